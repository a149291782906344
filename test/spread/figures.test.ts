import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../src/geocoder/area/area.ts';
import { clarkEvans, meanToNearest, scatter, studyArea } from '../../src/spread/clarkEvans.ts';
import { clusterDistances, meanPoint } from '../../src/spread/clusterDistances.ts';
import { countyCovers, partCovers } from '../../src/spread/cover.ts';
import { placeDistances, placeFigures } from '../../src/spread/placeFigures.ts';
import { latitudeBands } from '../../src/spread/spreadFigures.ts';
import { box, madeUp, placeOf } from './madeUp.ts';

/** A degree of the equator, in metres. */
const degree = 111_319.491;

describe('the ground that the regions cover', () => {
  const counties = countyCovers(madeUp);

  test('is a share of each county', () => {
    expect(counties.map(({ name, clusters, landShare }) => [name, clusters, landShare])).toEqual([
      ['Vest', ['one'], 1],
      ['Midt', ['half'], 0.5],
      ['Øst', [], 0],
    ]);
  });

  test('comes with the places and people that are listed there', () => {
    expect(counties.map(({ places, people }) => [places, people])).toEqual([
      [1, 100],
      [1, 40],
      [1, 0],
    ]);
  });

  test('is counted once where two regions overlap', () => {
    const [one, half] = madeUp.clusters;
    if (!one || !half) throw new Error('the made-up country has two clusters');
    const twice = { ...half, region: box(1.25, -0.5, 1.75, 0.5), counties: ['02'] };
    const [, middle] = countyCovers({ ...madeUp, clusters: [one, half, twice] });
    expect(middle?.landShare).toBe(0.75);
  });

  test('has the land that the edge of a neighbour’s region reaches, but not its cluster', () => {
    const [one, half] = madeUp.clusters;
    if (!one || !half) throw new Error('the made-up country has two clusters');
    const wide = { ...half, region: box(1.5, -0.5, 2.25, 0.5) };
    const [, , east] = countyCovers({ ...madeUp, clusters: [one, wide] });
    expect(east).toMatchObject({ clusters: [], landShare: 0.25 });
  });

  test('makes up that of the primary parts, and of no others', () => {
    expect(
      partCovers(madeUp, counties).map(({ id, clusters, landShare, people, ...part }) => [
        id,
        clusters,
        landShare,
        people,
        `${part.countiesWithCluster} of ${part.counties}`,
      ]),
    ).toEqual([
      ['vestpart', ['one', 'half'], 0.75, 140, '2 of 2'],
      ['ostpart', [], 0, 0, '0 of 1'],
    ]);
  });

  test('is not guessed for a county without ground', () => {
    const atlas = { ...madeUp.atlas, counties: new Map() };
    expect(() => countyCovers({ ...madeUp, atlas })).toThrow('no region for county "01"');
  });
});

describe('the ways of the listed places', () => {
  const ways = placeDistances(madeUp);

  test('are 0 in a region, and along the ellipsoid to its nearest border outside', () => {
    expect(ways.map(({ place, toRegion }) => [place.name, toRegion.cluster])).toEqual([
      ['Innby', 'one'],
      ['Kantby', 'half'],
      ['Utby', 'half'],
      ['Langvekk', 'half'],
    ]);
    const metres = ways.map(({ toRegion }) => toRegion.metres);
    expect(metres[0]).toBe(0);
    for (const [index, degrees] of [0, 0.25, 1, 3.5].entries()) {
      expect(metres[index]).toBeCloseTo(degrees * degree, -1);
    }
  });

  test('lead to the nearest marker, whichever region that is of', () => {
    // Innby stands on its own cluster's marker. To 1.25° E, 0.25° N from 1.75° E: half a degree across, a quarter up.
    expect(ways[0]?.toMarker).toEqual({ cluster: 'one', metres: 0 });
    const kantby = Math.hypot(0.5 * degree, 0.25 * 110_574);
    expect(ways[1]?.toMarker.cluster).toBe('half');
    expect(ways[1]?.toMarker.metres).toBeCloseTo(kantby, -1);
  });

  test('add up to shares, each reach with what the shorter ones have', () => {
    const figures = placeFigures(ways, madeUp.atlas.gazetteer.counties);
    expect(figures).toMatchObject({ count: 4, people: 150, withoutPeople: 1 });
    expect(figures.toRegion.within).toEqual([
      { metres: 0, places: 1, people: 100 },
      { metres: 50_000, places: 2, people: 140 },
      { metres: 100_000, places: 2, people: 140 },
      { metres: 200_000, places: 3, people: 140 },
    ]);
  });

  test('tell the farthest place, and the farthest in a county', () => {
    const { toRegion } = placeFigures(ways, madeUp.atlas.gazetteer.counties);
    expect(toRegion.farthest).toMatchObject({ name: 'Langvekk', county: null, cluster: 'half' });
    expect(toRegion.farthestInCounty).toMatchObject({ name: 'Utby', county: 'Øst' });
  });

  test('count an island off the drawn coast to the region that has that coast', () => {
    const island = placeOf('Øya', [0.5, 0.55], '01', 1);
    const atlas = { ...madeUp.atlas, gazetteer: { ...madeUp.atlas.gazetteer, places: [island] } };
    expect(placeDistances({ ...madeUp, atlas })[0]?.toRegion).toEqual({
      cluster: 'one',
      metres: 0,
    });
  });

  test('need a cluster to lead to', () => {
    expect(() => placeDistances({ ...madeUp, clusters: [] })).toThrow('no cluster');
  });
});

describe('the distances between clusters', () => {
  const at = (id: string, lng: number, lat: number) => ({
    id,
    marker: [lng, lat] as const,
    region: box(lng - 0.1, lat - 0.1, lng + 0.1, lat + 0.1),
    counties: [],
  });
  const inARow = { ...madeUp, clusters: [at('a', 0, 0), at('b', 1, 0), at('c', 4, 0)] };
  const { matrix, nearest, longest, shortest, centre, clusters } = clusterDistances(inARow);

  test('are a matrix with nothing on its diagonal, the same both ways', () => {
    expect(clusters).toEqual(['a', 'b', 'c']);
    expect(matrix).toEqual(
      [
        [0, 1, 4],
        [1, 0, 3],
        [4, 3, 0],
      ].map((row) => row.map((degrees) => Math.round(degrees * degree))),
    );
  });

  test('have a nearest for each, a longest and a shortest', () => {
    expect(nearest.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'b a', 'c b']);
    expect(longest).toMatchObject({ from: 'a', to: 'c' });
    expect(shortest).toMatchObject({ from: 'a', to: 'b' });
  });

  test('have a centre, and the listed place nearest to it', () => {
    expect(centre.lngLat[0]).toBeCloseTo(5 / 3, 2);
    expect(centre.lngLat[1]).toBeCloseTo(0, 6);
    expect(centre.place).toEqual({ name: 'Kantby', county: 'Midt' });
  });

  test('have their mean on the globe, not on the map: over the pole, not round it', () => {
    expect(
      meanPoint([
        [0, 80],
        [180, 80],
      ])[1],
    ).toBeCloseTo(90, 6);
  });

  test('are told from north to south', () => {
    const two = { ...madeUp, clusters: [at('south', 0, 1), at('north', 0, 2)] };
    expect(clusterDistances(two).clusters).toEqual(['north', 'south']);
  });

  test('take two clusters', () => {
    expect(() => clusterDistances({ ...madeUp, clusters: [at('a', 0, 0)] })).toThrow(
      'two clusters',
    );
  });
});

describe('the index of Clark and Evans', () => {
  // Four corners of a square degree on the equator.
  const corners = [
    [1, 0],
    [2, 0],
    [1, 1],
    [2, 1],
  ] as const;
  const ground = studyArea([box(0.5, -0.5, 2.5, 1.5)]);

  test('is the mean way to the nearest by half the root of the ground for each', () => {
    // Up to the next corner is 110,574 m, across 111,319 or a little less: the nearest is above or below.
    expect(meanToNearest(corners)).toBeCloseTo(110_574, -1);
    const { count, expected, index, area, observed } = clarkEvans(corners, ground, 1);
    expect(count).toBe(4);
    expect(area / 1e6).toBeCloseTo(4 * 12_363, -3);
    expect(expected).toBeCloseTo(Math.sqrt(area / 4) / 2, 0);
    expect(index).toBeCloseTo(observed / expected, 2);
    // A square grid has 2.
    expect(index).toBeCloseTo(2, 1);
  });

  test('has a z of so many standard errors', () => {
    const { z, observed, expected, area } = clarkEvans(corners, ground, 1);
    expect(z).toBeCloseTo((observed - expected) / (0.26136 / Math.sqrt(16 / area)), 1);
  });

  test('is set beside what chance gives, the same in every build', () => {
    const { chance } = clarkEvans(corners, ground, 199);
    expect(chance.low).toBeLessThan(1);
    expect(chance.high).toBeGreaterThan(1.2);
    expect(chance.asHigh).toBeLessThan(10);
    expect(clarkEvans(corners, ground, 199).chance).toEqual(chance);
  });

  test('is of the nearest of many, wherever they are', () => {
    const points = Array.from({ length: 300 }, scatter(ground));
    const nearest = points.map((point) =>
      Math.min(...points.filter((other) => other !== point).map((at) => metresBetween(point, at))),
    );
    const mean = nearest.reduce((sum, metres) => sum + metres, 0) / points.length;
    expect(meanToNearest(points)).toBeCloseTo(mean, 6);
  });

  test('of many points is set beside fewer draws', () => {
    const points = Array.from({ length: 1000 }, scatter(ground));
    const { chance, index } = clarkEvans(points, ground);
    expect(chance.draws).toBe(50);
    expect(chance.low).toBeLessThan(index);
    expect(chance.high).toBeGreaterThan(index);
    expect(clarkEvans(points.slice(0, 50), ground).chance.draws).toBe(999);
  });

  test('strews points over all of the ground and nowhere else', () => {
    const two = studyArea([box(0, 0, 1, 1), box(2, 0, 4, 1)]);
    const points = Array.from({ length: 600 }, scatter(two));
    const inFirst = points.filter(([lng]) => lng <= 1).length;
    expect(points.every(([lng]) => lng <= 1 || lng >= 2)).toBe(true);
    expect(inFirst / points.length).toBeCloseTo(1 / 3, 1);
  });

  test('takes two points and some ground', () => {
    expect(() => clarkEvans([[1, 0]], ground)).toThrow('two points');
    expect(() => studyArea([])).toThrow('some ground');
  });
});

test('bands of latitude go from the southernmost place to the northernmost, empty ones too', () => {
  const places = [
    placeOf('Sør', [0, 58.1], '01', 5),
    placeOf('Sør II', [0, 58.4], '01', 6),
    placeOf('Nord', [0, 59.5], '01', 7),
  ];
  expect(latitudeBands(places)).toEqual([
    { from: 58, places: 2, people: 11 },
    { from: 58.5, places: 0, people: 0 },
    { from: 59, places: 0, people: 0 },
    { from: 59.5, places: 1, people: 7 },
  ]);
  expect(latitudeBands([])).toEqual([]);
});
