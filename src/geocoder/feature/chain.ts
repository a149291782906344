import type { LngLat } from '../../model/geo.ts';
import { holds, metresBetween } from '../area/area.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import { type Edge, gabrielGraph } from './placeGraph.ts';

/** A chain may only pass places by which the distance from end to end is at most so many times the straight one. */
const maxDetour = 1.25;

/** Above 1, so that several short steps from town to town cost less than one long step past them. */
const stepExponent = 1.5;

/** A step over water costs this many times as much: few roads cross a fjord. */
const waterFactor = 4;
/** Points of a step that are tested for land. */
const samplesPerStep = 5;

export type ChainFinder = (from: Place, to: Place) => readonly Place[];

/**
 * Finds the places that lie between two, ends included: the shortest path through the Gabriel graph of
 * the places (Dijkstra), by a cost that prefers towns and land. Only the ends if no path stays near the
 * straight line between them.
 */
export function createChainFinder(atlas: Atlas): ChainFinder {
  const { places } = atlas.gazetteer;
  const graph = gabrielGraph(places);
  const counties = [...atlas.counties.values()];
  const onLand = (point: LngLat): boolean => counties.some((county) => holds(county, point));

  function cost(from: Place, to: Place, metres: number): number {
    let wet = 0;
    for (let sample = 1; sample <= samplesPerStep; sample += 1) {
      const part = sample / (samplesPerStep + 1);
      const [lng, lat] = from.lngLat;
      const point: LngLat = [lng + (to.lngLat[0] - lng) * part, lat + (to.lngLat[1] - lat) * part];
      if (!onLand(point)) wet += 1;
    }
    return metres ** stepExponent * (1 + (waterFactor - 1) * (wet / samplesPerStep));
  }

  return (from, to) => {
    const longest = maxDetour * metresBetween(from.lngLat, to.lngLat);
    const allowed = places.map(
      ({ lngLat }) =>
        metresBetween(from.lngLat, lngLat) + metresBetween(lngLat, to.lngLat) <= longest,
    );
    const path = shortestPath(
      graph,
      nodeOf(from, places),
      nodeOf(to, places),
      (a, { to: b, metres }) => {
        const [here, there] = [places[a], places[b]];
        if (here === undefined || there === undefined || !allowed[b])
          return Number.POSITIVE_INFINITY;
        return cost(here, there, metres);
      },
    );
    const inner = path.slice(1, -1).flatMap((index) => places[index] ?? []);
    return [from, ...inner, to];
  };
}

/** The place itself, or for one too small for the graph the nearest that is in it. */
function nodeOf(place: Place, places: readonly Place[]): number {
  const own = places.indexOf(place);
  if (own >= 0) return own;
  const away = places.map(({ lngLat }) => metresBetween(lngLat, place.lngLat));
  return away.indexOf(Math.min(...away));
}

/** The nodes from `start` to `end`, both included; none if there is no path of finite cost. */
function shortestPath(
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
  const path = [end];
  for (let node = before.get(end); node !== undefined; node = before.get(node)) path.unshift(node);
  return path;
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
