export type Cell = string | number;

export type CsvForm = {
  readonly separator: ',' | ';';
  /** A byte order mark first: without it Excel takes UTF-8 for something else. */
  readonly mark: boolean;
  /**
   * For a spreadsheet that has numbers with a comma, as in Norway and most of Europe: then numbers are written so,
   * and codes of digits as text.
   */
  readonly decimalComma?: boolean;
};

/** Digits with what stands between those of numbers, dates, times and telephone numbers. */
const digits = /^[\d\s.,:/-]*\d[\d\s.,:/-]*$/;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe first, which tells the spreadsheet
 * that it is text (OWASP, CSV injection). Numbers are numbers, also those below zero.
 */
function safe(cell: Cell, decimalComma: boolean): string {
  if (typeof cell === 'number') return decimalComma ? String(cell).replace('.', ',') : String(cell);
  if (/^[=+\-@\t\r\n＝＋－＠]/.test(cell)) return `'${cell}`;
  // A formula that is a text: the one way to keep the noughts of a code that is opened by a double click.
  return decimalComma && digits.test(cell) ? `="${cell}"` : cell;
}

function field(cell: Cell, { separator, decimalComma = false }: CsvForm): string {
  const text = safe(cell, decimalComma);
  const quoted = /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim();
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180: CRLF after every line, also the last); the first row holds the names. */
export function csv(rows: readonly (readonly Cell[])[], form: CsvForm): string {
  const { separator, mark } = form;
  const lines = rows.map((row) => row.map((cell) => field(cell, form)).join(separator));
  return `${mark ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}
