import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import {
  type Area,
  boundsOf,
  holds,
  polygonsOf,
  squareMetres,
} from '../../src/geocoder/area/area.ts';
import { unite } from '../../src/geocoder/area/combine.ts';
import { dissolve } from '../../src/geocoder/area/dissolve.ts';
import { insidePoint, moveInside } from '../../src/geocoder/area/insidePoint.ts';
import { roundedArea } from '../../src/geocoder/area/roundedArea.ts';
import { createChainFinder } from '../../src/geocoder/feature/chain.ts';
import { corridorThrough } from '../../src/geocoder/feature/corridor.ts';
import { reachOf, surroundingsOf } from '../../src/geocoder/feature/land.ts';
import { gabrielGraph } from '../../src/geocoder/feature/placeGraph.ts';
import type { Place } from '../../src/geocoder/gazetteer/gazetteer.ts';
import { type LngLat, metresPerDegree } from '../../src/model/geo.ts';

const atlas = loadAtlas();

function box(west: number, south: number, east: number, north: number): Area {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function placeAt(name: string, lngLat: LngLat): Place {
  const where = { municipality: '0000', county: '00', countyToday: '00' };
  return { name, aliases: [], lngLat, population: 0, peopleNearby: 0, ...where };
}

function placeNamed(name: string): Place {
  const [place] = atlas.gazetteer.places
    .filter((known) => known.name === name)
    .sort((a, b) => b.peopleNearby - a.peopleNearby);
  if (place === undefined) throw new Error(`no place ${name}`);
  return place;
}

describe('a point inside', () => {
  test('of a box is its middle', () => {
    const [lng, lat] = insidePoint(box(10, 60, 12, 61));
    expect(lng).toBeCloseTo(11, 1);
    expect(lat).toBeCloseTo(60.5, 1);
  });

  test('of a horseshoe lies in an arm or the bow, not in the opening', () => {
    const horseshoe: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 60],
          [13, 60],
          [13, 63],
          [12, 63],
          [12, 61],
          [11, 61],
          [11, 63],
          [10, 63],
          [10, 60],
        ],
      ],
    };
    expect(holds(horseshoe, insidePoint(horseshoe))).toBe(true);
  });

  test('lies in the largest of several', () => {
    const islands: Area = {
      type: 'MultiPolygon',
      coordinates: [...polygonsOf(box(5, 60, 5.1, 60.1)), ...polygonsOf(box(10, 60, 12, 61))],
    };
    expect(holds(box(10, 60, 12, 61), insidePoint(islands))).toBe(true);
  });

  test.each([
    ['a line', box(10, 60, 12, 60)],
    [
      'a slanted line',
      {
        type: 'Polygon',
        coordinates: [
          [
            [10, 60],
            [12, 61],
            [10, 60],
          ],
        ],
      },
    ],
    ['one point', box(10, 60, 10, 60)],
  ] as const)('of %s is some point of it, found in the end', (_, area) => {
    const [lng, lat] = insidePoint(area as Area);
    expect(lng).toBeGreaterThanOrEqual(10);
    expect(lng).toBeLessThanOrEqual(12);
    expect(lat).toBeGreaterThanOrEqual(60);
    expect(lat).toBeLessThanOrEqual(61);
  });

  test('is not on the border', () => {
    for (const county of atlas.counties.values()) {
      const [lng, lat] = insidePoint(county);
      const around = [
        [lng + 0.02, lat],
        [lng - 0.02, lat],
        [lng, lat + 0.01],
        [lng, lat - 0.01],
      ] as const;
      expect(around.every((point) => holds(county, point))).toBe(true);
    }
  });
});

describe('a point moved inside', () => {
  test('stays if it is inside', () => {
    expect(moveInside(box(10, 60, 12, 61), [10.3, 60.9])).toEqual([10.3, 60.9]);
  });

  test('goes to the nearest land, a little way in', () => {
    const [lng, lat] = moveInside(box(10, 60, 12, 61), [9.9, 60.5]);
    expect(lng).toBeGreaterThan(10);
    expect(lng).toBeLessThan(10.01);
    expect(lat).toBeCloseTo(60.5, 2);
  });
});

describe('areas joined by their common points', () => {
  test('lose the border between them', () => {
    const both = dissolve([box(10, 60, 11, 61), box(11, 60, 12, 61)]);
    expect(both.type).toBe('Polygon');
    expect(squareMetres(both)).toBeCloseTo(squareMetres(box(10, 60, 12, 61)), -6);
    expect(holds(both, [11, 60.5])).toBe(true);
  });

  test('stay apart where they have none', () => {
    expect(polygonsOf(dissolve([box(10, 60, 11, 61), box(12, 60, 13, 61)]))).toHaveLength(2);
  });

  test('keep a hole that no other fills', () => {
    const ring = [
      [box(10, 60, 13, 61), box(10, 62, 13, 63)],
      [box(10, 61, 11, 62), box(12, 61, 13, 62)],
    ].flat();
    // Corners where boxes of other sizes meet must be points of both.
    const cells = ring.flatMap((area) => {
      const [west, south, east] = boundsOf(area);
      return Array.from({ length: east - west }, (_, step) =>
        box(west + step, south, west + step + 1, south + 1),
      );
    });
    const around = dissolve(cells);
    expect(holds(around, [11.5, 61.5])).toBe(false);
    expect(polygonsOf(around).map((rings) => rings.length)).toEqual([2]);
  });

  test('are what the slow way gives, for the parts of the country', () => {
    for (const { counties } of atlas.gazetteer.parts.slice(0, 5)) {
      const areas = counties.flatMap((id) => atlas.counties.get(id) ?? []);
      const [fast, slow] = [dissolve(areas), unite(areas)];
      if (slow === null) throw new Error('no areas');
      expect(squareMetres(fast) / squareMetres(slow)).toBeCloseTo(1, 4);
      expect(polygonsOf(fast)).toHaveLength(polygonsOf(slow).length);
    }
  });
});

describe('rounding', () => {
  test('rounds, and drops what vanishes', () => {
    const area: Area = {
      type: 'MultiPolygon',
      coordinates: [
        ...polygonsOf(box(10.123456, 60.1, 11.1, 61)),
        ...polygonsOf(box(12, 60, 12.00001, 60.00001)),
      ],
    };
    const rounded = roundedArea(area, 3);
    expect(rounded.type).toBe('Polygon');
    expect(rounded.coordinates[0]?.[0]).toEqual([10.123, 60.1]);
  });

  test('leaves no point twice in a row', () => {
    const area: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0.00001, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    expect(roundedArea(area, 3).coordinates[0]).toHaveLength(4);
  });
});

describe('around a town', () => {
  test.each([
    [0, 10_000],
    [1_000, 10_000],
    [8_000, 16_000],
    [64_000, 32_000],
    [700_000, 60_000],
  ])('of %i the reach is %i metres', (population, metres) => {
    expect(reachOf(population)).toBe(metres);
  });

  test('the land within reach is drawn, in metres on the ground', () => {
    const hamar = placeNamed('Hamar');
    const around = surroundingsOf({ lngLat: hamar.lngLat, county: '04', reach: 20_000 }, atlas);
    const [lng, lat] = hamar.lngLat;
    const east = (metres: number): LngLat => [
      lng + metres / (metresPerDegree * Math.cos((lat * Math.PI) / 180)),
      lat,
    ];
    if (around === null) throw new Error('no land around Hamar');
    expect(holds(around.area, east(19_800))).toBe(true);
    expect(holds(around.area, east(20_200))).toBe(false);
    expect(around.counties).toEqual(['04']);
  });

  test('around a town that is a county of its own, the counties are those of the places within reach', () => {
    const oslo = placeNamed('Oslo');
    const around = (reach: number) =>
      surroundingsOf({ lngLat: oslo.lngLat, county: '03', reach }, atlas)?.counties;
    // The circle has 50 km² of Hedmark (04) too, but no place there.
    expect(around(60_000)).toEqual(['01', '02', '03', '05', '06', '07']);
    expect(around(10_000)).toEqual(['03']);
  });

  test('out at sea there is nothing to draw', () => {
    expect(surroundingsOf({ lngLat: [2, 66], county: '18', reach: 20_000 }, atlas)).toBeNull();
  });
});

describe('the graph of places', () => {
  const line = [placeAt('a', [10, 60]), placeAt('b', [10.1, 60]), placeAt('c', [10.2, 60])];

  test('joins neighbours, and not past a third', () => {
    const graph = gabrielGraph(line);
    expect(graph.map((edges) => edges.map(({ to }) => to))).toEqual([[1], [0, 2], [1]]);
  });

  test('leaves no place of the country out', () => {
    const graph = gabrielGraph(atlas.gazetteer.places);
    const reached = new Set([0]);
    for (const node of reached) for (const { to } of graph[node] ?? []) reached.add(to);
    expect(reached.size).toBe(atlas.gazetteer.places.length);
  });
});

describe('a corridor', () => {
  const findChain = createChainFinder(atlas);
  const chainOf = (from: string, to: string): readonly string[] =>
    findChain(placeNamed(from), placeNamed(to)).map(({ name }) => name);

  test.each([
    ['Kongsberg', 'Oslo', ['Hokksund', 'Drammen', 'Asker', 'Sandvika']],
    ['Hamar', 'Lillehammer', ['Brumunddal', 'Moelv']],
    ['Bergen', 'Oslo', ['Geilo', 'Gol']],
    ['Skien', 'Kristiansand', ['Arendal', 'Grimstad', 'Lillesand']],
    ['Moss', 'Halden', ['Sarpsborg']],
    ['Oslo', 'Trondheim', ['Lillehammer', 'Otta', 'Dombås', 'Oppdal']],
  ])('from %s to %s passes what lies on the way, in order', (from, to, between) => {
    const chain = chainOf(from, to);
    expect(chain[0]).toBe(from);
    expect(chain.at(-1)).toBe(to);
    expect(chain.filter((name) => between.includes(name))).toEqual(between);
  });

  test('is the same both ways', () => {
    expect(chainOf('Oslo', 'Kongsberg')).toEqual(chainOf('Kongsberg', 'Oslo').toReversed());
  });

  test('is so many metres wide on the ground, north and south alike', () => {
    for (const [from, to] of [
      ['Hamar', 'Elverum'],
      ['Karasjok', 'Kautokeino'],
    ] as const) {
      const corridor = corridorThrough([placeNamed(from), placeNamed(to)], findChain, atlas);
      const [first, second] = corridor?.chain ?? [];
      if (!(corridor && first && second)) throw new Error(`no corridor from ${from}`);
      // Straight out from the middle of the first step, at a right angle to it on the ground.
      const [lng, lat] = [0, 1].map(
        (at) => ((first.lngLat[at] ?? 0) + (second.lngLat[at] ?? 0)) / 2,
      );
      if (lng === undefined || lat === undefined) throw new Error('no middle');
      const shrink = Math.cos((lat * Math.PI) / 180);
      const [x, y] = [
        (second.lngLat[0] - first.lngLat[0]) * shrink,
        second.lngLat[1] - first.lngLat[1],
      ];
      const out = (metres: number): LngLat => {
        const part = metres / metresPerDegree / Math.hypot(x, y);
        return [lng - (y * part) / shrink, lat + x * part];
      };
      expect(holds(corridor.area, out(corridor.reach * 0.97)), from).toBe(true);
      expect(holds(corridor.area, out(corridor.reach * 1.03)), from).toBe(false);
    }
  });
});
