import { type Counts, count } from './cells.ts';
import { readDelimited } from './delimited.ts';
import { finishTable } from './finishTable.ts';
import { readHtmlTables } from './htmlTables.ts';
import { looksLikeJson, readJson } from './json.ts';
import type { InputReading, ReadOptions } from './reading.ts';
import type { Encoding } from './table.ts';

type TextSource = {
  readonly isJson?: boolean;
  readonly encoding?: Encoding;
};

/** A text as what it looks like: JSON, a page, or rows with a delimiter. */
export function readText(
  text: string,
  { isJson = false, encoding }: TextSource,
  options: ReadOptions,
  notes: Counts,
): InputReading {
  if (/^[\s\uFEFF]*$/.test(text)) return { tag: 'refused', problem: { tag: 'empty' } };
  if (isJson || looksLikeJson(text)) {
    const reading = readJsonText(text, isJson, notes);
    if (reading !== undefined) return reading;
  }
  const found = encoding === undefined ? {} : { encoding };
  if (/^\s*<[!?a-z]/i.test(text)) {
    const reading = readHtml(text, options.sheet, notes, found);
    if (reading !== undefined) return reading;
    if (/^\s*<(?:[!?]|html)/i.test(text)) return { tag: 'refused', problem: { tag: 'no-table' } };
  }
  const { rows, delimiter } = readDelimited(text, options.delimiter, notes);
  return finishTable(rows, { format: 'delimited', delimiter, ...found }, notes);
}

/** The table asked for, else the one with the most text; undefined where a page has none. */
export function readHtml(
  html: string,
  asked: number | undefined,
  notes: Counts,
  found: { readonly encoding?: Encoding } = {},
): InputReading | undefined {
  const tables = readHtmlTables(html);
  const sizes = tables.map(({ rows }) => rows.flat().filter((cell) => cell !== '').length);
  const largest = sizes.indexOf(Math.max(...sizes));
  const index = asked !== undefined && tables[asked] !== undefined ? asked : largest;
  const table = tables[index];
  if (table === undefined) return undefined;
  for (const kind of ['merged-cells', 'hidden-rows'] as const) {
    count(notes, kind, table.notes[kind] ?? 0);
  }
  const names = tables.map(({ name }, at) => name ?? String(at + 1));
  const several = tables.length > 1 ? { sheets: names, sheet: index } : {};
  return finishTable(table.rows, { format: 'html', ...several, ...found }, notes);
}

/** Undefined where a text begins as JSON does and is none: it may be a list all the same. */
function readJsonText(text: string, isJson: boolean, notes: Counts): InputReading | undefined {
  const reading = readJson(text);
  switch (reading.tag) {
    case 'work':
      return reading;
    case 'table':
      return finishTable(reading.rows, { format: 'json' }, notes);
    case 'other':
      return { tag: 'refused', problem: { tag: 'other-json' } };
    case 'broken':
      return isJson
        ? { tag: 'refused', problem: { tag: 'broken-file', format: 'json' } }
        : undefined;
  }
}
