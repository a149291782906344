import { readFileSync } from 'node:fs';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
  type MapPart,
  type MapTopology,
  mapGeometry,
  mapPart,
} from '../../src/cartography/mapGeometry.ts';
import { detailZoom } from '../../src/cartography/mapLimits.ts';
import { project, scaleAt } from '../../src/cartography/mercator.ts';
import { type PackedTopology, unpacked } from '../../src/cartography/packedTopology.ts';
import type { LngLat } from '../../src/model/geo.ts';

const read = (name: string) =>
  unpacked(
    JSON.parse(readFileSync(`data/generated/${name}.json`, 'utf8')) as PackedTopology<MapTopology>,
  );
const map = read('map');
const overview = read('map-overview');

type Point = readonly [x: number, y: number];

/** In CSS pixels at the largest zoom where it shows. */
function pixels(position: Position): Point {
  const [x, y] = project(position as unknown as LngLat);
  return [x * scaleAt(detailZoom), y * scaleAt(detailZoom)];
}

/** Every ring or line of a part. */
function linesOf(topology: MapTopology, part: Exclude<MapPart, 'labels'>): Point[][] {
  const found = mapPart(topology, part) as ReturnType<typeof mapPart>;
  const geometries: Geometry[] =
    'features' in found ? found.features.map(({ geometry }) => geometry) : [found];
  return geometries
    .flatMap((geometry) => {
      if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
      if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') {
        return geometry.coordinates;
      }
      throw new Error(`${part} has a ${geometry.type}`);
    })
    .map((line) => line.map(pixels));
}

const cell = 8;
const cellOf = ([x, y]: Point) => [Math.floor(x / cell), Math.floor(y / cell)] as const;

/** Finds how far a point is from the nearest of `lines`; of what is farther than a cell, only that it is far. */
function distanceTo(lines: readonly Point[][]): (point: Point) => number {
  const cells = new Map<string, (readonly [Point, Point])[]>();
  for (const line of lines) {
    for (const [index, end] of line.entries()) {
      const start = line[index - 1] ?? end;
      const [[left, top], [right, bottom]] = [
        cellOf([Math.min(start[0], end[0]), Math.min(start[1], end[1])]),
        cellOf([Math.max(start[0], end[0]), Math.max(start[1], end[1])]),
      ];
      for (let x = left - 1; x <= right + 1; x += 1) {
        for (let y = top - 1; y <= bottom + 1; y += 1) {
          const key = `${x},${y}`;
          cells.set(key, [...(cells.get(key) ?? []), [start, end]]);
        }
      }
    }
  }
  return (point) => {
    const near = cells.get(cellOf(point).join()) ?? [];
    return Math.min(...near.map(([start, end]) => toSegment(point, start, end)), Number.MAX_VALUE);
  };
}

function toSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [right, down] = [toX - fromX, toY - fromY];
  const square = right * right + down * down;
  const along = square === 0 ? 0 : ((x - fromX) * right + (y - fromY) * down) / square;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * right, y - fromY - share * down);
}

/** Less than a pixel in area, or an islet of at most three by three, which nobody misses from afar. */
function isSpeck(ring: readonly Point[]): boolean {
  const isSmall = ([0, 1] as const).every((axis) => {
    const values = ring.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values) < 3;
  });
  if (isSmall) return true;
  return areaOf(ring) < 1;
}

/** In square pixels. */
function areaOf(ring: readonly Point[]): number {
  const twice = ring.map(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(twice.reduce((sum, each) => sum + each, 0)) / 2;
}

describe.each(['counties', 'nationalBorders', 'borders', 'regions'] as const)('%s', (part) => {
  const full = linesOf(map, part);
  const coarse = linesOf(overview, part);

  test('are nowhere more than a pixel off, where they are seen', () => {
    const toCoarse = distanceTo(coarse);
    const off = full.filter((line) => line.some((point) => toCoarse(point) > 1));
    expect(off.filter((line) => !isSpeck(line)).map(([first]) => first)).toEqual([]);
    const toFull = distanceTo(full);
    expect(Math.max(...coarse.flat().map(toFull))).toBeLessThan(1);
  });

  test('have fewer points', () => {
    expect(coarse.flat().length).toBeLessThan(0.85 * full.flat().length);
  });
});

/** In square pixels, a little more than the 40 square kilometres of the smallest lake. */
const isSmall = (ring: readonly Point[]) => areaOf(ring) < 45;

test('the coast along Norway is less than two pixels off where it is seen', () => {
  const [left, bottom] = pixels([5, 58]);
  const [right, top] = pixels([11, 64]);
  const isHome = (ring: readonly Point[]) =>
    ring.every(([x, y]) => x > left && x < right && y < bottom && y > top);
  // Without the sides of cells, which are no coast.
  const coastOf = (topology: MapTopology) =>
    mapGeometry(topology).sea.features.flatMap(({ geometry: { type, coordinates } }) =>
      (type === 'Polygon' ? coordinates : coordinates.flat()).map((ring) => ring.map(pixels)),
    );
  const toOverview = distanceTo(coastOf(overview));
  const seen = coastOf(map).filter((ring) => isHome(ring) && !isSmall(ring));
  expect(seen.length).toBeGreaterThan(15);
  // A narrow fjord may end sooner.
  const off = seen.flat().map(toOverview);
  expect(off.filter((distance) => distance > 2).length / off.length).toBeLessThan(0.005);
  expect(Math.max(...off)).toBeLessThan(4);
});

test('every area is there, with what is told of it', () => {
  const { borders: _, nationalBorders: __, labels: ___, ...parts } = mapGeometry(map);
  const seen = mapGeometry(overview);
  for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
    const about = seen[part].features.map(({ properties }) => properties);
    expect(about).toEqual(parts[part].features.map(({ properties }) => properties));
    for (const { geometry } of seen[part].features) {
      expect((geometry as { coordinates: unknown[] }).coordinates).not.toEqual([]);
    }
  }
});

test('has the names that are seen from afar', () => {
  const names = mapGeometry(map).labels.features.map(({ properties }) => properties);
  const seen = mapGeometry(overview).labels.features.map(({ properties }) => properties);
  expect(seen).toEqual(names.filter(({ minzoom }) => minzoom <= detailZoom));
  expect(seen.length).toBeGreaterThan(0);
});
