import type { Columns, ColumnsGuess, OptionalRole } from './columns.ts';
import { guessPlace, type PlaceGuess } from './guessPlace.ts';
import { guessPosition } from './guessPosition.ts';
import type { Heading } from './headings.ts';
import { type Column, sampleColumns, shareOf } from './sample.ts';

type Rows = readonly (readonly string[])[];

/**
 * Which column is what, from headings and content.
 *
 * @param readsAsPlace whether the geocoder finds the place, or several of that name.
 */
export function guessColumns(
  rows: Rows,
  hasHeader: boolean,
  readsAsPlace: (text: string) => boolean,
): ColumnsGuess {
  const columns = sampleColumns(rows, hasHeader);
  const { columns: position, notes } = guessPosition(columns);
  const metres = notes.flatMap((note) => (note.tag === 'utm' ? note.columns : []));
  const taken = new Set([...Object.values(position), ...metres]);
  const free = () => columns.filter(({ index }) => !taken.has(index));
  const roles: { [role in OptionalRole]?: number } = { ...position };
  const take = (role: OptionalRole, column: Column | undefined) => {
    if (column === undefined) return;
    roles[role] = column.index;
    taken.add(column.index);
  };

  take('source', headed(free(), 'source'));
  for (const form of ['email', 'web', 'phone'] as const) take(form, ofForm(free(), form));
  const headedName = headed(free(), 'name');
  if (headedName !== undefined) taken.add(headedName.index);
  const body = hasHeader ? rows.slice(1) : rows;
  const places = placesOf(free(), headedName, body, readsAsPlace);
  for (const index of indexesOf(places)) taken.add(index);
  take('contactName', headed(free(), 'contactName'));
  take('category', headed(free(), 'category'));
  take('text', headed(free(), 'text'));
  const name = headedName ?? likeNames(free());
  if (name !== undefined) taken.add(name.index);
  if (roles.category === undefined) take('category', free().find(isCategory));
  if (roles.text === undefined)
    take(
      'text',
      free().find(({ length }) => length >= 40),
    );
  return { columns: { ...roles, ...required(name?.index, places, position) }, notes };
}

function headed(columns: readonly Column[], heading: Heading): Column | undefined {
  return columns.find((column) => column.heading === heading);
}

/** Nearly all values have the form, whatever the heading; or the heading says so, and some have it. */
function ofForm(columns: readonly Column[], form: 'email' | 'web' | 'phone'): Column | undefined {
  const said = columns.find((each) => each.heading === form && shareOf(each, form) >= 0.3);
  return said ?? columns.find((each) => shareOf(each, form) >= 0.9);
}

/** A list of places has the place for a name: then one column is both. */
function placesOf(
  columns: readonly Column[],
  name: Column | undefined,
  body: Rows,
  readsAsPlace: (text: string) => boolean,
): PlaceGuess | undefined {
  const found = guessPlace(columns, body, readsAsPlace);
  if (found !== undefined || name === undefined) return found;
  return guessPlace([{ ...name, heading: undefined }], body, readsAsPlace);
}

function indexesOf(places: PlaceGuess | undefined): readonly number[] {
  if (places === undefined) return [];
  const { place, within } = places;
  return within === undefined ? place : [...place, within];
}

/** Text, and of its own in nearly every row: the first such column, else the one that comes nearest. */
function likeNames(columns: readonly Column[]): Column | undefined {
  const text = columns.filter(
    (column) =>
      column.heading === undefined && column.length <= 80 && shareOf(column, 'number') < 0.5,
  );
  const ownShare = ({ distinct, filled }: Column) => distinct / filled;
  const [most] = text.toSorted((a, b) => ownShare(b) - ownShare(a));
  return text.find((column) => ownShare(column) >= 0.9) ?? most;
}

/** A few short values that come again and again. */
function isCategory(column: Column): boolean {
  const { heading, distinct, filled, length } = column;
  const isFew = distinct >= 2 && distinct <= Math.min(12, filled / 3);
  return heading === undefined && isFew && length <= 40 && shareOf(column, 'number') < 0.5;
}

/** What a list cannot do without; where positions say where all are, no place in words is needed. */
function required(
  name: number | undefined,
  places: PlaceGuess | undefined,
  position: { readonly lat?: number },
): Partial<Columns> {
  const place = places?.place ?? (position.lat === undefined ? undefined : []);
  const named = name ?? place?.[0];
  return {
    ...(named === undefined ? {} : { name: named }),
    ...(place === undefined ? {} : { place }),
    ...(places?.within === undefined ? {} : { within: places.within }),
  };
}
