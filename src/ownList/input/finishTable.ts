import { type Counts, cleanRows } from './cells.ts';
import { type InputReading, readLimits } from './reading.ts';
import type { Table } from './table.ts';

/**
 * Cleans rows that were read and keeps to the limits.
 *
 * @param rowCount where not all rows were kept.
 */
export function finishTable(
  raw: readonly (readonly string[])[],
  about: Omit<Table, 'rows'>,
  notes: Counts,
  rowCount = raw.length,
): InputReading {
  const limit = readLimits.rows;
  // One of them may be the heading row.
  if (rowCount > limit + 1) {
    return { tag: 'refused', problem: { tag: 'too-many-rows', rows: rowCount, limit } };
  }
  const rows = cleanRows(raw, notes);
  if (rows.length === 0) return { tag: 'refused', problem: { tag: 'no-rows' } };
  return { tag: 'table', table: { rows, ...about }, notes };
}
