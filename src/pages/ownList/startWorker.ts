import { type Remote, wrap } from 'comlink';
import countryUrl from '../../../data/generated/country.json?url';
import mapUrl from '../../../data/generated/map.json?url';
import type { ListWorker } from '../../ownList/listWorker.ts';
import workerUrl from '../../ownList/listWorker.ts?worker&url';
import { store } from '../../state/store.ts';
import { loadOwnMapWords } from './map/loadWords.ts';

let started: Remote<ListWorker> | null = null;

/** The worker with its files open, and the words that it is told. Rejects where they can't be had; the next who asks tries again. */
export async function startWorker(): Promise<Remote<ListWorker>> {
  started ??= wrap<ListWorker>(new Worker(workerUrl, { type: 'module' }));
  const address = (url: string) => new URL(url, document.baseURI).href;
  await Promise.all([
    started.open({ country: address(countryUrl), map: address(mapUrl) }),
    // The list's map is worked out with them: once a list is here, nothing more is asked for.
    loadOwnMapWords(store.getState().view.language),
  ]);
  return started;
}

/** Stops what the worker is at, if there is one. */
export async function cancelWork(): Promise<void> {
  await started?.cancel();
}

/** The worker, and what it opens. */
export const workerFiles = [workerUrl, countryUrl, mapUrl];

/** Another with each build that works out a list in another way. */
export const workerVersion = workerFiles.join(' ');
