import type { Input, ReadOptions } from '../../ownList/input/reading.ts';
import type { Heading } from '../../ownList/work.ts';
import { parseWork } from '../../ownList/workFile.ts';
import { unpackWork } from '../../ownList/workLink.ts';
import { takeFragment } from '../../state/history.ts';
import { listFragment } from '../../state/ownMapAddress.ts';
import { forgetKept, keep, readKept } from './keptWork.ts';
import { emptyList, listStore, type Source } from './listStore.ts';
import { startWorker } from './startWorker.ts';
import { startWork } from './workChanges.ts';

const { getState, setState } = listStore;

const emptyHeading: Heading = {
  title: '',
  subtitle: '',
  year: '',
  source: '',
  sourceAddress: '',
  language: '',
};

/** Reads what was pasted, dropped or chosen; what was there before is kept until this has been read. */
export async function readList(input: Input, options: ReadOptions = {}): Promise<void> {
  setState({ busy: { tag: 'reading' }, trouble: null });
  try {
    const worker = await startWorker();
    const reading = await worker.read(input, options);
    if (reading.tag === 'refused') {
      setState({ trouble: { tag: 'refused', problem: reading.problem } });
    } else if (reading.tag === 'work') {
      openWork(reading.value);
    } else {
      const { table, notes } = reading;
      await beginWith({ input, options, table, notes });
    }
  } catch {
    setState({ trouble: { tag: 'offline' } });
  } finally {
    if (getState().busy?.tag === 'reading') setState({ busy: null });
  }
}

/** What the reader has decided and written so far holds for another list, or the same read in another way, too. */
async function beginWith(source: Omit<Source, 'rows'>): Promise<void> {
  const worker = await startWorker();
  const { titleRows, hasHeader, columns, notes } = await worker.guess(source.table.rows);
  const rows = source.table.rows.slice(titleRows);
  // What stands above a list is most often what it is called.
  const [title = '', subtitle = ''] = source.table.rows
    .slice(0, titleRows)
    .map((row) => row.filter((cell) => cell !== '').join(' '));
  const before = getState().work;
  const heading = before?.heading.title ? before.heading : { ...emptyHeading, title, subtitle };
  startWork({ rows, hasHeader, columns, settled: before?.settled ?? {}, heading });
  setState({ source: { ...source, rows }, columnNotes: notes });
}

/** Reads the same once more, in another way. */
export function readAgain(options: ReadOptions): void {
  const { source } = getState();
  if (source) void readList(source.input, { ...source.options, ...options });
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
  const kept = await readKept();
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
  if (!kept || getState().work) return;
  setState({ kept: 'yes' });
  startWork(kept);
}

/** Keeps this list in the place of the one that the device has. */
export function keepInstead(): void {
  const { work } = getState();
  setState({ kept: 'no' });
  if (work) keep(work);
}

/** Starts from nothing, and takes what was kept from the device. */
export async function deleteList(): Promise<void> {
  setState(emptyList, true);
  await forgetKept();
}
