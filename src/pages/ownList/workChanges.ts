import type { Columns } from '../../ownList/columns/columns.ts';
import { distinctPhrases } from '../../ownList/phrases.ts';
import type { CategoryChoice, Decision, Heading, Settled, Work } from '../../ownList/work.ts';
import { keep } from './keptWork.ts';
import { emptyList, listStore } from './listStore.ts';
import { place } from './placing.ts';

/** More steps than anybody goes back. */
const mostUndone = 200;

const { getState, setState } = listStore;

/** A list in the place of the one before, which a step back brings again. */
export function startWork(work: Work): void {
  const { work: before, past, kept } = getState();
  setState({ ...emptyList, work, kept, past: before ? [...past, before] : past });
  void place(distinctPhrases(work), work);
  keep(work);
}

/** A change to the list that is open: one step to go back. */
export function changeWork(change: (work: Work) => Partial<Work>): void {
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

export function setHeader(hasHeader: boolean): void {
  changeWork(() => ({ hasHeader }));
}

export function setColumns(columns: Partial<Columns>): void {
  changeWork(() => ({ columns }));
}

export function setHeading(heading: Partial<Heading>): void {
  changeWork((work) => ({ heading: { ...work.heading, ...heading } }));
}

/** Says something of the categories (`categories.ts`). */
export function setCategories(choose: (work: Work) => readonly CategoryChoice[]): void {
  changeWork((work) => ({ categories: choose(work) }));
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
