import { proxy } from 'comlink';
import type { Columns } from '../../ownList/columns/columns.ts';
import type { Input, ReadOptions } from '../../ownList/input/reading.ts';
import { distinctPhrases, type PlacePhrase } from '../../ownList/phrases.ts';
import type { Decision, Heading, Settled, Work } from '../../ownList/work.ts';
import { parseWork } from '../../ownList/workFile.ts';
import { unpackWork } from '../../ownList/workLink.ts';
import { takeFragment } from '../../state/history.ts';
import { listFragment } from '../../state/ownMapAddress.ts';
import { store } from '../../state/store.ts';
import { forgetKept, keep, readKept } from './keptWork.ts';
import { emptyList, listStore, type Source } from './listStore.ts';
import { startWorker } from './startWorker.ts';

/** More steps than anybody goes back. */
const mostUndone = 200;

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

/** A list in the place of the one before, which a step back brings again. */
function startWork(work: Work): void {
  const { work: before, past, kept } = getState();
  setState({ ...emptyList, work, kept, past: before ? [...past, before] : past });
  void place(distinctPhrases(work), work);
  keep(work);
}

function changeWork(change: (work: Work) => Partial<Work>): void {
  const { work, past } = getState();
  if (!work) return;
  const next = { ...work, ...change(work) };
  setState({ work: next, past: [...past, work].slice(-mostUndone), future: [] });
  follow(work, next);
}

/** Places anew what a change may have moved. */
function follow(before: Work, after: Work): void {
  const moved = distinctPhrases(after).filter(
    ({ key }) => !getState().placements.has(key) || before.settled[key] !== after.settled[key],
  );
  if (moved.length > 0) void place(moved, after);
  keep(after);
}

/** Counts orders to the worker: what an earlier one still says is of no interest. */
let order = 0;

async function place(phrases: readonly PlacePhrase[], work: Work): Promise<void> {
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
  (await startWorker()).cancel();
}

export function setHeader(hasHeader: boolean): void {
  changeWork(() => ({ hasHeader }));
}

export function setColumns(columns: Partial<Columns>): void {
  changeWork(() => ({ columns }));
}

export function setHeading(heading: Partial<Heading>): void {
  changeWork((work) => ({ heading: { ...work.heading, ...heading } }));
}

/** Settles a phrase, for all rows that say the same of their place. Null: as if nothing had been said. */
export function decide(key: string, decision: Decision | null): void {
  changeWork(({ settled }) => ({
    settled: withSettled(settled, key, (before) => {
      const { decision: _, ...rest } = before;
      return decision ? { ...rest, decision } : rest;
    }),
  }));
}

/** Shows an area by its sign alone, or as an area again. */
export function showAsPoint(key: string, asPoint: boolean): void {
  changeWork(({ settled }) => ({
    settled: withSettled(settled, key, (before) => {
      const { asPoint: _, ...rest } = before;
      return asPoint ? { ...rest, asPoint } : rest;
    }),
  }));
}

function withSettled(
  settled: Work['settled'],
  key: string,
  change: (before: Settled) => Settled,
): Work['settled'] {
  const { [key]: before = {}, ...others } = settled;
  const after = change(before);
  return Object.keys(after).length > 0 ? { ...others, [key]: after } : others;
}

export function openPhrase(open: string | null): void {
  setState({ open });
}

export function undo(): void {
  const { past, work, future } = getState();
  const before = past.at(-1);
  if (!work || !before) return;
  setState({ work: before, past: past.slice(0, -1), future: [work, ...future] });
  follow(work, before);
}

export function redo(): void {
  const { past, work, future } = getState();
  const [next, ...rest] = future;
  if (!work || !next) return;
  setState({ work: next, past: [...past, work], future: rest });
  follow(work, next);
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
