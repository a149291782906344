import type { Columns } from './columns/columns.ts';
import { cellOf, columnNames, foldCell, phraseOf, recordRows } from './phrases.ts';
import type { Settled, Work } from './work.ts';

/** What is read of the list's new version. */
export type NewVersion = Pick<Work, 'rows' | 'hasHeader'> & {
  /** As guessed: for what the list so far says nothing of. */
  readonly columns: Partial<Columns>;
};

/** A row whose cells are others than before. */
export type ChangedRow = {
  readonly name: string;
  readonly cells: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
};

/** What a new version brings, and the work that it makes. */
export type Merge = {
  readonly work: Work;
  /** Names, in the order of the new version. */
  readonly added: readonly string[];
  readonly changed: readonly ChangedRow[];
  /** Names, in the order of the list so far. */
  readonly gone: readonly string[];
  readonly same: number;
  /** Names that several rows have, in either: the first is compared with the first. */
  readonly duplicates: readonly string[];
  /** Headings that the new version lacks. */
  readonly columnsGone: readonly string[];
};

type Row = readonly string[];

/**
 * A new version of a list, row by row by name. Its rows take the place of those before; decisions, words and
 * categories stay, and so do columns, by their headings.
 *
 * @param unnamed what a column without a heading is called
 */
export function mergeList(
  before: Work,
  next: NewVersion,
  unnamed: (number: number) => string,
): Merge {
  const at = columnMap(before, next);
  const columns = movedColumns(before.columns, at, next.columns);
  const names = columnNames(before, unnamed);
  const after = { ...before, rows: next.rows, hasHeader: next.hasHeader, columns };
  const known = byName(recordRows(before), before.columns);
  const fresh = byName(recordRows(after), columns);
  const pairs = [...fresh].map(([key, row]) => ({ row, before: known.get(key) }));
  const compared = pairs.flatMap(({ row, before: old }) =>
    old ? [{ row, old, cells: changedCells(old, row, at, names) }] : [],
  );
  const nameOf = (row: Row, of: Partial<Columns>) => cellOf(row, of, 'name');
  return {
    work: { ...after, settled: { ...carried(compared, before, columns), ...before.settled } },
    added: pairs.flatMap((pair) => (pair.before ? [] : [nameOf(pair.row, columns)])),
    changed: compared.flatMap(({ row, cells }) =>
      cells.length > 0 ? [{ name: nameOf(row, columns), cells }] : [],
    ),
    gone: [...known].flatMap(([key, row]) => (fresh.has(key) ? [] : [nameOf(row, before.columns)])),
    same: compared.filter(({ cells }) => cells.length === 0).length,
    duplicates: [...new Set([...repeated(known, before.columns), ...repeated(fresh, columns)])],
    columnsGone: names.filter((_, index) => at.get(index) === undefined),
  };
}

/** Where each column of the list so far is in the new version: by heading, or by place where either has none. */
function columnMap(before: Work, next: NewVersion): ReadonlyMap<number, number> {
  const [old = []] = before.rows;
  const [fresh = []] = next.rows;
  if (!before.hasHeader || !next.hasHeader) {
    return new Map(old.flatMap((_, index) => (index < fresh.length ? [[index, index]] : [])));
  }
  const free = new Map<string, number[]>();
  for (const [index, heading] of fresh.entries()) {
    const key = foldCell(heading);
    free.set(key, [...(free.get(key) ?? []), index]);
  }
  return new Map(
    old.flatMap((heading, index): [number, number][] => {
      const found = free.get(foldCell(heading))?.shift();
      return found === undefined ? [] : [[index, found]];
    }),
  );
}

/** The columns where the new version has them; what it lacks is as guessed. */
function movedColumns(
  { place = [], ...roles }: Partial<Columns>,
  at: ReadonlyMap<number, number>,
  guessed: Partial<Columns>,
): Partial<Columns> {
  const moved = Object.fromEntries(
    Object.entries(roles).flatMap(([role, index]) => {
      const found = at.get(index);
      return found === undefined ? [] : [[role, found]];
    }),
  ) as Omit<Partial<Columns>, 'place'>;
  const places = place.flatMap((index) => at.get(index) ?? []);
  const name = moved.name ?? guessed.name;
  const hasPlace = places.length > 0 || (place.length === 0 && moved.lat !== undefined);
  const placeNow = hasPlace ? places : guessed.place;
  return {
    ...moved,
    ...(name === undefined ? {} : { name }),
    ...(placeNow === undefined ? {} : { place: placeNow }),
  };
}

/** Rows by folded name, the second of a name apart from the first. */
function byName(rows: readonly Row[], columns: Partial<Columns>): ReadonlyMap<string, Row> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const name = foldCell(cellOf(row, columns, 'name'));
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${count}\n${name}`, row];
    }),
  );
}

/** Names that more than one row has. */
function repeated(rows: ReadonlyMap<string, Row>, columns: Partial<Columns>): readonly string[] {
  return [...rows].flatMap(([key, row]) =>
    key.startsWith('1\n') ? [cellOf(row, columns, 'name')] : [],
  );
}

function changedCells(
  old: Row,
  row: Row,
  at: ReadonlyMap<number, number>,
  names: readonly string[],
): ChangedRow['cells'] {
  return [...at].flatMap(([from, to]) => {
    const [before, after] = [old[from] ?? '', row[to] ?? ''];
    return before === after ? [] : [{ column: names[from] ?? '', before, after }];
  });
}

/** Decisions for rows whose place is the same, and is only told from namesakes in another way than before. */
function carried(
  compared: readonly { readonly row: Row; readonly old: Row }[],
  before: Work,
  columns: Partial<Columns>,
): Readonly<Record<string, Settled>> {
  const settled = new Map<string, Settled | null>();
  for (const { row, old } of compared) {
    const [was, is] = [phraseOf(old, before.columns), phraseOf(row, columns)];
    const decision = before.settled[was.key];
    if (was.key === is.key || was.place !== is.place || !decision) continue;
    // Rows that were told apart before, and no longer are, wait for the reader.
    const isOther = settled.has(is.key) && settled.get(is.key) !== decision;
    settled.set(is.key, isOther ? null : decision);
  }
  return Object.fromEntries([...settled].flatMap(([key, each]) => (each ? [[key, each]] : [])));
}
