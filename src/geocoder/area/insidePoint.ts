import { centerOfMass } from '@turf/turf';
import { type LngLat, metresPerDegree } from '../../model/geo.ts';
import { type Area, boundsOf, holds, largestPolygon, nearestOnBorder } from './area.ts';

/** All lengths below are shares of the extent, which is the longer side of the polygon's bounds. */

/** A point this far from the border is far enough; farther gives no better score. */
const enoughDepth = 0.04;

/** The search ends when no cell can improve the score by more. */
const precision = 0.001;

/** Cells are not divided below this size, so that the search also ends in polygons that are only a line. */
const minHalf = 0.0005;

/** Weight of the distance to the centre: at one extent from it the score is divided by this plus one. */
const centreWeight = 20;

/** How far inside the border a point that lay outside is put, in metres. */
const maxInset = 200;

/** A square of the plane. */
type Cell = {
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  /** Half its side. */
  readonly half: number;
  /** Of its centre. */
  readonly score: number;
  /** No point of the square has a higher score. */
  readonly maxScore: number;
};

/**
 * A point for a marker, well inside the largest polygon of the area and near its centre. A quadtree
 * search like Mapbox's polylabel, which finds the point farthest from the border; this one finds a
 * point that is far enough from the border and as near the centre of mass as possible. Works in degrees
 * of latitude, with longitudes multiplied by the cosine of the middle latitude.
 */
export function insidePoint(area: Area): LngLat {
  const polygon = largestPolygon(area);
  const [west, south, east, north] = boundsOf(polygon);
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const rings = polygon.coordinates.map((ring) =>
    ring.map(([lng = 0, lat = 0]): Point => [lng * shrink, lat]),
  );
  const [centreLng = 0, centreLat = 0] = centerOfMass(polygon).geometry.coordinates;
  const centre: Point = [centreLng * shrink, centreLat];
  const width = (east - west) * shrink;
  const height = north - south;
  const extent = Math.max(width, height);
  const enough = extent * enoughDepth;

  const cellAt = (x: number, y: number, half: number): Cell => {
    const depth = depthIn(rings, [x, y]);
    const away = Math.hypot(x - centre[0], y - centre[1]);
    const radius = half * Math.SQRT2;
    return {
      x,
      y,
      half,
      score: Math.min(depth, enough) * closeness(away, extent),
      maxScore: Math.min(depth + radius, enough) * closeness(Math.max(0, away - radius), extent),
    };
  };

  const middle = cellAt(centre[0], centre[1], 0);
  const side = Math.max(Math.min(width, height), extent * minHalf);
  const first: Cell[] = [];
  for (let x = west * shrink; x < east * shrink; x += side) {
    for (let y = south; y < north; y += side) {
      first.push(cellAt(x + side / 2, y + side / 2, side / 2));
    }
  }
  const { x, y } = bestCell(middle, first, extent, cellAt);
  return [x / shrink, y];
}

type Point = readonly [x: number, y: number];

/** Divides the most promising cell into quarters until none can be better than the best one found. */
function bestCell(
  start: Cell,
  open: Cell[],
  extent: number,
  cellAt: (x: number, y: number, half: number) => Cell,
): Cell {
  let best = start;
  for (let cell = takeBest(open); cell !== undefined; cell = takeBest(open)) {
    if (cell.maxScore - best.score <= extent * precision && best.score > 0) break;
    if (cell.score > best.score) best = cell;
    const half = cell.half / 2;
    if (half < extent * minHalf) continue;
    for (const [dx, dy] of quarters) {
      const quarter = cellAt(cell.x + dx * half, cell.y + dy * half, half);
      if (quarter.maxScore > Math.max(0, best.score)) open.push(quarter);
    }
  }
  return best;
}

const quarters: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

function closeness(away: number, extent: number): number {
  return 1 / (1 + centreWeight * (away / extent) ** 2);
}

function takeBest(cells: Cell[]): Cell | undefined {
  let best = 0;
  for (let index = 1; index < cells.length; index += 1) {
    if ((cells[index]?.maxScore ?? 0) > (cells[best]?.maxScore ?? 0)) best = index;
  }
  return cells.splice(best, 1)[0];
}

/** Distance to the nearest border, negative outside. */
function depthIn(rings: readonly (readonly Point[])[], [x, y]: Point): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [ax, ay] = ring[index - 1] ?? [0, 0];
      const [bx, by] = ring[index] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const dx = bx - ax;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
      const part = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - ax - part * dx, y - ay - part * dy));
    }
  }
  return inside ? nearest : -nearest;
}

/**
 * The point itself if it lies inside the area, else a point just inside the nearest border: towns lie by
 * the sea, and the coast of the county polygons is so coarse that some of them are outside it.
 */
export function moveInside(area: Area, point: LngLat): LngLat {
  if (holds(area, point)) return point;
  const { point: border } = nearestOnBorder(area, point);
  const shrink = Math.cos(border[1] * (Math.PI / 180));
  for (let inset = maxInset; inset > 1; inset /= 2) {
    const step = inset / metresPerDegree;
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = (turn * Math.PI) / 8;
      const inside: LngLat = [
        border[0] + (Math.sin(angle) * step) / shrink,
        border[1] + Math.cos(angle) * step,
      ];
      if (holds(area, inside)) return inside;
    }
  }
  return insidePoint(area);
}
