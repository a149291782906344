import { describe, expect, test } from 'vitest';
import { landCells } from '../../data/build/gazetteer/landCells.ts';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { type Area, holds, squareMetres } from '../../src/geocoder/area/area.ts';
import { clip } from '../../src/geocoder/area/combine.ts';
import type { LngLat } from '../../src/model/geo.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const land = (...boxes: readonly Box[]): Area => ({
  type: 'MultiPolygon',
  coordinates: boxes.map(([west, south, east, north]) => [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]),
});

/** Index of the place whose land holds the point. */
function ownerOf(point: LngLat, places: readonly LngLat[], county: Area): number {
  return landCells(places, county).findIndex((cell) => cell !== null && holds(cell, point));
}

describe('the land of a county is divided among its places', () => {
  const south: LngLat = [10.3, 60.09];
  const north: LngLat = [10.9, 60.22];
  const southShore: Box = [10, 60, 11, 60.1];
  /** A degree of latitude is 111 km. */
  const shoreFrom = (edge: number): Box => [10, edge, 11, 60.25];
  const opposite: LngLat = [10.3, 60.16];

  test('by which is the nearest', () => {
    const county = land([10, 60, 11, 60.25]);
    expect(ownerOf(opposite, [south, north], county)).toBe(0);
    expect(ownerOf([10.8, 60.16], [south, north], county)).toBe(1);
  });

  test('not across a wide fjord, where the other shore has a place of its own', () => {
    expect(ownerOf(opposite, [south, north], land(southShore, shoreFrom(60.15)))).toBe(1);
  });

  test('across a sound', () => {
    expect(ownerOf(opposite, [south, north], land(southShore, shoreFrom(60.115)))).toBe(0);
  });

  test('across any water, where the other shore has no place', () => {
    const farther: LngLat = [10.9, 60.05];
    expect(ownerOf(opposite, [south, farther], land(southShore, shoreFrom(60.15)))).toBe(0);
  });

  test('islands to the nearest, however far', () => {
    const island: Box = [10.28, 60.15, 10.3, 60.16];
    const county = land(southShore, island, shoreFrom(60.2));
    expect(ownerOf([10.29, 60.155], [south, north], county)).toBe(0);
  });

  test('of a place that the coast leaves in the sea: the piece that is nearest', () => {
    const inSea: LngLat = [10.3, 60.11];
    const county = land(southShore, shoreFrom(60.16));
    expect(ownerOf([10.3, 60.05], [inSea, north], county)).toBe(0);
    expect(ownerOf([10.3, 60.17], [inSea, north], county)).toBe(1);
  });
});

describe('the land of real places', () => {
  const atlas = loadAtlas();
  const { places, municipalities } = atlas.gazetteer;

  test.each(['02', '17'])('of county %s is all of it, each piece once', (id) => {
    const county = atlas.counties.get(id);
    if (county === undefined) throw new Error(`no county ${id}`);
    const own = places.filter((place) => place.county === id);
    const cells = landCells(
      own.map(({ lngLat }) => lngLat),
      county,
    );
    const sum = cells.reduce((total, cell) => total + (cell ? squareMetres(cell) : 0), 0);
    expect(sum / squareMetres(county)).toBeCloseTo(1, 3);
  });

  /** Land of today in km², from Statistics Norway. */
  test.each([
    ['Volda', 873],
    ['Asker', 377],
    ['Drammen', 316],
    ['Frosta', 76],
    ['Voss', 2031],
    ['Sogndal', 1250],
    ['Senja', 1936],
    ['Hitra', 734],
    ['Sandnes', 983],
    ['Stranda', 843],
    ['Indre Fosen', 1097],
    ['Orkland', 1806],
    ['Lyngdal', 593],
    ['Bjørnafjorden', 523],
  ])('of the municipality of %s is about as large as it is', (name, squareKilometres) => {
    const found = municipalities.find((each) => each.name === name);
    const own = places.filter(({ municipality }) => municipality === found?.id);
    const counties = [...own.map(({ county }) => county), ...(found?.moreCounties ?? [])];
    const area = atlas.municipalities.get(found?.id ?? '');
    if (area === undefined) throw new Error(`no land of ${name}`);
    expect(squareMetres(area) / 1e6).toBeGreaterThan(squareKilometres / 2);
    expect(squareMetres(area) / 1e6).toBeLessThan(squareKilometres * 2);
    // The land is cut to the county of each place before it is joined.
    for (const [id, county] of atlas.counties) {
      if (!counties.includes(id)) expect(clip(area, county), id).toBeNull();
    }
  });
});
