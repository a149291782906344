import type { Language } from '../../../model/language.ts';
import { readKeptMap } from '../../../ownList/keptMap.ts';
import type { BuiltList } from '../../../ownList/listWorker.ts';
import type { Work } from '../../../ownList/work.ts';
import { unpackWork } from '../../../ownList/workLink.ts';
import { loadOnce } from '../../../state/loadOnce.ts';
import { type OwnList, spreadOrThrow } from '../../../state/ownList.ts';
import { readKept } from '../keptWork.ts';
import { startWorker } from '../startWorker.ts';
import { mapKey, ownSpread, progressOf } from './keepOwnMap.ts';
import type { OwnMapMessages } from './words/nb.ts';

/** Why there is no map. */
export type OwnMapTrouble = keyof OwnMapMessages['trouble'];

type Trouble = { readonly tag: 'trouble'; readonly trouble: OwnMapTrouble };
type Built = { readonly tag: 'built'; readonly list: BuiltList };
type Outcome = { readonly tag: 'opened'; readonly ownList: OwnList } | Trouble;

const trouble = (why: OwnMapTrouble): Trouble => ({ tag: 'trouble', trouble: why });

/**
 * Makes the map of a work in the worker.
 *
 * @param onProgress is told in words how far it has come
 */
export async function buildOwnMap(
  work: Work,
  language: Language,
  words: OwnMapMessages,
  onProgress: (text: string) => void,
): Promise<Built | Trouble> {
  const worker = await startWorker().catch(() => null);
  if (!worker) return trouble('offline');
  try {
    const list = await worker.build(
      { work, language, words: words.record },
      progressOf(work, words, onProgress),
    );
    if (!list) return trouble('failed');
    return list.sites[language].clusters.length === 0 ? trouble('nowhere') : { tag: 'built', list };
  } catch (error) {
    reportError(error);
    return trouble('failed');
  }
}

/**
 * The map of the list that is packed into the address, else of the one that this device keeps; worked out here unless
 * it has been by the page where it was made.
 *
 * @param packed null where the address has none
 */
export async function openOwnMap(
  packed: string | null,
  language: Language,
  words: OwnMapMessages,
  onProgress: (text: string) => void,
): Promise<Outcome> {
  const work = packed === null ? await readKept() : await unpackWork(packed);
  if (!work) return trouble(packed === null ? 'none' : 'broken-link');
  const loadSpread = loadOnce(async () => spreadOrThrow(await ownSpread(work, language, words)));
  // While developing, what works it out may have changed under the same name.
  const kept = import.meta.env.DEV ? null : await readKeptMap(mapKey(work, language));
  if (kept) return { tag: 'opened', ownList: { ...kept, loadSpread } };
  const outcome = await buildOwnMap(work, language, words, onProgress);
  if (outcome.tag === 'trouble') return outcome;
  const { sites, ...map } = outcome.list;
  return { tag: 'opened', ownList: { ...map, site: sites[language], loadSpread } };
}
