export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What a reader has brought, as text: the heading row, if there is one, is a row like the others. */
export type Table = {
  /** All as long as the longest; no row and no last column is without text. */
  readonly rows: readonly (readonly string[])[];
  readonly format: 'delimited' | 'html' | 'xlsx' | 'ods' | 'json';
  readonly delimiter?: Delimiter;
  /** Of a file; pasted text has none. */
  readonly encoding?: Encoding;
  /** Names of a workbook's sheets, or "1", "2" … of the tables of a page where it has several. */
  readonly sheets?: readonly string[];
  /** The one that was read, counted from 0. */
  readonly sheet?: number;
};

/** What was changed, dropped or is worth a look; the page words each, with its count. */
export type NoteKind =
  /** Cells without some characters that are not seen: control characters, direction marks. */
  | 'unseen-removed'
  /** Cells that were longer than the limit, and are cut. */
  | 'cells-cut'
  /** Columns beyond the limit, left out. */
  | 'columns-cut'
  /** Rows with fewer or more cells than most. */
  | 'ragged-rows'
  /** Rows, or sheets, that the workbook hides; rows are read all the same. */
  | 'hidden-rows'
  | 'hidden-sheets'
  /** Merged cells: the first holds the text, the others are empty. */
  | 'merged-cells'
  /** Cells where a formula stands: its last value was read. */
  | 'formulas'
  /** Cells that show an error, as #N/A: read as empty. */
  | 'error-cells'
  /** Letters that are not in the encoding that the file was read by. */
  | 'unreadable-letters'
  /** A quotation mark that is never closed, so that rows may have run together. */
  | 'open-quotes';

export type Notes = { readonly [kind in NoteKind]?: number };
