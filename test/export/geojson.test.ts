import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import programme from '../../data/programme.json' with { type: 'json' };
import { geojson } from '../../src/export/geojson.ts';
import { rewind } from '../../src/export/winding.ts';
import { landRegions } from '../support/mapData.ts';
import { source } from './sites.ts';

const collection = geojson(source, landRegions);
const { features } = collection;
const ids = source.sites.nb.clusters.map(({ id }) => id);

/** Twice the area in the plane: above zero against the clock. */
function turn(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x = 0, y = 0] = ring[index - 1] ?? [];
    const [nextX = 0, nextY = 0] = ring[index] ?? [];
    sum += (nextX - x) * (nextY + y);
  }
  return -sum;
}

function polygons(geometry: Geometry | null): readonly (readonly Position[][])[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

test('has a region and a point for each cluster', () => {
  const kinds = features.map(({ id, properties }) => [
    id,
    properties?.['kind'],
    properties?.['id'],
  ]);
  expect(kinds).toEqual([
    ...ids.map((id) => [id, 'region', id]),
    ...ids.map((id) => [`${id}-point`, 'point', id]),
  ]);
  expect(features.map(({ geometry }) => geometry?.type)).toEqual([
    ...ids.map(() => expect.stringMatching(/Polygon$/)),
    ...ids.map(() => 'Point'),
  ]);
});

test('says at its top where it is from and what one may do with it', () => {
  expect(collection).toMatchObject({
    title: programme.title,
    year: programme.year,
    source: { title: programme.source.title, url: programme.source.url },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    attribution: expect.stringContaining('GeoNames'),
    documentation: 'https://example.no/kart/del/',
  });
  // RFC 7946 has no other system of coordinates than its own.
  expect(collection).not.toHaveProperty('crs');
});

describe('every ring', () => {
  const rings = features.flatMap(({ id, geometry }) =>
    polygons(geometry).flatMap((polygon) =>
      polygon.map((ring, index) => ({ id, ring, outer: index === 0 })),
    ),
  );

  test('is closed, and of four points at least', () => {
    expect(rings.length).toBeGreaterThan(100);
    for (const { id, ring } of rings) {
      expect(ring.length, String(id)).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  test('runs against the clock outside, and with it around holes', () => {
    for (const { id, ring, outer } of rings) expect(turn(ring) > 0, String(id)).toBe(outer);
  });
});

test('a ring that runs wrong is turned, and one that runs right is left', () => {
  const square = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  const hole = [
    [0.5, 0.5],
    [0.5, 1],
    [1, 1],
    [1, 0.5],
    [0.5, 0.5],
  ];
  const right: Geometry = { type: 'Polygon', coordinates: [square, hole] };
  const wrong: Geometry = {
    type: 'MultiPolygon',
    coordinates: [[square.toReversed(), hole.toReversed()]],
  };
  expect(rewind(right)).toEqual(right);
  expect(rewind(wrong)).toEqual({ type: 'MultiPolygon', coordinates: [[square, hole]] });
});

test('no coordinate has more than six decimals, however many the regions have', () => {
  const fine: typeof landRegions = JSON.parse(JSON.stringify(landRegions), (_, value) =>
    typeof value === 'number' ? value + 1e-8 / 3 : value,
  );
  const exported = geojson(source, fine).features;
  const numbers = JSON.stringify(exported.map(({ geometry, bbox }) => [geometry, bbox])).match(
    /-?\d+\.\d+/g,
  );
  expect(numbers?.length).toBeGreaterThan(1000);
  expect(numbers?.filter((number) => /\.\d{7}/.test(number))).toEqual([]);
});

test('every region, and the whole, says what box it lies in', () => {
  const boxes = features.map(({ geometry, bbox }) => {
    const points = polygons(geometry).flat(2);
    const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
    if (points.length === 0) return bbox;
    const box = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
    expect(bbox).toEqual(box);
    return box;
  });
  const [west, south, east, north] = collection.bbox ?? [];
  for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes.filter(Boolean) as number[][]) {
    expect(west).toBeLessThanOrEqual(left);
    expect(south).toBeLessThanOrEqual(bottom);
    expect(east).toBeGreaterThanOrEqual(right);
    expect(north).toBeGreaterThanOrEqual(top);
  }
});
