import Papa from 'papaparse';
import { type Counts, count } from './cells.ts';
import { guessDelimiter, usualLength } from './delimiter.ts';
import { type Delimiter, delimiters } from './table.ts';

/** Enough to tell the delimiter by. */
const sampleLength = 200_000;
const sampleRows = 60;
/** Quotation marks out of place that are mended; with more of them, none counts as one. */
const maxOpenQuotes = 500;
/** Characters that are read for it, as a long text takes its time. */
const maxRead = 100_000_000;

type Delimited = {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
};

/** Rows of a text; "sep=;" in its first line, which Excel understands, has the last word but for `given`. */
export function readDelimited(
  text: string,
  given: Delimiter | undefined,
  notes: Counts,
): Delimited {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [line = '', sign] = /^"?sep=([,;\t|])"?[\t;, ]*(?:\n|$)/i.exec(whole) ?? [];
  const body = whole.slice(line.length);
  const named = delimiters.find((each) => each === sign);
  const sample = body.slice(0, sampleLength);
  const delimiter = given ?? named ?? guessDelimiter((each) => sampleLengths(sample, each));
  const { rows, openQuotes } = parseClosed(body, delimiter);
  count(notes, 'open-quotes', openQuotes);
  const usual = usualLength(rows.map(({ length }) => length));
  const ragged = rows.filter(({ length }) => length !== usual);
  count(notes, 'ragged-rows', ragged.length);
  return { rows: rows.map((row) => row.map(unguarded)), delimiter };
}

/** A text without what keeps a spreadsheet from reading a number or a formula, as in this site's own CSV. */
function unguarded(cell: string): string {
  return cell.replace(/^="([^"]*)"$/, '$1').replace(/^'(?=[=+\-@])/, '');
}

function sampleLengths(text: string, delimiter: Delimiter): number[] {
  return parseClosed(text, delimiter, sampleRows).rows.map(({ length }) => length);
}

/**
 * A quotation mark that is never closed, or closed before the cell ends, would take the next cells or all
 * that follows into its cell. It is left out, and the text read once more.
 */
function parseClosed(
  text: string,
  delimiter: Delimiter,
  preview = 0,
): { readonly rows: string[][]; readonly openQuotes: number } {
  const config = { delimiter, preview, newline: '\n', skipEmptyLines: 'greedy' } as const;
  const most = Math.min(maxOpenQuotes, maxRead / text.length);
  let body = text;
  let open = 0;
  for (; open <= most; open += 1) {
    const { data, errors } = Papa.parse<string[]>(body, config);
    const behind = errors.find(({ type }) => type === 'Quotes')?.index;
    if (behind === undefined) return { rows: data, openQuotes: open };
    body = body.slice(0, behind - 1) + body.slice(behind);
  }
  // No text has this character, so none is a quotation mark.
  const { data } = Papa.parse<string[]>(text, { ...config, quoteChar: '\0' });
  return { rows: data, openQuotes: open };
}
