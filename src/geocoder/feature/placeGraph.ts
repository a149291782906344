import { metresBetween } from '../area/area.ts';
import type { Place } from '../gazetteer/gazetteer.ts';

/** What leads from one place to another, by their positions in the list of places. */
export type Edge = { readonly to: number; readonly metres: number };

/**
 * The Gabriel graph of the places: two are neighbours if no third lies in the circle that has the way
 * between them for its diameter. It joins places as roads tend to, and leaves none out.
 */
export function gabrielGraph(places: readonly Place[]): readonly (readonly Edge[])[] {
  const flat = flatten(places);
  const edges: Edge[][] = places.map(() => []);
  for (let a = 0; a < flat.length; a += 1) {
    const byNearness = nearestFirst(flat, a);
    for (const b of byNearness) {
      if (b <= a || hasThirdBetween(flat, a, b, byNearness)) continue;
      const [from, to] = [places[a], places[b]];
      if (from === undefined || to === undefined) continue;
      const metres = metresBetween(from.lngLat, to.lngLat);
      edges[a]?.push({ to: b, metres });
      edges[b]?.push({ to: a, metres });
    }
  }
  return edges;
}

type Flat = readonly [x: number, y: number];
const ORIGIN: Flat = [0, 0];

/** Mercator keeps angles, so a circle of a few kilometres stays one: all that the graph's test needs. */
function flatten(places: readonly Place[]): readonly Flat[] {
  return places.map(({ lngLat: [lng, lat] }) => [
    (lng * Math.PI) / 180,
    Math.asinh(Math.tan((lat * Math.PI) / 180)),
  ]);
}

function squared([ax, ay]: Flat, [bx, by]: Flat): number {
  return (ax - bx) ** 2 + (ay - by) ** 2;
}

function nearestFirst(flat: readonly Flat[], from: number): readonly number[] {
  const here = flat[from] ?? ORIGIN;
  return flat
    .map((point, index) => ({ index, away: squared(here, point) }))
    .filter(({ index }) => index !== from)
    .sort((a, b) => a.away - b.away || a.index - b.index)
    .map(({ index }) => index);
}

function hasThirdBetween(
  flat: readonly Flat[],
  a: number,
  b: number,
  byNearness: readonly number[],
): boolean {
  const [from, to] = [flat[a] ?? ORIGIN, flat[b] ?? ORIGIN];
  const diameter = squared(from, to);
  for (const third of byNearness) {
    const between = flat[third] ?? ORIGIN;
    const fromThird = squared(from, between);
    // The rest are farther away than the circle reaches.
    if (fromThird >= diameter) return false;
    if (third !== b && fromThird + squared(to, between) < diameter) return true;
  }
  return false;
}
