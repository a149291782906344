import { type Counts, count } from './cells.ts';
import { finishTable } from './finishTable.ts';
import type { InputProblem, InputReading, ReadOptions } from './reading.ts';
import { readLimits } from './reading.ts';
import { UnpacksTooLarge } from './workbook/archive.ts';
import { openWorkbook } from './workbook/openWorkbook.ts';
import type { SheetRows, Workbook } from './workbook/workbook.ts';

/** A zip as the table on one of its sheets: on the one asked for, else on the first in sight with text. */
export function readWorkbook(bytes: Uint8Array, name: string, options: ReadOptions): InputReading {
  try {
    const opened = openWorkbook(bytes);
    return opened.tag === 'refused' ? opened : readSheet(opened.workbook, options.sheet);
  } catch (error) {
    return { tag: 'refused', problem: problemOf(error, name) };
  }
}

function problemOf(error: unknown, name: string): InputProblem {
  if (error instanceof UnpacksTooLarge) {
    return { tag: 'unpacks-too-large', limit: readLimits.unpackedBytes };
  }
  return { tag: 'broken-file', format: /\.f?ods$/i.test(name) ? 'ods' : 'xlsx' };
}

function readSheet(workbook: Workbook, asked: number | undefined): InputReading {
  const { sheets, format } = workbook;
  const inSight = sheets.flatMap(({ isHidden }, index) => (isHidden ? [] : [index]));
  const order = [...new Set([...inSight, ...sheets.keys()])];
  const chosen =
    asked !== undefined && sheets[asked] !== undefined
      ? { index: asked, sheet: workbook.readSheet(asked) }
      : firstWithText(workbook, order);
  if (chosen === undefined) return { tag: 'refused', problem: { tag: 'no-rows' } };
  const { index, sheet } = chosen;
  const notes: Counts = { ...sheet.notes };
  count(notes, 'hidden-sheets', sheets.length - inSight.length);
  const names = sheets.map(({ name }) => name);
  return finishTable(sheet.rows, { format, sheets: names, sheet: index }, notes, sheet.rowCount);
}

function firstWithText(
  workbook: Workbook,
  order: readonly number[],
): { readonly index: number; readonly sheet: SheetRows } | undefined {
  for (const index of order) {
    const sheet = workbook.readSheet(index);
    if (sheet.rowCount > 0) return { index, sheet };
  }
  return undefined;
}
