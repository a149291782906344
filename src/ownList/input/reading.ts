import type { Delimiter, Encoding, Notes, Table } from './table.ts';

/** A file that was chosen or dropped, or what was pasted. */
export type Input =
  | {
      readonly tag: 'file';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly type?: string;
    }
  | {
      readonly tag: 'pasted';
      readonly text: string;
      /** `text/html` of the clipboard: Excel, Word and pages copy a table so. */
      readonly html?: string;
    };

/** What a reader has changed under "as read"; all else is worked out from the input. */
export type ReadOptions = {
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  readonly sheet?: number;
};

export const readLimits = {
  bytes: 10 * 1024 * 1024,
  /** A workbook is a zip: what it unpacks to. */
  unpackedBytes: 100 * 1024 * 1024,
  /** With the heading row one more. */
  rows: 5000,
  columns: 500,
  cellLength: 10_000,
} as const;

/** Why nothing could be read; the page words each. */
export type InputProblem =
  | { readonly tag: 'empty' }
  | { readonly tag: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly tag: 'unpacks-too-large'; readonly limit: number }
  | { readonly tag: 'too-many-rows'; readonly rows: number; readonly limit: number }
  /** A workbook with a password. */
  | { readonly tag: 'encrypted' }
  /** A workbook of Excel 97–2003. */
  | { readonly tag: 'old-excel' }
  /** A document that may hold a table: the table can be copied from it. */
  | { readonly tag: 'document'; readonly kind: 'pdf' | 'word' | 'slides' | 'old-office' }
  | { readonly tag: 'picture' }
  /** A zip that is no workbook. */
  | { readonly tag: 'archive' }
  /** Bytes that are no text. */
  | { readonly tag: 'binary' }
  /** It says what it is, and is not whole. */
  | { readonly tag: 'broken-file'; readonly format: 'xlsx' | 'ods' | 'json' }
  /** JSON that is neither earlier work nor a list of objects. */
  | { readonly tag: 'other-json' }
  /** A page, or XML, without a table. */
  | { readonly tag: 'no-table' }
  /** It was read, and no cell holds text. */
  | { readonly tag: 'no-rows' };

export type InputReading =
  | { readonly tag: 'table'; readonly table: Table; readonly notes: Notes }
  /** Of an earlier session; it has the mark, and is otherwise unchecked. */
  | { readonly tag: 'work'; readonly value: unknown }
  | { readonly tag: 'refused'; readonly problem: InputProblem };
