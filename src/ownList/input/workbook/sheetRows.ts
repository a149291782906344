import { type Counts, count } from '../cells.ts';
import { readLimits } from '../reading.ts';
import type { SheetRows } from './workbook.ts';

/** With the heading row, and one more to show that there are more. */
const maxRows = readLimits.rows + 2;
const maxColumns = readLimits.columns + 1;

/** Collects a sheet's rows: a sheet may say that it has a million, or a cell in its last column. */
export function collectRows(): {
  readonly notes: Counts;
  readonly startRow: (isHidden: boolean) => void;
  readonly addCell: (column: number, text: string, times?: number) => void;
  readonly endRow: (times?: number) => void;
  readonly finish: () => SheetRows;
} {
  const rows: string[][] = [];
  const notes: Counts = {};
  let row: string[] = [];
  let hidden = false;
  let rowCount = 0;
  return {
    notes,
    startRow(isHidden) {
      row = [];
      hidden = isHidden;
    },
    addCell(column, text, times = 1) {
      if (text.trim() === '') return;
      for (let at = column; at < Math.min(column + times, maxColumns); at += 1) row[at] = text;
    },
    endRow(times = 1) {
      if (row.length === 0) return;
      rowCount += times;
      if (hidden) count(notes, 'hidden-rows', times);
      const whole = Array.from(row, (cell = '') => cell);
      for (let copy = 0; copy < times && rows.length < maxRows; copy += 1) rows.push(whole);
      row = [];
    },
    finish: () => ({ rows, rowCount, notes }),
  };
}
