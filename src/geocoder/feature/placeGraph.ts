import { Delaunay } from 'd3-delaunay';
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
  const triangles = new Delaunay(points.flat());
  const neighbours = points.map((_, index) => [...triangles.neighbors(index)]);
  const edges: Edge[][] = places.map(() => []);
  for (const [a, near] of neighbours.entries()) {
    for (const b of near) {
      // A third place in the circle would be the corner of a triangle with both.
      if (b <= a || near.some((third) => third !== b && isBetween(points, a, b, third))) continue;
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

/** Whether the third point lies in the circle whose diameter is the line between the other two. */
function isBetween(points: readonly PlanePoint[], a: number, b: number, third: number): boolean {
  const [from, to, between] = [points[a] ?? origin, points[b] ?? origin, points[third] ?? origin];
  return squared(from, between) + squared(to, between) < squared(from, to);
}
