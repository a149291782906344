import { standsAt } from '../cartography/displacement.ts';
import { project } from '../cartography/mercator.ts';
import type { LngLat } from '../model/geo.ts';
import type { SiteCluster } from '../model/site.ts';
import type { State } from './store.ts';
import { chosenCluster } from './view.ts';

/** What a key needs to know of a sign: whose it is, and where it stands at the closest zoom. */
export type PinPosition = { readonly id: string; readonly marker: LngLat };

export function pinPosition({ id, region, displaced }: SiteCluster): PinPosition {
  return { id, marker: standsAt(region.marker, displaced) };
}

const steps = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;
/** How far to the side still counts as that way: as much as 60° does. */
const widest = Math.tan(Math.PI / 3);

const ends = ['Home', 'End'] as const;
export type PinKey = keyof typeof steps | (typeof ends)[number];

export function isPinKey(key: string): key is PinKey {
  return Object.hasOwn(steps, key) || ends.some((end) => end === key);
}

/** From north to south, as the map's own description has them. */
function northToSouth<T extends PinPosition>(positions: readonly T[]): T[] {
  return positions.toSorted((a, b) => b.marker[1] - a.marker[1]);
}

/**
 * The sign that a key leads to from `from`: an arrow to the nearest that way on the map as it is drawn,
 * Home and End to the northernmost and the southernmost. Null where there is none.
 */
export function pinAfter(
  positions: readonly PinPosition[],
  from: PinPosition,
  key: PinKey,
): string | null {
  if (key === 'Home') return northToSouth(positions)[0]?.id ?? null;
  if (key === 'End') return northToSouth(positions).at(-1)?.id ?? null;
  const [right, down] = steps[key];
  const [fromX, fromY] = project(from.marker);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, marker } of positions) {
    if (id === from.id) continue;
    const [x, y] = project(marker);
    const [dx, dy] = [x - fromX, y - fromY];
    const along = dx * right + dy * down;
    const across = Math.abs(dx * down) + Math.abs(dy * right);
    // What lies straight ahead is more that way than what is as near to the side.
    const distance = Math.hypot(along, 2 * across);
    if (along <= 0 || across > along * widest || distance >= least) continue;
    nearest = id;
    least = distance;
  }
  return nearest;
}

/** The one sign that the Tab key comes to: where the reader last was on the map, else what is chosen, else the first. */
export function tabStop(
  { view, lastPin }: Pick<State, 'view' | 'lastPin'>,
  positions: readonly PinPosition[],
): string | null {
  const ids = northToSouth(positions).map(({ id }) => id);
  const wanted = [lastPin, chosenCluster(view)];
  return wanted.find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
}
