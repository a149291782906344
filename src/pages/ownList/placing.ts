import { proxy } from 'comlink';
import { distinctPhrases, type PlacePhrase } from '../../ownList/phrases.ts';
import type { Work } from '../../ownList/work.ts';
import { store } from '../../state/store.ts';
import { listStore } from './listStore.ts';
import { cancelWork, startWorker } from './startWorker.ts';

const { getState, setState } = listStore;

/** Counts orders to the worker: what an earlier one still says is of no interest. */
let order = 0;

/** Has the worker place phrases; what it says of an earlier order is let go. */
export async function place(phrases: readonly PlacePhrase[], work: Work): Promise<void> {
  order += 1;
  const own = order;
  const of = phrases.length;
  const say = (done: number) => {
    if (own === order) setState({ busy: { tag: 'placing', done, of } });
  };
  say(0);
  try {
    const worker = await startWorker();
    const { language } = store.getState().view;
    const placed = await worker.place(phrases, work.settled, language, proxy(say));
    if (!placed || own !== order) return;
    setState(({ placements }) => ({ placements: new Map([...placements, ...placed]), busy: null }));
  } catch {
    if (own === order) setState({ busy: null, trouble: { tag: 'offline' } });
  }
}

/** Places what has no place yet: after a stop, or when the site's files could not be had. */
export function placeRest(): void {
  const { work, placements } = getState();
  if (!work) return;
  setState({ trouble: null });
  void place(
    distinctPhrases(work).filter(({ key }) => !placements.has(key)),
    work,
  );
}

/** Stops placing; `placeRest` goes on. */
export async function stopPlacing(): Promise<void> {
  order += 1;
  setState({ busy: null });
  await cancelWork();
}
