import Papa from 'papaparse';
import { type Counts, count } from './cells.ts';
import { guessDelimiter, usualLength } from './delimiter.ts';
import { type Delimiter, delimiters } from './table.ts';

/** Quotation marks that are never closed and are read as text; with more of them, all are. */
const maxOpenQuotes = 20;

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
  const delimiter = given ?? named ?? guessDelimiter((each) => sampleLengths(body, each));
  const { rows, openQuotes } = parseClosed(body, delimiter);
  count(notes, 'open-quotes', openQuotes);
  const usual = usualLength(rows.map(({ length }) => length));
  count(notes, 'ragged-rows', rows.filter(({ length }) => length !== usual).length);
  return { rows, delimiter };
}

function sampleLengths(text: string, delimiter: Delimiter): number[] {
  return parseClosed(text, delimiter, 60).rows.map(({ length }) => length);
}

/** A quotation mark that is never closed would take the rest of the text for one cell. */
function parseClosed(
  text: string,
  delimiter: Delimiter,
  preview = 0,
): { readonly rows: string[][]; readonly openQuotes: number } {
  const config = { delimiter, preview, newline: '\n', skipEmptyLines: 'greedy' } as const;
  let body = text;
  for (let open = 0; open <= maxOpenQuotes; open += 1) {
    const { data, errors } = Papa.parse<string[]>(body, config);
    const behind = errors.find(({ code }) => code === 'MissingQuotes')?.index;
    if (behind === undefined) {
      const misplaced = errors.filter(({ code }) => code === 'InvalidQuotes').length;
      return { rows: data, openQuotes: open + misplaced };
    }
    body = body.slice(0, behind - 1) + body.slice(behind);
  }
  // No text has this character, so none is a quotation mark.
  const { data } = Papa.parse<string[]>(text, { ...config, quoteChar: '\0' });
  return { rows: data, openQuotes: maxOpenQuotes };
}
