import { metresBetween } from '../area/area.ts';
import { oncePer } from '../cached.ts';
import type { Place } from '../gazetteer/gazetteer.ts';

/** An edge of the graph; `to` is an index into the list of places. */
export type Edge = { readonly to: number; readonly metres: number };

type Graph = readonly (readonly Edge[])[];

/**
 * The Gabriel graph of the places: two are neighbours if no third lies in the circle whose diameter is
 * the line between them. It connects all places, much as roads do. Atlases of one gazetteer share it.
 */
export const gabrielGraph = oncePer(connect);

function connect(places: readonly Place[]): Graph {
  const points = project(places);
  const edges: Edge[][] = places.map(() => []);
  for (let a = 0; a < points.length; a += 1) {
    const byNearness = nearestFirst(points, a);
    for (const b of byNearness) {
      if (b <= a || hasThirdBetween(points, a, b, byNearness)) continue;
      const [from, to] = [places[a], places[b]];
      if (from === undefined || to === undefined) continue;
      const metres = metresBetween(from.lngLat, to.lngLat);
      edges[a]?.push({ to: b, metres });
      edges[b]?.push({ to: a, metres });
    }
  }
  return edges;
}

type PlanePoint = readonly [x: number, y: number];
const origin: PlanePoint = [0, 0];

/** Mercator is conformal, so a circle of a few kilometres stays a circle: the graph needs no more. */
function project(places: readonly Place[]): readonly PlanePoint[] {
  return places.map(({ lngLat: [lng, lat] }) => [
    (lng * Math.PI) / 180,
    Math.asinh(Math.tan((lat * Math.PI) / 180)),
  ]);
}

function squared([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  return (ax - bx) ** 2 + (ay - by) ** 2;
}

function nearestFirst(points: readonly PlanePoint[], from: number): readonly number[] {
  const here = points[from] ?? origin;
  const away = Float64Array.from(points, (point) => squared(here, point));
  return points
    .flatMap((_, index) => (index === from ? [] : [index]))
    .sort((a, b) => (away[a] ?? 0) - (away[b] ?? 0) || a - b);
}

function hasThirdBetween(
  points: readonly PlanePoint[],
  a: number,
  b: number,
  byNearness: readonly number[],
): boolean {
  const [from, to] = [points[a] ?? origin, points[b] ?? origin];
  const diameter = squared(from, to);
  for (const third of byNearness) {
    const between = points[third] ?? origin;
    const fromThird = squared(from, between);
    // This one and those after it lie outside the circle.
    if (fromThird >= diameter) return false;
    if (third !== b && fromThird + squared(to, between) < diameter) return true;
  }
  return false;
}
