import type { Input, ReadOptions } from '../../ownList/input/reading.ts';
import type { Merge } from '../../ownList/mergeList.ts';
import type { Heading } from '../../ownList/work.ts';
import { parseWork } from '../../ownList/workFile.ts';
import { unpackWork } from '../../ownList/workLink.ts';
import { takeFragment } from '../../state/history.ts';
import { listFragment } from '../../state/ownMapAddress.ts';
import { forgetKept, keepInPlaceOfAny, openKept } from './keptWork.ts';
import { emptyList, listStore, type ReadList } from './listStore.ts';
import { forgetOwnMap } from './map/keepOwnMap.ts';
import { startWorker } from './startWorker.ts';
import { changeWork, startWork } from './workChanges.ts';

const { getState, setState } = listStore;

const emptyHeading: Heading = {
  title: '',
  subtitle: '',
  year: '',
  source: '',
  sourceAddress: '',
  language: '',
};

/** Reads what was pasted, dropped or chosen; of a list that is open it may be a new version. */
export function readList(input: Input): Promise<void> {
  return read(input, {}, (list) => {
    if (getState().work) setState({ offered: list });
    else beginWith(list);
  });
}

/** Reads the same once more, in another way. */
export function readAgain(options: ReadOptions): void {
  const { source } = getState();
  if (source) void read(source.input, { ...source.options, ...options }, beginWith);
}

/** What was there before is kept until this has been read. */
async function read(
  input: Input,
  options: ReadOptions,
  take: (list: ReadList) => void,
): Promise<void> {
  setState({ busy: { tag: 'reading' }, trouble: null, offered: null });
  try {
    const worker = await startWorker();
    const reading = await worker.read(input, options);
    if (reading.tag === 'refused') {
      setState({ trouble: { tag: 'refused', problem: reading.problem } });
    } else if (reading.tag === 'work') {
      openWork(reading.value);
    } else {
      const { table, notes } = reading;
      const { titleRows, hasHeader, ...guess } = await worker.guess(table.rows);
      const rows = table.rows.slice(titleRows);
      const source = { input, options, table, notes, rows };
      take({ source, above: table.rows.slice(0, titleRows), hasHeader, guess });
    }
  } catch {
    setState({ trouble: { tag: 'offline' } });
  } finally {
    if (getState().busy?.tag === 'reading') setState({ busy: null });
  }
}

/** What the reader has decided and written so far holds for another list, or the same read in another way, too. */
function beginWith({ source, above, hasHeader, guess }: ReadList): void {
  // What stands above a list is most often what it is called.
  const [title = '', subtitle = ''] = above.map((row) =>
    row.filter((cell) => cell !== '').join(' '),
  );
  const before = getState().work;
  const heading = before?.heading.title ? before.heading : { ...emptyHeading, title, subtitle };
  const { columns, notes } = guess;
  startWork({ rows: source.rows, hasHeader, columns, settled: before?.settled ?? {}, heading });
  setState({ source, columnNotes: notes });
}

/** Takes the list that is offered in the place of the one that is open. */
export function takeAsNew(): void {
  const { offered } = getState();
  if (offered) beginWith(offered);
}

/** Takes the list that is offered as the new version of the one that is open: one step to go back. */
export function takeVersion({ work }: Merge): void {
  setState({ offered: null, source: null, columnNotes: [] });
  changeWork(() => work);
}

export function dropOffered(): void {
  setState({ offered: null });
}

/** Goes on with earlier work, which may come from anywhere. */
function openWork(value: unknown): void {
  const work = parseWork(value);
  if (work === null) {
    setState({ trouble: { tag: 'broken-work' } });
    return;
  }
  startWork(work);
}

/** Begins with the list that the address brings, else with what this device has kept. */
export async function beginList(): Promise<void> {
  if (getState().work) return;
  const packed = takeFragment(listFragment);
  const kept = await openKept();
  if (packed !== null) {
    const work = await unpackWork(packed);
    if (work) {
      // Of two lists the one that is kept is not lost to a link.
      setState({ kept: kept ? 'other' : 'no' });
      startWork(work);
      return;
    }
    setState({ trouble: { tag: 'broken-link' } });
  }
  if (!kept) return;
  if (getState().work) {
    // The reader was faster with a list than the device with its own.
    setState({ kept: 'other' });
    return;
  }
  setState({ kept: 'yes' });
  startWork(kept);
}

/** Keeps this list in the place of the one that the device has. */
export function keepInstead(): void {
  const { work } = getState();
  if (work) void keepInPlaceOfAny(work);
}

/** Goes on with the list that another tab has kept; a step back brings this one again. */
export async function takeKept(): Promise<void> {
  const kept = await openKept();
  if (!kept) return;
  setState({ kept: 'yes' });
  startWork(kept);
}

/** Starts from nothing, and takes what was kept from the device. */
export async function deleteList(): Promise<void> {
  setState(emptyList, true);
  await Promise.all([forgetKept(), forgetOwnMap()]);
}
