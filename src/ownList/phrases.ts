import { plainText } from '../model/plainText.ts';
import type { Columns } from './columns/columns.ts';
import { joinPlace } from './columns/joinPlace.ts';
import { parsePosition } from './columns/position.ts';
import { remember } from './remember.ts';
import type { Work } from './work.ts';

/** What a row says of its place; rows that say the same share one phrase and one decision. */
export type PlacePhrase = {
  readonly key: string;
  /** Empty where positions alone say where all are. */
  readonly place: string;
  /** A county or municipality that decides between namesakes. */
  readonly within: string;
};

/** The list's rows without the headings. */
export function recordRows({ rows, hasHeader }: Pick<Work, 'rows' | 'hasHeader'>) {
  return hasHeader ? rows.slice(1) : rows;
}

/** What each column is called: by its heading, else as `unnamed` calls the column of that number, from 1. */
export function columnNames(
  { rows, hasHeader }: Pick<Work, 'rows' | 'hasHeader'>,
  unnamed: (number: number) => string,
): readonly string[] {
  const [first = []] = rows;
  return first.map((cell, index) => (hasHeader && cell !== '' ? cell : unnamed(index + 1)));
}

/** The text of a row's cell that has a role; empty where the list lacks the column. */
export function cellOf(
  row: readonly string[],
  columns: Partial<Columns>,
  role: Exclude<keyof Columns, 'place'>,
): string {
  const index = columns[role];
  return index === undefined ? '' : (row[index] ?? '');
}

/** What the list says, with nothing unseen and no spaces around it: an opened work may have both. */
export function plainCell(cell: string): string {
  return plainText(cell).trim();
}

/** What cells that say the same share: they may differ in capitals and spaces. Empty for an empty cell. */
export function foldCell(cell: string): string {
  return cell.toLowerCase().replace(/\s+/g, ' ').trim();
}

export function phraseOf(row: readonly string[], columns: Partial<Columns>): PlacePhrase {
  const place = joinPlace(row, columns.place ?? []);
  const within = cellOf(row, columns, 'within');
  return { key: `${place}\n${within}`, place, within };
}

/** Where a row's own columns put it, whatever its words say; null without a position. */
export function positionOf(row: readonly string[], columns: Partial<Columns>) {
  const reading = parsePosition(cellOf(row, columns, 'lat'), cellOf(row, columns, 'lng'));
  return reading.tag === 'position' ? reading : null;
}

/** A phrase, and how many rows say it. */
export type CountedPhrase = PlacePhrase & { readonly rows: number };

const rememberPhrases = remember<readonly CountedPhrase[]>();

/** Every phrase once, in the order of the list; rows that have a position of their own need none. */
export function distinctPhrases(
  work: Pick<Work, 'rows' | 'hasHeader' | 'columns'>,
): readonly CountedPhrase[] {
  const { rows, hasHeader, columns } = work;
  return rememberPhrases(rows, [hasHeader, columns], () => countPhrases(work));
}

function countPhrases(
  work: Pick<Work, 'rows' | 'hasHeader' | 'columns'>,
): readonly CountedPhrase[] {
  const counted = new Map<string, CountedPhrase>();
  for (const row of recordRows(work)) {
    if (positionOf(row, work.columns)) continue;
    const phrase = phraseOf(row, work.columns);
    counted.set(phrase.key, { ...phrase, rows: (counted.get(phrase.key)?.rows ?? 0) + 1 });
  }
  return [...counted.values()];
}
