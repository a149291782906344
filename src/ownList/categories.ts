import { cellOf, foldCell, recordRows } from './phrases.ts';
import { remember } from './remember.ts';
import { type SignColor, type SignShape, signColorNames, signShapes } from './signs.ts';
import type { CategoryChoice, Work } from './work.ts';

/** So many have a sign of their own; the rest are "other". */
export const mostCategories = signShapes.length;

export type Sign = { readonly shape: SignShape; readonly color: SignColor };

/** A category of the list, as it is shown. */
export type Category = {
  readonly key: string;
  readonly label: string;
  /** How many rows have it. */
  readonly rows: number;
  /** Null where its rows are shown under "other". */
  readonly sign: Sign | null;
};

/**
 * The list's categories in the reader's order, then the largest first; those with a sign stand before the rest.
 * None without such a column.
 */
export function categoriesOf(work: Work): readonly Category[] {
  const found = countCategories(work);
  const chosen = new Map((work.categories ?? []).map((choice) => [choice.key, choice]));
  const inOrder = [
    ...[...chosen.keys()].filter((key) => found.has(key)),
    ...[...found]
      .filter(([key]) => !chosen.has(key))
      .toSorted(([, a], [, b]) => b.rows - a.rows)
      .map(([key]) => key),
  ];
  const signs = signsOf(inOrder.map((key) => chosen.get(key) ?? { key }));
  const categories = inOrder.map((key): Category => {
    const { label, rows } = found.get(key) ?? { label: key, rows: 0 };
    return {
      key,
      label: chosen.get(key)?.label?.trim() || label,
      rows,
      sign: signs.get(key) ?? null,
    };
  });
  return [
    ...categories.filter(({ sign }) => sign !== null),
    ...categories.filter(({ sign }) => sign === null),
  ];
}

type Counted = ReadonlyMap<string, { readonly label: string; readonly rows: number }>;
const rememberCategories = remember<Counted>();

/** By key, with the spelling that comes first. */
function countCategories(work: Work): Counted {
  const { rows, hasHeader, columns } = work;
  return rememberCategories(rows, [hasHeader, columns], () => categoriesOfRows(work));
}

function categoriesOfRows(work: Work): Counted {
  const counted = new Map<string, { readonly label: string; readonly rows: number }>();
  for (const row of recordRows(work)) {
    const cell = cellOf(row, work.columns, 'category').trim();
    if (cell === '') continue;
    const key = foldCell(cell);
    const { label, rows } = counted.get(key) ?? { label: cell, rows: 0 };
    counted.set(key, { label, rows: rows + 1 });
  }
  return counted;
}

/** The signs of those that have one: as chosen where the shape is free, else the next free one. */
function signsOf(inOrder: readonly CategoryChoice[]): ReadonlyMap<string, Sign> {
  const shown = inOrder.filter(({ other }) => !other).slice(0, mostCategories);
  const shapes = new Map<SignShape, string>();
  for (const { key, shape } of shown) if (shape && !shapes.has(shape)) shapes.set(shape, key);
  const free = signShapes.filter((shape) => !shapes.has(shape));
  return new Map(
    shown.flatMap(({ key, shape: chosen, color }) => {
      const shape = chosen && shapes.get(chosen) === key ? chosen : free.shift();
      return shape ? [[key, { shape, color: color ?? colorFor(shape) }] as const] : [];
    }),
  );
}

function colorFor(shape: SignShape): SignColor {
  return signColorNames[signShapes.indexOf(shape) % signColorNames.length] ?? 'teal';
}

/** What is said of them all, for a change to one: then the others stay as they are. */
function choicesOf(work: Work): readonly CategoryChoice[] {
  const before = new Map((work.categories ?? []).map((choice) => [choice.key, choice]));
  return categoriesOf(work).map(({ key, sign }) => ({ ...before.get(key), key, ...sign }));
}

/** The choices with one category called otherwise; an empty name is the list's own again. */
export function renameCategory(work: Work, key: string, label: string): readonly CategoryChoice[] {
  return changeChoice(work, key, ({ label: _, ...rest }) =>
    label === '' ? rest : { ...rest, label },
  );
}

/** The choices with another sign; the category that had its shape takes the shape that is given up. */
export function signCategory(work: Work, key: string, sign: Sign): readonly CategoryChoice[] {
  const choices = choicesOf(work);
  const given = choices.find((choice) => choice.key === key)?.shape;
  return choices.map((choice) => {
    if (choice.key === key) return { ...choice, ...sign };
    return given && choice.shape === sign.shape ? { ...choice, shape: given } : choice;
  });
}

/** The choices with one category shown under "other", after those with a sign. */
export function groupCategory(work: Work, key: string): readonly CategoryChoice[] {
  return changeChoice(work, key, ({ shape: _, color: _color, ...rest }) => ({
    ...rest,
    other: true,
  }));
}

/** The choices with one category out of "other"; where all signs are taken, the last one gives way. */
export function ungroupCategory(work: Work, key: string): readonly CategoryChoice[] {
  const signed = choicesOf(work).filter(({ shape }) => shape !== undefined).length;
  const categories = changeChoice(work, key, ({ other: _, ...rest }) => rest);
  return moveCategory({ ...work, categories }, key, Math.min(signed, mostCategories - 1));
}

function changeChoice(
  work: Work,
  key: string,
  change: (choice: CategoryChoice) => CategoryChoice,
): readonly CategoryChoice[] {
  return choicesOf(work).map((choice) => (choice.key === key ? change(choice) : choice));
}

/** The choices with one category at another place in the order. */
export function moveCategory(work: Work, key: string, to: number): readonly CategoryChoice[] {
  const choices = choicesOf(work);
  const moved = choices.filter((choice) => choice.key === key);
  const others = choices.filter((choice) => choice.key !== key);
  return [...others.slice(0, to), ...moved, ...others.slice(to)];
}
