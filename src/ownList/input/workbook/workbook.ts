import type { Counts } from '../cells.ts';

/** A workbook whose directory is read; a sheet is read when it is asked for. */
export type Workbook = {
  readonly format: 'xlsx' | 'ods';
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly readSheet: (index: number) => SheetRows;
};

/** Rows with text, as the workbook shows them, and how many there would be past the limit. */
export type SheetRows = {
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly notes: Counts;
};
