import { plainText } from '../../model/plainText.ts';
import { readLimits } from './reading.ts';
import type { NoteKind } from './table.ts';

export type Counts = { [kind in NoteKind]?: number };

export function count(notes: Counts, kind: NoteKind, more = 1): void {
  if (more > 0) notes[kind] = (notes[kind] ?? 0) + more;
}

/** Nothing in it is unseen or a space of another kind; most cells are so. */
const ordinary = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027]*$/;

/** A cell as it is seen: one line, with nothing unseen, no spaces around it, and not endless. */
function cleanCell(raw: string, notes: Counts): string {
  let text = raw.length > readLimits.cellLength * 2 ? raw.slice(0, readLimits.cellLength * 2) : raw;
  if (!ordinary.test(text)) {
    const spaced = text.replace(/\s/gu, ' ');
    const plain = plainText(spaced);
    if (plain.length < spaced.length) count(notes, 'unseen-removed');
    text = plain.normalize('NFC');
  }
  text = text.replace(/ {2,}/g, ' ').trim();
  if (text.length <= readLimits.cellLength && raw.length <= readLimits.cellLength * 2) return text;
  count(notes, 'cells-cut');
  // Not in the middle of a letter that takes two.
  return text.slice(0, readLimits.cellLength).replace(/[\ud800-\udbff]$/, '');
}

/** Cleans all cells, leaves out rows and last columns without text, and makes the rows equally long. */
export function cleanRows(
  raw: readonly (readonly string[])[],
  notes: Counts,
): readonly (readonly string[])[] {
  let width = 0;
  let beyond = 0;
  const rows: string[][] = [];
  for (const rawRow of raw) {
    const row = rawRow.slice(0, readLimits.columns).map((cell) => cleanCell(cell, notes));
    const length = row.findLastIndex((cell) => cell !== '') + 1;
    if (length === 0) continue;
    width = Math.max(width, length);
    if (rawRow.length > readLimits.columns) beyond = Math.max(beyond, lastFilled(rawRow));
    rows.push(row);
  }
  count(notes, 'columns-cut', beyond - readLimits.columns);
  return rows.map((row) =>
    row.length < width
      ? [...row, ...Array<string>(width - row.length).fill('')]
      : row.slice(0, width),
  );
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}
