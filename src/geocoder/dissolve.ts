import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { type Area, polygonsOf } from './area.ts';

type Edge = { readonly from: Position; readonly to: Position };

const keyOf = ([lng, lat]: Position): string => `${lng},${lat}`;

/**
 * Joins areas whose common borders are drawn with the very same points, as those of one topology are:
 * what is drawn once each way is inside, and goes. A hundred times as fast as `unite`, which does not
 * ask that of them, and as exact as its input.
 */
export function dissolve(areas: readonly Area[]): Area {
  const edges = new Map<string, Edge>();
  for (const ring of areas.flatMap(polygonsOf).flat()) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (from === undefined) continue;
      const back = `${keyOf(to)} ${keyOf(from)}`;
      if (!edges.delete(back)) edges.set(`${keyOf(from)} ${keyOf(to)}`, { from, to });
    }
  }
  const rings = stitched([...edges.values()]);
  const polygons = rings.filter((ring) => turn(ring) > 0).map((outer) => [outer]);
  for (const hole of rings.filter((ring) => turn(ring) < 0)) {
    const point = hole[0] ?? [];
    const around = polygons.find(([outer = []]) =>
      booleanPointInPolygon(point, { type: 'Polygon', coordinates: [outer] }),
    );
    around?.push(hole);
  }
  const [only, ...more] = polygons;
  if (only !== undefined && more.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** Closed rings of all the edges, each used once. */
function stitched(edges: readonly Edge[]): Position[][] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = keyOf(edge.from);
    leaving.set(key, [...(leaving.get(key) ?? []), edge]);
  }
  const rings: Position[][] = [];
  for (const first of edges) {
    const ring: Position[] = [];
    let edge = take(leaving, first.from);
    while (edge !== undefined) {
      if (ring.length === 0) ring.push(edge.from);
      ring.push(edge.to);
      edge = keyOf(edge.to) === keyOf(ring[0] ?? []) ? undefined : take(leaving, edge.to);
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

function take(leaving: Map<string, Edge[]>, from: Position): Edge | undefined {
  return leaving.get(keyOf(from))?.shift();
}

/** Twice the signed area in square degrees: positive counterclockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
