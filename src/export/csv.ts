export type Cell = string | number;

export type CsvForm = {
  readonly separator: ',' | ';';
  /** A byte order mark first: without it Excel takes UTF-8 for something else. */
  readonly mark: boolean;
};

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe first, which tells the spreadsheet
 * that it is text (OWASP, CSV injection). Numbers are numbers, also those below zero.
 */
function safe(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function field(cell: Cell, separator: string): string {
  const text = safe(cell);
  const quoted = /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim();
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180: CRLF after every line, also the last); the first row holds the names. */
export function csv(rows: readonly (readonly Cell[])[], { separator, mark }: CsvForm): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, separator)).join(separator));
  return `${mark ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}
