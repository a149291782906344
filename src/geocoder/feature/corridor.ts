import type { LngLat } from '../../model/geo.ts';
import { type Area, metresBetween } from '../area/area.ts';
import { moveInside } from '../area/insidePoint.ts';
import { bufferAround } from '../area/shapes.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { ChainFinder } from './chain.ts';
import { countiesOfPlaces, landOf } from './land.ts';

/** Metres to each side: a tenth of the length, within these bounds. */
const minReach = 5_000;
const maxReach = 12_000;

/** The marker is put at a place if one is this near the middle, as a share of the length. */
const maxShareFromMiddle = 0.2;

export type Corridor = {
  readonly area: Area;
  /** Of the places of the chain. */
  readonly counties: readonly string[];
  readonly chain: readonly Place[];
  /** Metres on the ground to each side of the chain. */
  readonly reach: number;
  readonly marker: LngLat;
};

/** The land along the chain of places from stop to stop. Null if no land is near the chain. */
export function corridorThrough(
  stops: readonly Place[],
  findChain: ChainFinder,
  atlas: Atlas,
): Corridor | null {
  const chain = stops.flatMap((stop, index) => {
    const next = stops[index + 1];
    return next === undefined ? [stop] : findChain(stop, next).slice(0, -1);
  });
  const length = lengthOf(chain);
  const reach = Math.round(Math.min(maxReach, Math.max(minReach, length / 10)) / 500) * 500;
  const buffer = bufferAround(
    chain.map(({ lngLat }) => lngLat),
    reach,
  );
  const area = buffer && landOf(buffer, atlas);
  if (area === null) return null;
  const marker = moveInside(area, middle(chain, length));
  return { area, counties: countiesOfPlaces(chain), chain, reach, marker };
}

function lengthOf(chain: readonly Place[]): number {
  return chain.reduce((sum, { lngLat }, index) => {
    const next = chain[index + 1];
    return next === undefined ? sum : sum + metresBetween(lngLat, next.lngLat);
  }, 0);
}

/** The place of the chain nearest to halfway, ends left out; if none is near, the point halfway. */
function middle(chain: readonly Place[], length: number): LngLat {
  const half = halfway(chain, length);
  const away = (place: Place): number => metresBetween(place.lngLat, half);
  const [nearest] = chain.slice(1, -1).sort((a, b) => away(a) - away(b));
  return nearest !== undefined && away(nearest) <= maxShareFromMiddle * length
    ? nearest.lngLat
    : half;
}

function halfway(chain: readonly Place[], length: number): LngLat {
  let left = length / 2;
  for (const [index, { lngLat }] of chain.entries()) {
    const next = chain[index + 1]?.lngLat ?? lngLat;
    const step = metresBetween(lngLat, next);
    if (left <= step && step > 0) {
      const part = left / step;
      return [lngLat[0] + (next[0] - lngLat[0]) * part, lngLat[1] + (next[1] - lngLat[1]) * part];
    }
    left -= step;
  }
  return chain[0]?.lngLat ?? [0, 0];
}
