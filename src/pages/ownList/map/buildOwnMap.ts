import { proxy } from 'comlink';
import type { Language } from '../../../model/language.ts';
import { distinctPhrases } from '../../../ownList/phrases.ts';
import type { Work } from '../../../ownList/work.ts';
import { unpackWork } from '../../../ownList/workLink.ts';
import { loadOnce } from '../../../state/loadOnce.ts';
import type { OwnList, OwnSpread } from '../../../state/ownList.ts';
import { readKept } from '../keptWork.ts';
import { startWorker } from '../startWorker.ts';
import type { OwnMapMessages } from './words/nb.ts';

/** Why there is no map. */
export type OwnMapTrouble = keyof OwnMapMessages['trouble'];

type Outcome =
  | { readonly tag: 'built'; readonly ownList: OwnList }
  | { readonly tag: 'trouble'; readonly trouble: OwnMapTrouble };

async function spreadIn(worker: Awaited<ReturnType<typeof startWorker>>): Promise<OwnSpread> {
  const spread = await worker.spread();
  if (!spread) throw new Error('it takes two places to be spread');
  return spread;
}

const trouble = (why: OwnMapTrouble): Outcome => ({ tag: 'trouble', trouble: why });

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
): Promise<Outcome> {
  const worker = await startWorker().catch(() => null);
  if (!worker) return trouble('offline');
  const of = distinctPhrases(work).length;
  const say = (done: number) => onProgress(done < of ? words.placing(done, of) : words.drawing);
  try {
    const built = await worker.build(work, language, words.record, proxy(say));
    if (!built) return trouble('failed');
    const ownList = { ...built, loadSpread: loadOnce(() => spreadIn(worker)) };
    return built.sites[language].clusters.length === 0
      ? trouble('nowhere')
      : { tag: 'built', ownList };
  } catch (error) {
    reportError(error);
    return trouble('failed');
  }
}

/**
 * The map of the list that is packed into the address, else of the one that this device keeps.
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
  if (work) return buildOwnMap(work, language, words, onProgress);
  return trouble(packed === null ? 'none' : 'broken-link');
}
