import { area, ClipType, FillRule, getBounds, type Paths64, rectClip, union } from 'clipper2-ts';
import type { Feature, Position } from 'geojson';
import { project } from '../../../src/cartography/mercator.ts';
import { simplify, type XY } from '../../../src/cartography/polyline.ts';
import { type Area, areaOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
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

/** North of this latitude are the Arctic islands, which no cluster is on: so many times coarser. */
const arctic = 73;
const arcticFactor = 5;

/**
 * Land with its coast off by no more than `tolerance` metres (at 60 degrees north), in units of the map's
 * grid. Islands that are smaller are left out.
 */
export function coastWithin(land: Paths64, tolerance: number): Paths64 {
  const rings = land.flatMap((ring) => {
    const isArctic = ring.every(({ y }) => y > arctic * landUnitsPerDegree);
    const within = tolerance * metres * (isArctic ? arcticFactor : 1);
    const points = ring.map(
      ({ x, y }): XY => project([x / landUnitsPerDegree, y / landUnitsPerDegree]),
    );
    if (isSpeck(points, 2 * within)) return [];
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

type SeaBox = { readonly box: Bounds };

/** The sea as polygons that lie side by side, each with its islands as holes and the `box` that it was cut to. */
export function seaAround(land: Paths64): Feature<Area, SeaBox>[] {
  return withSharedCorners(seaWithin(worldEdge, land));
}

/**
 * Gives each polygon the points that its neighbours have on its box, so that their sides are the same and can
 * be taken out again.
 */
function withSharedCorners(pieces: readonly Feature<Area, SeaBox>[]): Feature<Area, SeaBox>[] {
  const onLine = new Map<string, number[]>();
  const add = (line: string, at: number) => onLine.set(line, [...(onLine.get(line) ?? []), at]);
  const sides = new Set(
    pieces.flatMap(({ properties: { box } }) =>
      box.map((degrees, index) => `${index % 2 === 0 ? 'x' : 'y'}${degrees}`),
    ),
  );
  for (const { geometry } of pieces) {
    for (const [x = 0, y = 0] of polygonsOf(geometry).flat(2)) {
      if (sides.has(`x${x}`)) add(`x${x}`, y);
      if (sides.has(`y${y}`)) add(`y${y}`, x);
    }
  }
  const between = ([fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position): Position[] => {
    const upright = fromX === toX;
    const [from, to] = upright ? [fromY, toY] : [fromX, toX];
    const line = upright ? `x${fromX}` : fromY === toY ? `y${fromY}` : '';
    const inside = [...new Set(onLine.get(line) ?? [])]
      .filter((at) => at > Math.min(from, to) && at < Math.max(from, to))
      .sort((a, b) => (a - b) * Math.sign(to - from));
    return inside.map((at) => (upright ? [fromX, at] : [at, fromY]));
  };
  return pieces.map((piece) => {
    const polygons = polygonsOf(piece.geometry).map((rings) =>
      rings.map((ring) =>
        ring.flatMap((point, index) => [...between(ring[index - 1] ?? point, point), point]),
      ),
    );
    return { ...piece, geometry: areaOf(polygons) };
  });
}

function seaWithin(box: Bounds, land: Paths64): Feature<Area, SeaBox>[] {
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
  return geometry ? [{ type: 'Feature', properties: { box }, geometry }] : [];
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
