import type { Polygon, Position } from 'geojson';
import { type Area, holds, polygonsOf } from './area.ts';

/** From one point to the next, each by its number. */
type Edge = { readonly from: number; readonly to: number };

/** More points than any area has: two of their numbers make one. */
const MOST_POINTS = 2 ** 26;

/**
 * Joins areas whose common borders are drawn with the very same points, as those of one topology are:
 * what is drawn once each way is inside, and goes. Many times as fast as `unite`, which does not ask
 * that of them, and as exact as its input.
 */
export function dissolve(areas: readonly Area[]): Area {
  const [one, ...others] = areas;
  if (one !== undefined && others.length === 0) return one;

  const { points, numberOf } = createPoints();
  const edges = new Map<number, Edge>();
  for (const ring of areas.flatMap(polygonsOf).flat()) {
    let from: number | null = null;
    for (const point of ring) {
      const to = numberOf(point);
      if (from !== null && !edges.delete(to * MOST_POINTS + from)) {
        edges.set(from * MOST_POINTS + to, { from, to });
      }
      from = to;
    }
  }
  return areaWithin(stitched(edges.values(), points));
}

/** What the rings enclose: those counterclockwise from outside, the others as holes. */
function areaWithin(rings: readonly Position[][]): Area {
  const outers = rings.filter((ring) => turn(ring) > 0);
  const polygons = outers.map((outer): Polygon => ({ type: 'Polygon', coordinates: [outer] }));
  const holes = new Map<Polygon, Position[][]>();
  for (const hole of rings.filter((ring) => turn(ring) < 0)) {
    const [lng = 0, lat = 0] = hole[0] ?? [];
    const around = polygons.find((polygon) => holds(polygon, [lng, lat]));
    if (around !== undefined) holes.set(around, [...(holes.get(around) ?? []), hole]);
  }
  const coordinates = polygons.map((polygon) => [
    ...polygon.coordinates,
    ...(holes.get(polygon) ?? []),
  ]);
  const [only, ...more] = coordinates;
  if (only !== undefined && more.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates };
}

/** Numbers points, the same ones alike: numbers are compared far faster than two coordinates as text. */
function createPoints() {
  const points: Position[] = [];
  const known = new Map<number, Map<number, number>>();
  function numberOf(point: Position): number {
    const [lng = 0, lat = 0] = point;
    let onMeridian = known.get(lng);
    if (onMeridian === undefined) {
      onMeridian = new Map();
      known.set(lng, onMeridian);
    }
    const number = onMeridian.get(lat) ?? points.length;
    if (number === points.length) {
      onMeridian.set(lat, number);
      points.push(point);
    }
    return number;
  }
  return { points, numberOf };
}

/** Closed rings of all the edges, each used once. */
function stitched(edges: Iterable<Edge>, points: readonly Position[]): Position[][] {
  const starts: number[] = [];
  const leaving = new Map<number, number[]>();
  for (const { from, to } of edges) {
    starts.push(from);
    const known = leaving.get(from);
    if (known === undefined) leaving.set(from, [to]);
    else known.push(to);
  }
  const rings: Position[][] = [];
  for (const start of starts) {
    let next = leaving.get(start)?.shift();
    if (next === undefined) continue;
    const ring = [points[start] ?? []];
    while (next !== undefined) {
      ring.push(points[next] ?? []);
      next = next === start ? undefined : leaving.get(next)?.shift();
    }
    rings.push(ring);
  }
  return rings;
}

/** Twice the signed area in square degrees: positive counterclockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
