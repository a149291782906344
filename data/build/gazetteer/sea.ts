import { ClipType, getBounds, type Paths64, rectClip } from 'clipper2-ts';
import type { Feature, Position } from 'geojson';
import { type Area, areaOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { withoutSpikes } from '../../../src/geocoder/area/combine.ts';
import { oncePer } from '../../../src/geocoder/cached.ts';
import { type Bounds, signedArea } from '../../../src/model/geo.ts';
import { boxPath, clipped, pathsOf, unitsPerDegree } from './clipping.ts';
import type { CoastCell } from './coastCells.ts';
import type { Shape } from './coordinates.ts';
import { landBox } from './landSource.ts';
import { worldEdge } from './neighbours.ts';

/**
 * MapLibre draws no more than 500 rings of one polygon, so the sea is cut into boxes with fewer islands than that.
 */
const mostIslands = 300;

/** All land that there is a coast of: OpenStreetMap's around Norway, and beyond its box the neighbours'. */
export function allLand(coast: Paths64, neighbours: readonly Shape[]): Paths64 {
  const beyond = neighbours.flatMap(({ geometry }) => pathsOf(geometry));
  const far = clipped(ClipType.Difference, beyond, boxPath(landBox));
  const land = far ? [...coast, ...pathsOf(far)] : coast;
  return land.map((ring) =>
    ring.map(({ x, y }) => ({ x: onStep(x, seaStep[0]), y: onStep(y, seaStep[1]) })),
  );
}

/**
 * Units of the map's grid between the points of the sea that is seen from afar: 110 metres, half a pixel at `coastZoom`.
 */
export const seaStep = [20, 10] as const;

function onStep(units: number, step: number): number {
  return Math.round(units / step) * step;
}

function degreesOnStep(degrees: number, step: number): number {
  return onStep(degrees * unitsPerDegree, step) / unitsPerDegree;
}

/** A part of the sea, the box that it was cut to, and the coast cell that it lies in, if any. */
export type Sea = Feature<Area, { readonly box: Bounds; readonly cell?: string }>;

/** The sea as polygons that lie side by side, each with its islands as holes. */
export function seaAround(land: Paths64, cells: readonly CoastCell[]): Sea[] {
  const elsewhere = [...land, ...cells.flatMap(({ bounds }) => boxPath(bounds))];
  return withSharedCorners(
    [
      ...seaWithin(worldEdge, elsewhere),
      ...cells.flatMap(({ name, bounds }) =>
        seaWithin(bounds, land).map((sea) => ({
          ...sea,
          properties: { ...sea.properties, cell: name },
        })),
      ),
    ].flatMap(onSeaStep),
  );
}

/** Of land on that step only points where the coast meets the side of a box are moved: along it, for both its boxes. */
function onSeaStep(sea: Sea): readonly Sea[] {
  const polygons = polygonsOf(sea.geometry).map((rings) =>
    rings.map((ring) =>
      ring.map(([x = 0, y = 0]) => [degreesOnStep(x, seaStep[0]), degreesOnStep(y, seaStep[1])]),
    ),
  );
  const geometry = withoutSpikes(areaOf(polygons));
  return geometry ? [{ ...sea, geometry }] : [];
}

/**
 * Gives each polygon the points that its neighbours have on its box, so that their sides are the same and can
 * be taken out again.
 */
function withSharedCorners(pieces: readonly Sea[]): Sea[] {
  const onLine = new Map<string, Set<number>>();
  const add = (line: string, at: number) => {
    const known = onLine.get(line);
    if (known) known.add(at);
    else onLine.set(line, new Set([at]));
  };
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
    const inside = [...(onLine.get(line) ?? [])]
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

/** The sea in a box. */
export function seaWithin(box: Bounds, land: Paths64): Sea[] {
  const [west, south, east, north] = box;
  const inside = landIn(box, land);
  if (inside.length > mostIslands) {
    const isWide = east - west > 2 * (north - south);
    const halves: readonly Bounds[] = isWide
      ? [
          [west, south, middleEast(west, east), north],
          [middleEast(west, east), south, east, north],
        ]
      : [
          [west, south, east, middleNorth(south, north)],
          [west, middleNorth(south, north), east, north],
        ];
    return halves.flatMap((half) => seaWithin(half, inside));
  }
  const geometry = clipped(ClipType.Difference, boxPath(box), inside);
  const polygons = geometry ? polygonsOf(geometry).filter(([outer = []]) => hasWidth(outer)) : [];
  return polygons.length > 0
    ? [{ type: 'Feature', properties: { box }, geometry: areaOf(polygons) }]
    : [];
}

/** Degrees: what is narrower lies between a coast and the side of a box, and maps would draw it as a line. */
const leastWidth = 3e-4;

function hasWidth(ring: readonly Position[]): boolean {
  const length = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
  return Math.abs(signedArea(ring)) / length > leastWidth;
}

/** On the step of the sea, so that the boxes' edges fit together. */
const middleEast = (west: number, east: number) => degreesOnStep((west + east) / 2, seaStep[0]);
const middleNorth = (south: number, north: number) =>
  degreesOnStep((south + north) / 2, seaStep[1]);

/** The same rings are asked for each of many boxes. */
const boundsOf = oncePer(getBounds);

/** The land in a box, cut to it. */
export function landIn([west, south, east, north]: Bounds, land: Paths64): Paths64 {
  const [left, bottom, right, top] = [west, south, east, north].map((degrees) =>
    Math.round(degrees * unitsPerDegree),
  ) as [number, number, number, number];
  const near = land.filter((ring) => {
    const bounds = boundsOf(ring);
    return bounds.left < right && bounds.right > left && bounds.top < top && bounds.bottom > bottom;
  });
  return rectClip({ left, top: bottom, right, bottom: top }, near);
}
