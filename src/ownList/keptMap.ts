import { del, get, set } from 'idb-keyval';
import type { BuiltSite } from '../build/buildSite.ts';
import type { Site } from '../model/site.ts';

/*
 * The map of the list that this device keeps, worked out: whoever opens it need not do so again. It goes when the list
 * is deleted.
 */

const keptUnder = 'klyngekart-list-map';

/** All that a document in one language shows of a list. */
export type KeptMap = Omit<BuiltSite, 'sites' | 'spread'> & { readonly site: Site };

type Kept = { readonly key: string; readonly map: KeptMap };

/** Rejects where that is not allowed, or there is no room. */
export function keepMap(key: string, map: KeptMap): Promise<void> {
  return set(keptUnder, { key, map } satisfies Kept);
}

/** Null where there is none of that key. */
export async function readKeptMap(key: string): Promise<KeptMap | null> {
  const kept = await get<Kept>(keptUnder).catch(() => undefined);
  return kept?.key === key ? kept.map : null;
}

export function forgetKeptMap(): Promise<void> {
  return del(keptUnder);
}
