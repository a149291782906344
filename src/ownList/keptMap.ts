import { delMany, get, set } from 'idb-keyval';
import type { BuiltSite } from '../build/buildSite.ts';
import type { Site } from '../model/site.ts';

/*
 * The map of the list that this device keeps, worked out: whoever opens it need not do so again. It goes when the list
 * is deleted.
 */

const keptUnder = 'klyngekart-list-map';
const spreadUnder = 'klyngekart-list-spread';

/** All that a document in one language shows of a list. */
export type KeptMap = Omit<BuiltSite, 'sites' | 'spread'> & { readonly site: Site };

/** How a list is spread, where it is. */
export type KeptSpread = NonNullable<ReturnType<BuiltSite['spread']>>;

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

/** Beside the map of that key, as long as that is kept. Rejects as `keepMap`. */
export async function keepSpread(key: string, spread: KeptSpread): Promise<void> {
  if (await readKeptMap(key)) await set(spreadUnder, { key, spread });
}

/** Null where there is none of that key. */
export async function readKeptSpread(key: string): Promise<KeptSpread | null> {
  const kept = await get<{ readonly key: string; readonly spread: KeptSpread }>(spreadUnder).catch(
    () => undefined,
  );
  return kept?.key === key ? kept.spread : null;
}

export function forgetKeptMap(): Promise<void> {
  return delMany([keptUnder, spreadUnder]);
}
