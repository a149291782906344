import { multiLineString, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { type Area, nearestOnBorder, polygonsOf } from '../../src/geocoder/area/area.ts';
import {
  countyAt,
  nearestClusters,
  neighboursOf,
  ownCounty,
} from '../../src/geocoder/area/near.ts';
import { compassPoint, type LngLat, metresPerDegree } from '../../src/model/geo.ts';

const { counties } = loadAtlas();

describe('the county at a point', () => {
  test.each([
    ['Hamar', [11.068, 60.795], '04'],
    ['Molde', [7.158, 62.737], '15'],
    ['Tromsø, on an island that the map leaves out', [18.955, 69.649], '19'],
    ['Longyearbyen', [15.63, 78.22], '21'],
    ['the middle of the Norwegian Sea', [2, 66], null],
    ['Stockholm', [18.07, 59.33], null],
  ] as const)('%s', (_, point, county) => {
    expect(countyAt(point, counties)).toBe(county);
  });
});

const box = (west: number, south: number, east: number, north: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

test('the nearest point of a border is the one that Turf finds on the whole of it', () => {
  const areas = fc.constantFrom(...counties.values());
  const anywhere = fc.tuple(fc.double({ min: -180, max: 180 }), fc.double({ min: -90, max: 90 }));
  const around = fc.tuple(fc.double({ min: 3, max: 33 }), fc.double({ min: 57, max: 72 }));
  const onIt = areas.chain((area) => {
    const corners = polygonsOf(area).flat(2);
    return fc.constantFrom(...corners.map(([lng = 0, lat = 0]): LngLat => [lng, lat]));
  });
  const points = fc.oneof(
    ...[anywhere, around, onIt].map((point) => point.filter((each) => each.every(Number.isFinite))),
  );
  fc.assert(
    fc.property(areas, points, (area, point) => {
      const border = multiLineString([...polygonsOf(area).flat()]);
      const { coordinates } = nearestPointOnLine(border, [...point]).geometry;
      expect(nearestOnBorder(area, point).point).toEqual(coordinates);
    }),
    { numRuns: 60 },
  );
});

test('a long side may be nearer than the nearest corner', () => {
  const sides = [box(5, 59, 12, 68), box(12.4, 63.4, 12.5, 63.5)].flatMap(polygonsOf);
  const area: Area = { type: 'MultiPolygon', coordinates: [...sides] };
  expect(nearestOnBorder(area, [12.1, 63.45]).point[0]).toBeCloseTo(12);
});

/** A square of one degree with its south-west corner at the point. */
const square = (west: number, south: number): Area => box(west, south, west + 1, south + 1);

describe('the clusters near a point', () => {
  const clusters = [
    { id: 'east', marker: [13.5, 60.5], region: square(13, 60) },
    { id: 'around', marker: [10.9, 60.5], region: square(10, 60) },
    { id: 'around-too', marker: [10.2, 60.5], region: square(10, 60) },
  ] as const;

  test('come by the way to their regions, then to their markers', () => {
    expect(nearestClusters([10.1, 60.5], clusters).map(({ id }) => id)).toEqual([
      'around-too',
      'around',
      'east',
    ]);
  });

  test('come first if their region is nearest, though another’s marker is nearer', () => {
    const wide = { id: 'wide', marker: [19.5, 60.5], region: box(12, 60, 20, 61) } as const;
    const small = { id: 'small', marker: [13, 60.5], region: square(12.5, 60) } as const;
    const near = nearestClusters([11, 60.5], [small, wide]);
    expect(near.map(({ id }) => id)).toEqual(['wide', 'small']);
    expect(near[0]?.distance).toBeGreaterThan(near[1]?.distance ?? Number.POSITIVE_INFINITY);
  });

  test('are no way off for who stands inside', () => {
    const [nearest] = nearestClusters([10.1, 60.5], clusters);
    expect(nearest?.toRegion).toBe(0);
    expect(nearest?.distance).toBeGreaterThan(5000);
  });

  test('are measured to the nearest point of the region', () => {
    const east = nearestClusters([12, 60.5], clusters).find(({ id }) => id === 'east');
    // A degree of longitude at 60.5° N on a sphere of 6,371 km.
    expect(east?.toRegion).toBeCloseTo(metresPerDegree * Math.cos((60.5 * Math.PI) / 180), -3);
    expect(east?.bearing).toBeCloseTo(89.3, 0);
  });
});

describe('a point off the drawn coast', () => {
  const shore = [{ id: 'shore', marker: [10.5, 60.5], region: square(10, 60) }] as const;
  const island: LngLat = [9.99, 60.5];

  test('is in the county that it is nearest to, so many metres off its land', () => {
    const own = ownCounty(island, new Map([['99', square(10, 60)]]));
    expect(own?.id).toBe('99');
    // A hundredth of a degree of longitude at 60.5° N on the ellipsoid.
    expect(own?.offLand).toBeCloseTo(549.6, 0);
  });

  test('is inside a region that reaches that coast, and no other', () => {
    expect(nearestClusters(island, shore)[0]?.toRegion).toBeGreaterThan(500);
    expect(nearestClusters(island, shore, 547.6)[0]?.toRegion).toBe(0);
    expect(nearestClusters(island, shore, 300)[0]?.toRegion).toBeGreaterThan(500);
  });
});

describe('the neighbours of a cluster', () => {
  const oslo = { id: 'oslo', marker: [10.7461, 59.9127] } as const;
  const bergen = { id: 'bergen', marker: [5.3242, 60.393] } as const;
  const trondheim = { id: 'trondheim', marker: [10.3951, 63.4305] } as const;

  test('are the others, nearest first, at distances of the ellipsoid', () => {
    const [first, second, ...none] = neighboursOf('oslo', [trondheim, oslo, bergen]);
    expect(none).toEqual([]);
    expect(first?.id).toBe('bergen');
    // Vincenty on WGS 84: Oslo to Bergen 306.0 km, Oslo to Trondheim 392.4 km.
    expect((first?.distance ?? 0) / 1000).toBeCloseTo(306.0, 0);
    expect((second?.distance ?? 0) / 1000).toBeCloseTo(392.4, 0);
  });

  test('lie in a direction', () => {
    const [west, north] = neighboursOf('oslo', [trondheim, oslo, bergen]);
    expect(west?.bearing).toBeCloseTo(284, -1);
    expect(north?.bearing).toBeCloseTo(357, -1);
    expect(compassPoint(west?.bearing ?? 0)).toBe('w');
    expect(compassPoint(north?.bearing ?? 90)).toBe('n');
  });

  test('are the same where only the nearest are asked for', () => {
    const towns = loadAtlas().gazetteer.places.map(({ lngLat }, index) => ({
      id: String(index),
      marker: lngLat,
    }));
    for (const { id } of towns.slice(0, 40)) {
      expect(neighboursOf(id, towns, 12)).toEqual(neighboursOf(id, towns).slice(0, 12));
    }
  });

  test('must be those of a cluster that is there', () => {
    expect(() => neighboursOf('gotham', [oslo])).toThrow('no cluster "gotham"');
  });
});

test.each([
  [0, 'n'],
  [22.4, 'n'],
  [22.6, 'ne'],
  [90, 'e'],
  [135, 'se'],
  [180, 's'],
  [225, 'sw'],
  [270, 'w'],
  [315, 'nw'],
  [337.6, 'n'],
  [360, 'n'],
  [-90, 'w'],
  [-720, 'n'],
  [765, 'ne'],
] as const)('%d degrees is %s', (bearing, point) => {
  expect(compassPoint(bearing)).toBe(point);
});
