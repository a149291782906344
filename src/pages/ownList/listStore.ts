import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ColumnNote, ColumnsGuess } from '../../ownList/columns/columns.ts';
import type { Input, InputProblem, ReadOptions } from '../../ownList/input/reading.ts';
import type { Notes, Table } from '../../ownList/input/table.ts';
import type { Placement } from '../../ownList/placement.ts';
import type { Work } from '../../ownList/work.ts';

/** What was brought, as it was read. An opened work has none. */
export type Source = {
  readonly input: Input;
  readonly options: ReadOptions;
  readonly table: Table;
  readonly notes: Notes;
  /** Of the table, without what stands above the list: a work with other rows is not made of it. */
  readonly rows: Table['rows'];
};

/** A list as it was read, and which of its columns is what as it seems to be. */
export type ReadList = {
  readonly source: Source;
  /** What stands above the list. */
  readonly above: Table['rows'];
  readonly hasHeader: boolean;
  readonly guess: ColumnsGuess;
};

export type Trouble =
  | { readonly tag: 'refused'; readonly problem: InputProblem }
  /** Earlier work that is damaged, or of a newer version. */
  | { readonly tag: 'broken-work' }
  /** The address has a list in it that can't be read. */
  | { readonly tag: 'broken-link' }
  /** The site's own files could not be had. */
  | { readonly tag: 'offline' };

export type ListState = {
  readonly source: Source | null;
  readonly columnNotes: readonly ColumnNote[];
  readonly work: Work | null;
  readonly past: readonly Work[];
  readonly future: readonly Work[];
  /** By `phraseKey`: what the worker has placed so far; those of an earlier work may be among them. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** What the worker is at. */
  readonly busy:
    | null
    | { readonly tag: 'reading' }
    | { readonly tag: 'placing'; readonly done: number; readonly of: number };
  readonly trouble: Trouble | null;
  /** A list that was brought while another is open: a new one, or a new version of it. */
  readonly offered: ReadList | null;
  /** The phrase that is open for a decision. */
  readonly open: string | null;
  /**
   * Whether this device keeps the work. `full`: there is no room for it. `other`: it keeps another list, which a
   * link must not replace. `changed`, `deleted`: another tab did so, and the reader has not chosen yet.
   */
  readonly kept: 'no' | 'yes' | 'refused' | 'full' | 'other' | 'changed' | 'deleted';
};

export const emptyList: ListState = {
  source: null,
  columnNotes: [],
  work: null,
  past: [],
  future: [],
  placements: new Map(),
  busy: null,
  trouble: null,
  offered: null,
  open: null,
  kept: 'no',
};

/** The list that is being made: one in each window. */
export const listStore = createStore<ListState>(() => emptyList);

export function useList<T>(select: (state: ListState) => T): T {
  return useStore(listStore, select);
}
