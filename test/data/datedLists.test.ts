import { describe, expect, test } from 'vitest';
import { readDatedLists } from '../../data/build/gazetteer/datedLists.ts';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import sectorWords from '../../data/sector-words.json' with { type: 'json' };
import sectors from '../../data/sectors.json' with { type: 'json' };
import { holds, nearestOnBorder, squareMetres } from '../../src/geocoder/area/area.ts';
import { listedPlaces } from '../../src/geocoder/gazetteer/smallEntries.ts';

const lists = readDatedLists();
const atlas = loadAtlas();
const { gazetteer } = atlas;
const today = new Set(gazetteer.municipalities.map(({ id }) => id));
const twice = <T>(values: readonly T[]): readonly T[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test.each(Object.entries({ ...lists, sectorWords }))(
  '%s says where it is from, and as of when',
  (_, { source, date }) => {
    expect(source.length).toBeGreaterThan(20);
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/u);
  },
);

describe('municipalities of 2012 that are gone', () => {
  const { municipalities, formedSince } = lists.former;

  test('add up, with those that still exist, to the 429 of 2012', () => {
    // Mosvik was gone when the year began.
    const that = municipalities.filter(({ until }) => until > 2012);
    expect(today.size - formedSince.length + that.length).toBe(429);
    expect(municipalities.length - that.length).toBe(1);
  });

  test('have a number each, in one county of 2012, and successors that exist', () => {
    const counties = new Set(gazetteer.counties.map(({ id }) => id));
    expect(twice(municipalities.map(({ id }) => id))).toEqual([]);
    for (const { id, name, into } of municipalities) {
      expect(counties.has(id.slice(0, 2)), name).toBe(true);
      expect(
        into.filter((successor) => !today.has(successor)),
        name,
      ).toEqual([]);
    }
    expect(formedSince.filter((id) => !today.has(id))).toEqual([]);
  });

  test('make up every municipality that was formed since', () => {
    const successors = new Set(municipalities.flatMap(({ into }) => into));
    expect(formedSince.filter((id) => !successors.has(id))).toEqual([]);
  });

  test('have ground around their seat, in their county alone', () => {
    for (const { id, name, seat } of municipalities) {
      const ground = atlas.formerMunicipalities.get(id);
      const county = atlas.counties.get(id.slice(0, 2));
      if (ground === undefined || county === undefined) throw new Error(name);
      const away = holds(ground, seat) ? 0 : nearestOnBorder(ground, seat).metres;
      expect(away, name).toBeLessThan(5_000);
      expect(squareMetres(ground) / 1e6, name).toBeGreaterThan(5);
      expect(squareMetres(ground) / 1e6, name).toBeLessThan(5_000);
    }
  });
});

describe('region councils', () => {
  const { councils } = lists.councils;

  test('have members that exist, each once', () => {
    for (const { name, municipalities } of councils) {
      expect(
        municipalities.filter((id) => !today.has(id)),
        name,
      ).toEqual([]);
      expect(twice(municipalities), name).toEqual([]);
    }
  });

  test('have names of their own', () => {
    const names = councils.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(twice(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(twice(councils.map(({ id }) => id))).toEqual([]);
  });

  test.each([
    ['trondheimsregionen', '5035'],
    ['kristiansandsregionen', '4215'],
    ['haugesundsregionen', '4612'],
    ['kongsbergregionen', '4005'],
  ])('%s reaches beyond the county, to %s', (id, member) => {
    expect(councils.find((council) => council.id === id)?.municipalities).toContain(member);
  });

  test('of Drammen leaves Kongsberg out', () => {
    const drammen = councils.find(({ id }) => id === 'drammensregionen');
    expect(drammen?.municipalities).not.toContain('3303');
  });
});

describe('landscapes', () => {
  test('have names of their own, and ground', () => {
    const { landscapes } = lists.landscapes;
    const names = landscapes.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(twice(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(gazetteer.landscapes.length).toBeGreaterThan(200);
    for (const { id, counties } of gazetteer.landscapes) {
      expect(counties.length, id).toBeGreaterThan(0);
      expect(
        squareMetres(atlas.landscapes.get(id) ?? { type: 'MultiPolygon', coordinates: [] }),
        id,
      ).toBeGreaterThan(1e6);
    }
  });
});

describe('small places', () => {
  test('are in municipalities that exist, each once', () => {
    const territories = new Set(['2111', '2211']);
    for (const [id, places] of Object.entries(lists.smallPlaces.places)) {
      expect(today.has(id) || territories.has(id), id).toBe(true);
      expect(twice(places.map(([name]) => name)), id).toEqual([]);
    }
  });

  test('lie less than 120 km from the places of their municipality', () => {
    for (const { name, municipality, lngLat } of listedPlaces(gazetteer)) {
      if (municipality.startsWith('2')) continue;
      const away = gazetteer.places
        .filter((place) => place.municipality === municipality)
        .map((place) => Math.hypot((place.lngLat[0] - lngLat[0]) / 2, place.lngLat[1] - lngLat[1]));
      expect(111 * Math.min(...away), name).toBeLessThan(120);
    }
  });
});

describe('lines', () => {
  test('go on from stop to stop, the coast from the Swedish border to the Russian', () => {
    for (const { name, stops } of lists.lines.lines) {
      for (const [index, [, lng, lat]] of stops.entries()) {
        const [, nextLng, nextLat] = stops[index + 1] ?? ['', lng, lat];
        expect(111 * Math.hypot((nextLng - lng) / 2, nextLat - lat), name).toBeLessThan(170);
      }
    }
    const coast = atlas.lines.find(({ kind }) => kind === 'coast');
    expect([coast?.stops[0]?.[0], coast?.stops.at(-1)?.[0]]).toEqual([
      'Svinesund',
      'Grense Jakobselv',
    ]);
  });

  test('have names of their own', () => {
    expect(twice(lists.lines.lines.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });
});

test('everyday words are given for the sectors that there are', () => {
  expect(Object.keys(sectorWords.words).sort()).toEqual(sectors.map(({ id }) => id).sort());
});
