import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { landTest } from '../../data/build/gazetteer/landSource.ts';
import { readSources } from '../../data/build/gazetteer/sources.ts';
import { mapStyleCss } from '../../data/build/generate/mapStyleCss.ts';
import places from '../../data/gazetteer/places.json' with { type: 'json' };
import {
  type MapGeometry,
  type MapTopology,
  mapGeometry,
} from '../../src/cartography/mapGeometry.ts';
import { project } from '../../src/cartography/mercator.ts';
import { type PackedTopology, unpacked } from '../../src/cartography/packedTopology.ts';
import { paletteCss } from '../../src/cartography/paletteCss.ts';
import { type Area, boundsOf, holds } from '../../src/geocoder/area/area.ts';
import { languages } from '../../src/model/language.ts';
import { localize } from '../../src/model/localize.ts';
import { records } from '../../src/model/records.ts';
import type { Site } from '../../src/model/site.ts';

const text = (name: string) => readFileSync(`data/generated/${name}`, 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
const regions = json('regions.json') as FeatureCollection<Area, { cluster: string }>;
const labels = json('labels.json') as MapGeometry['labels'];
const map = mapGeometry(unpacked(json('map.json') as PackedTopology<MapTopology>));
const isOnLand = landTest(readSources());

describe.each(languages)('what pages in %s are made of', (language) => {
  const site = json(`site.${language}.json`) as Site;

  test('is the records, each with its texts in that language only', () => {
    const local = localize(records, language);
    expect(site.programme).toEqual(local.programme);
    expect(site.sectors).toEqual(local.sectors);
    expect(site.clusters).toMatchObject(
      local.clusters.map(({ region: phrase, marker: _, ...record }) => ({
        ...record,
        region: { phrase },
      })),
    );
    expect(text(`site.${language}.json`)).not.toMatch(/"(?:nb|nn|en)":/);
  });

  test('says where each cluster is: in its own region, with all its phrases read', () => {
    for (const { id, region, phrases } of site.clusters) {
      const drawn = regions.features.find(({ properties }) => properties.cluster === id)?.geometry;
      if (!drawn) throw new Error(`${id} is drawn nowhere`);
      const toSea = map.regions.features.find(({ properties }) => properties?.['cluster'] === id);
      expect(holds(toSea?.geometry as Area, region.marker), id).toBe(true);
      expect(isOnLand(region.marker), id).toBe(true);
      expect(region.bounds).toEqual([...boundsOf(drawn)]);
      const read = region.phrases.map(({ phrase }) => phrase);
      expect(read).toEqual(expect.arrayContaining([...phrases, region.phrase]));
      for (const { reason } of region.phrases) expect(reason.length).toBeGreaterThan(10);
      expect(region.counties.length).toBeGreaterThan(0);
      expect(site.parts.map((part) => part.id)).toEqual(expect.arrayContaining([...region.parts]));
    }
  });

  test('gives every cluster all the others as neighbours, nearest first, alike both ways', () => {
    const opposite = { n: 's', ne: 'sw', e: 'w', se: 'nw', s: 'n', sw: 'ne', w: 'e', nw: 'se' };
    const winds = Object.keys(opposite);
    for (const { id, neighbours } of site.clusters) {
      const distances = neighbours.map(({ distance }) => distance);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      expect(neighbours.map((each) => each.id).toSorted()).toEqual(
        site.clusters
          .map((each) => each.id)
          .filter((other) => other !== id)
          .toSorted(),
      );
      for (const { id: other, distance, direction } of neighbours) {
        const back = site.clusters
          .find((each) => each.id === other)
          ?.neighbours.find((each) => each.id === id);
        expect(back?.distance).toBe(distance);
        // On a globe the way back may lie in the wind beside the opposite one.
        const turn = Math.abs(
          winds.indexOf(opposite[direction]) - winds.indexOf(back?.direction ?? ''),
        );
        expect([0, 1, 7]).toContain(turn);
      }
    }
  });

  test('knows the whole mainland, and the parts from north to south', () => {
    const [west, south, east, north] = site.home;
    expect([west, south, east, north].map(Math.round)).toEqual([5, 58, 31, 71]);
    expect(site.parts.map(({ id }) => id)).toEqual([
      'nord-norge',
      'trondelag',
      'vestlandet',
      'ostlandet',
      'sorlandet',
    ]);
  });
});

test('facts, places and figures are the same in every language', () => {
  const [nb, nn, en] = languages.map((language) => json(`site.${language}.json`) as Site);
  const bones = (site: Site | undefined) =>
    site?.clusters.map(({ id, name, contact, region, labelSide, neighbours }) => [
      id,
      name,
      contact,
      region.marker,
      region.bounds,
      region.area,
      labelSide,
      neighbours,
    ]);
  expect(bones(nn)).toEqual(bones(nb));
  expect(bones(en)).toEqual(bones(nb));
});

test('the palette that pages load is the one of these sectors', () => {
  expect(text('palette.css')).toBe(paletteCss(records.sectors) + mapStyleCss());
});

describe('the names on the map', () => {
  test('are towns and all counties, each from a zoom that a map has', () => {
    const kinds = labels.features.map(({ properties }) => properties.kind);
    expect(kinds.filter((kind) => kind === 'county')).toHaveLength(19);
    expect(kinds.filter((kind) => kind === 'town').length).toBeGreaterThan(400);
    for (const { properties } of labels.features) {
      expect(properties.minzoom).toBeGreaterThanOrEqual(3);
      expect(properties.minzoom).toBeLessThanOrEqual(10);
    }
  });

  test('have every town of ten thousand, also where a cluster’s sign stands on it', () => {
    const names = labels.features
      .filter(({ properties }) => properties.kind === 'town')
      .map(({ properties }) => properties.name);
    const towns = places
      .filter((place) => place.population >= 10_000 && !('within' in place))
      .map(({ name }) => name);
    expect(towns).toEqual(expect.arrayContaining(['Trondheim', 'Tromsø', 'Drammen']));
    expect(towns.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('have the capital from the first zoom on, and no part of a town', () => {
    const oslo = labels.features.find(({ properties: { name } }) => name === 'Oslo');
    expect(oslo?.properties).toMatchObject({ kind: 'town', minzoom: 3 });
    const parts = new Set(
      places.filter((place) => 'within' in place).map(({ lngLat }) => String(lngLat)),
    );
    const named = labels.features.filter(({ geometry }) => parts.has(String(geometry.coordinates)));
    expect(named.map(({ properties }) => properties.name)).toEqual([]);
  });

  test('leave the clusters’ signs free at every zoom', () => {
    const site = json('site.nb.json') as Site;
    for (const { name, region } of site.clusters) {
      const [x, y] = project(region.marker);
      for (const { properties, geometry } of labels.features) {
        const [lng = 0, lat = 0] = geometry.coordinates;
        const [toX, toY] = project([lng, lat]);
        const scale = 512 * 2 ** properties.minzoom;
        const away = Math.hypot((toX - x) * scale, (toY - y) * scale);
        if (away <= 12) expect(properties.anchor, `${properties.name} on ${name}`).toBeDefined();
      }
    }
  });
});
