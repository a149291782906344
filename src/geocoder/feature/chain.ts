import type { LngLat } from '../../model/geo.ts';
import { holds, metresBetween } from '../area/area.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import { type Edge, gabrielGraph } from './placeGraph.ts';

/** A chain may pass places for which the way from end to end is this much longer than the straight one. */
const DETOUR = 1.25;

/** Above 1, so that many short steps from town to town are preferred to a long one past them. */
const STEP_POWER = 1.5;

/** A step over water counts this many times its length: few roads cross a fjord. */
const WATER = 4;
const SAMPLES = 5;

export type ChainFinder = (from: Place, to: Place) => readonly Place[];

/**
 * Finds the places that lie between two, each a neighbour of the next, ends included: the cheapest way
 * through the Gabriel graph of the places (Dijkstra). Only the ends if no chain keeps near the straight
 * line between them.
 */
export function createChainFinder(atlas: Atlas): ChainFinder {
  const { places } = atlas.gazetteer;
  const graph = gabrielGraph(places);
  const counties = [...atlas.counties.values()];
  const onLand = (point: LngLat): boolean => counties.some((county) => holds(county, point));

  function cost(from: Place, to: Place, metres: number): number {
    let wet = 0;
    for (let sample = 1; sample <= SAMPLES; sample += 1) {
      const part = sample / (SAMPLES + 1);
      const [lng, lat] = from.lngLat;
      const point: LngLat = [lng + (to.lngLat[0] - lng) * part, lat + (to.lngLat[1] - lat) * part];
      if (!onLand(point)) wet += 1;
    }
    return metres ** STEP_POWER * (1 + (WATER - 1) * (wet / SAMPLES));
  }

  return (from, to) => {
    const longest = DETOUR * metresBetween(from.lngLat, to.lngLat);
    const allowed = places.map(
      ({ lngLat }) =>
        metresBetween(from.lngLat, lngLat) + metresBetween(lngLat, to.lngLat) <= longest,
    );
    const way = cheapestWay(
      graph,
      places.indexOf(from),
      places.indexOf(to),
      (a, { to: b, metres }) => {
        const [here, there] = [places[a], places[b]];
        if (here === undefined || there === undefined || !allowed[b])
          return Number.POSITIVE_INFINITY;
        return cost(here, there, metres);
      },
    );
    const chain = way.flatMap((index) => places[index] ?? []);
    return chain.length === 0 ? [from, to] : chain;
  };
}

/** The nodes from `start` to `end`, both included; none if there is no way of finite cost. */
function cheapestWay(
  graph: readonly (readonly Edge[])[],
  start: number,
  end: number,
  cost: (from: number, edge: Edge) => number,
): readonly number[] {
  const costs = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const open = new Set([start]);
  while (open.size > 0) {
    const node = cheapest(open, costs);
    if (node === end) break;
    open.delete(node);
    for (const edge of graph[node] ?? []) {
      const total = (costs.get(node) ?? 0) + cost(node, edge);
      if (total >= (costs.get(edge.to) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(edge.to, total);
      before.set(edge.to, node);
      open.add(edge.to);
    }
  }
  if (!costs.has(end)) return [];
  const way = [end];
  for (let node = before.get(end); node !== undefined; node = before.get(node)) way.unshift(node);
  return way;
}

function cheapest(open: ReadonlySet<number>, costs: ReadonlyMap<number, number>): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const node of open) {
    const total = costs.get(node) ?? Number.POSITIVE_INFINITY;
    if (total < least || best < 0) {
      best = node;
      least = total;
    }
  }
  return best;
}
