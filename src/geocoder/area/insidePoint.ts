import { centerOfMass } from '@turf/center-of-mass';
import type { LngLat } from '../../model/geo.ts';
import {
  type Area,
  boundsOf,
  holds,
  largestPolygon,
  METRES_A_DEGREE,
  nearestOnBorder,
} from './area.ts';

/** As parts of the area's extent: how far from the border is far enough, and when the search may stop. */
const DEEP_ENOUGH = 0.04;
const PRECISION = 0.001;

/** No square is made smaller than this part of the extent: what is thinner has no inside to look for. */
const FINEST = 0.0005;

/** How strongly the middle draws: at a whole extent from it, the border must be so many times farther. */
const PULL = 20;

/** How far inside the border a point that lay outside is put, in metres. */
const INSET = 200;

/** A square of the plane: its middle, half its side, how good its middle is, how good any of it can be. */
type Cell = {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly merit: number;
  readonly best: number;
};

/**
 * A point well inside the largest polygon of the area and near its middle, for a sign to stand on:
 * by quadtree search as Mapbox's polylabel does it, but instead of the point farthest from the border it
 * looks for one that is far enough from it and as near the centre of mass as can be. Works in degrees of latitude,
 * longitudes shrunk by the cosine of the middle latitude.
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
  const reach = Math.max(width, height);
  const enough = reach * DEEP_ENOUGH;

  const cellAt = (x: number, y: number, half: number): Cell => {
    const depth = depthIn(rings, [x, y]);
    const away = Math.hypot(x - centre[0], y - centre[1]);
    const radius = half * Math.SQRT2;
    return {
      x,
      y,
      half,
      merit: Math.min(depth, enough) * closeness(away, reach),
      best: Math.min(depth + radius, enough) * closeness(Math.max(0, away - radius), reach),
    };
  };

  const middle = cellAt(centre[0], centre[1], 0);
  const side = Math.max(Math.min(width, height), reach * FINEST);
  const first: Cell[] = [];
  for (let x = west * shrink; x < east * shrink; x += side) {
    for (let y = south; y < north; y += side) {
      first.push(cellAt(x + side / 2, y + side / 2, side / 2));
    }
  }
  const { x, y } = bestOf(middle, first, reach, cellAt);
  return [x / shrink, y];
}

type Point = readonly [x: number, y: number];

/** The best cell to be had from any quarter of a quarter of the cells. */
function bestOf(
  start: Cell,
  open: Cell[],
  reach: number,
  cellAt: (x: number, y: number, half: number) => Cell,
): Cell {
  let best = start;
  for (let cell = takeBest(open); cell !== undefined; cell = takeBest(open)) {
    if (cell.best - best.merit <= reach * PRECISION && best.merit > 0) break;
    if (cell.merit > best.merit) best = cell;
    const half = cell.half / 2;
    if (half < reach * FINEST) continue;
    for (const [dx, dy] of QUARTERS) {
      const quarter = cellAt(cell.x + dx * half, cell.y + dy * half, half);
      if (quarter.best > Math.max(0, best.merit)) open.push(quarter);
    }
  }
  return best;
}

const QUARTERS: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

function closeness(away: number, reach: number): number {
  return 1 / (1 + PULL * (away / reach) ** 2);
}

function takeBest(cells: Cell[]): Cell | undefined {
  let best = 0;
  for (let index = 1; index < cells.length; index += 1) {
    if ((cells[index]?.best ?? 0) > (cells[best]?.best ?? 0)) best = index;
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
 * The point itself if it lies inside the area, else the nearest place a little way inside it: towns
 * stand by the sea, and the coast of the county polygons cuts some of them off.
 */
export function moveInside(area: Area, point: LngLat): LngLat {
  if (holds(area, point)) return point;
  const { point: border } = nearestOnBorder(area, point);
  const shrink = Math.cos(border[1] * (Math.PI / 180));
  for (let inset = INSET; inset > 1; inset /= 2) {
    const step = inset / METRES_A_DEGREE;
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
