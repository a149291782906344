import { proxy } from 'comlink';
import type { Language } from '../../../model/language.ts';
import { forgetKeptMap, type KeptSpread, readKeptSpread } from '../../../ownList/keptMap.ts';
import { distinctPhrases } from '../../../ownList/phrases.ts';
import type { Work } from '../../../ownList/work.ts';
import { normalText } from '../../../ownList/workFile.ts';
import { cancelWork, startWorker, workerVersion } from '../startWorker.ts';
import { loadOwnMapWords } from './loadWords.ts';
import type { OwnMapMessages } from './words/nb.ts';

/** What the map of a list is found by. */
export function mapKey(work: Work, language: Language): string {
  return [workerVersion, language, normalText(work)].join(' ');
}

/** Says in words how many phrases are placed. */
export function progressOf(work: Work, words: OwnMapMessages, say: (text: string) => void) {
  const of = distinctPhrases(work).length;
  return proxy((done: number) => say(done < of ? words.placing(done, of) : words.drawing));
}

let last: { readonly key: string; readonly isKept: Promise<boolean> } | null = null;

/**
 * Works out the map of the list that this device keeps, and keeps it too, unless it has been. False where another order
 * to the worker came in between. Rejects where there is no room, or the files can't be had.
 *
 * @param onProgress is told in words how far it has come
 */
export function keepOwnMap(
  work: Work,
  language: Language,
  onProgress: (text: string) => void,
): Promise<boolean> {
  const key = mapKey(work, language);
  if (last?.key === key) return last.isKept;
  const isKept = keep(work, language, key, onProgress);
  const own = { key, isKept };
  last = own;
  const forget = () => {
    if (last === own) last = null;
  };
  isKept.then((kept) => kept || forget(), forget);
  return isKept;
}

async function keep(
  work: Work,
  language: Language,
  key: string,
  onProgress: (text: string) => void,
): Promise<boolean> {
  const [worker, words] = await Promise.all([startWorker(), loadOwnMapWords(language)]);
  const order = { work, language, words: words.record };
  return worker.keep(order, key, progressOf(work, words, onProgress));
}

/** How the list is spread: as this device keeps it, else worked out. Null where fewer than two have a place. */
export async function ownSpread(
  work: Work,
  language: Language,
  words: OwnMapMessages,
): Promise<KeptSpread | null> {
  const key = mapKey(work, language);
  // While developing, what works it out may have changed under the same name.
  const kept = import.meta.env.DEV ? null : await readKeptSpread(key);
  if (kept) return kept;
  const worker = await startWorker();
  return worker.spread({ work, language, words: words.record }, key);
}

/** When the list is deleted, its map is too. */
export async function forgetOwnMap(): Promise<void> {
  last = null;
  // What is being worked out must not be kept after it.
  await cancelWork();
  await forgetKeptMap().catch(() => {});
}
