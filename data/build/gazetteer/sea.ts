import { area, ClipType, FillRule, getBounds, type Paths64, rectClip, union } from 'clipper2-ts';
import type { Feature } from 'geojson';
import { project } from '../../../src/cartography/mercator.ts';
import { simplify, type XY } from '../../../src/cartography/polyline.ts';
import type { Area } from '../../../src/geocoder/area/area.ts';
import type { Bounds } from '../../../src/model/geo.ts';
import { boxPath, clipped, pathsOf, unitsPerDegree } from './clipping.ts';
import type { Shape } from './coordinates.ts';
import { landBox, landUnitsPerDegree } from './landSource.ts';
import { worldEdge } from './neighbours.ts';

/** An enclosed water smaller than this, in square units, is a seam or narrow strait that simplifying has closed. */
const smallestWater = 2000;

/**
 * MapLibre draws no more than 500 rings of one polygon, so the sea is cut into boxes with fewer islands than that.
 */
const mostIslands = 300;

/** Of the width of the world in Web Mercator, at 60 degrees north. */
const metres = 1 / 20_037_508;

/**
 * Land with its coast off by no more than `tolerance` metres (at 60 degrees north), in units of the map's
 * grid. Islands that are smaller are left out.
 */
export function coastWithin(land: Paths64, tolerance: number): Paths64 {
  const within = tolerance * metres;
  const rings = land.flatMap((ring) => {
    const points = ring.map(
      ({ x, y }): XY => project([x / landUnitsPerDegree, y / landUnitsPerDegree]),
    );
    if (isSpeck(points, within)) return [];
    return [simplified(points, within).map((index) => ring[index] ?? { x: 0, y: 0 })];
  });
  const ratio = unitsPerDegree / landUnitsPerDegree;
  const onGrid = rings.map((ring) =>
    ring.map(({ x, y }) => ({ x: Math.round(x * ratio), y: Math.round(y * ratio) })),
  );
  // A simplified line may cross itself or its neighbour.
  return union(onGrid, FillRule.NonZero).filter(
    (ring) => area(ring) > 0 || area(ring) < -smallestWater,
  );
}

function isSpeck(points: readonly XY[], size: number): boolean {
  return ([0, 1] as const).every((axis) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values) < size;
  });
}

/** The indexes that are left. A small island is nearly a point and a line: it is drawn finer, until it has an area. */
function simplified(points: readonly XY[], tolerance: number): readonly number[] {
  const start = points[0] ?? [0, 0];
  const closed: readonly XY[] = [...points, [...start]];
  let within = tolerance;
  let kept = new Set(simplify(closed, within));
  while (kept.size < 5 && within > tolerance / 64) {
    within /= 2;
    kept = new Set(simplify(closed, within));
  }
  return points.flatMap((point, index) => (kept.has(point) ? [index] : []));
}

/** All land that there is a coast of: OpenStreetMap's around Norway, and beyond its box the neighbours'. */
export function allLand(coast: Paths64, neighbours: readonly Shape[]): Paths64 {
  const beyond = neighbours.flatMap(({ geometry }) => pathsOf(geometry));
  const far = clipped(ClipType.Difference, beyond, boxPath(landBox));
  return far ? [...coast, ...pathsOf(far)] : [...coast];
}

/** The sea as polygons that lie side by side, each with its islands as holes. */
export function seaAround(land: Paths64): Feature<Area>[] {
  return seaWithin(worldEdge, land);
}

function seaWithin(box: Bounds, land: Paths64): Feature<Area>[] {
  const [west, south, east, north] = box;
  const inside = landIn(box, land);
  if (inside.length > mostIslands) {
    const isWide = east - west > 2 * (north - south);
    const halves: readonly Bounds[] = isWide
      ? [
          [west, south, middle(west, east), north],
          [middle(west, east), south, east, north],
        ]
      : [
          [west, south, east, middle(south, north)],
          [west, middle(south, north), east, north],
        ];
    return halves.flatMap((half) => seaWithin(half, inside));
  }
  const geometry = clipped(ClipType.Difference, boxPath(box), inside);
  return geometry ? [{ type: 'Feature', properties: {}, geometry }] : [];
}

/** On the grid, so that the boxes' edges fit together. */
function middle(low: number, high: number): number {
  return Math.round(((low + high) / 2) * unitsPerDegree) / unitsPerDegree;
}

/** The land in a box, cut to it. */
export function landIn([west, south, east, north]: Bounds, land: Paths64): Paths64 {
  const [left, bottom, right, top] = [west, south, east, north].map((degrees) =>
    Math.round(degrees * unitsPerDegree),
  ) as [number, number, number, number];
  const near = land.filter((ring) => {
    const bounds = getBounds(ring);
    return bounds.left < right && bounds.right > left && bounds.top < top && bounds.bottom > bottom;
  });
  return rectClip({ left, top: bottom, right, bottom: top }, near);
}
