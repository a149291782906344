import { describe, expect, test } from 'vitest';
import { holds, squareMetres } from '../../src/geocoder/area/area.ts';
import { outsideLand } from '../../src/spread/areas.ts';
import { catchments } from '../../src/spread/catchments.ts';
import { distanceBands } from '../../src/spread/distanceBands.ts';
import { transverseMercator } from '../../src/spread/transverseMercator.ts';
import { box, madeUp } from './madeUp.ts';

/** A degree of the equator is 111.3 km: half of the middle county, and all of the eastern one. */
const land = outsideLand(madeUp);
const regions = madeUp.clusters.map(({ region }) => region);
const squareKilometres = (areas: readonly Parameters<typeof squareMetres>[0][]) =>
  areas.reduce((sum, area) => sum + squareMetres(area), 0) / 1e6;

test('the land outside is what no region covers', () => {
  expect(land.some((area) => holds(area, [1.75, 0]))).toBe(true);
  expect(land.some((area) => holds(area, [1.25, 0]))).toBe(false);
  expect(squareKilometres(land) / squareKilometres([box(1.5, -0.5, 3, 0.5)])).toBeCloseTo(1, 3);
});

test('the land outside leaves out a region that counts as another county’s too', () => {
  const [one, half] = madeUp.clusters;
  if (!one || !half) throw new Error('the made-up country has two clusters');
  const left = outsideLand({
    ...madeUp,
    clusters: [one, { ...half, region: box(1, -0.5, 2.5, 0.5) }],
  });
  expect(left.some((area) => holds(area, [2.25, 0]))).toBe(false);
  expect(left.some((area) => holds(area, [2.75, 0]))).toBe(true);
});

describe('the bands of distance', () => {
  const bands = distanceBands(land, regions);
  // The regions end at 1.5° east.
  const at = (kilometres: number) => [1.5 + kilometres / 111.32, 0.05] as const;

  test.each([
    [10, 0],
    [47, 0],
    [53, 50_000],
    [97, 50_000],
    [103, 100_000],
    [160, 100_000],
  ])('%i km from the border lies in the one from %i metres', (kilometres, from) => {
    const found = bands.filter(({ area }) => holds(area, at(kilometres)));
    expect(found.map((band) => band.from)).toEqual([from]);
  });

  test('cover the land once, and leave out what has no land', () => {
    expect(squareKilometres(bands.map(({ area }) => area)) / squareKilometres(land)).toBeCloseTo(
      1,
      4,
    );
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [0, 50_000],
      [50_000, 100_000],
      [100_000, 200_000],
    ]);
  });
});

describe('the catchments', () => {
  const between = [box(1, 0, 3, 1)];
  const two = [
    { id: 'west', region: box(0, 0, 1, 1) },
    { id: 'east', region: box(3, 0, 4, 1) },
  ];

  test('meet halfway between two regions', () => {
    const found = catchments(between, two);
    expect(found.map(({ cluster }) => cluster)).toEqual(['west', 'east']);
    for (const [lng, cluster] of [
      [1.9, 'west'],
      [1.97, 'west'],
      [2.03, 'east'],
      [2.6, 'east'],
    ] as const) {
      const holding = found.filter(({ area }) => holds(area, [lng, 0.4]));
      expect(
        holding.map((each) => each.cluster),
        String(lng),
      ).toEqual([cluster]);
    }
    expect(squareKilometres(found.map(({ area }) => area)) / squareKilometres(between)).toBeCloseTo(
      1,
      4,
    );
  });

  test('leave out a cluster that is nowhere the nearest', () => {
    const behind = { id: 'behind', region: box(-2, 0, -1, 1) };
    expect(catchments(between, [...two, behind]).map(({ cluster }) => cluster)).not.toContain(
      'behind',
    );
  });
});

describe('the plane', () => {
  const { project, unproject } = transverseMercator(15);

  test('has its meridian to scale, and the middle of it at the equator', () => {
    expect(project([15, 0])).toEqual([0, 0]);
    expect(project([15, 60])[1]).toBeCloseTo(Math.PI / 3, 12);
  });

  test.each([
    [5, 58],
    [31, 71],
    [15, 65],
  ])('and the way back from %f, %f', (lng, lat) => {
    const [x, y] = unproject(project([lng, lat]));
    expect(x).toBeCloseTo(lng, 9);
    expect(y).toBeCloseTo(lat, 9);
  });
});
