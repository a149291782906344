import { forms } from './content.ts';
import { readHeading } from './headings.ts';

const sampleSize = 50;

/** Whether the first row says what the columns are. */
export function guessHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows.slice(0, sampleSize);
  const columns = first.map((text, index) => ({
    text,
    below: rest.map((row) => row[index] ?? '').filter((value) => value !== ''),
  }));
  if (first.some(isAddress)) return false;
  const known = columns.filter(({ text, below }) => isHeading(text, below));
  if (known.length > 1) return true;
  if (first.some(forms.number)) return false;
  if (known.some(({ text }) => !text.includes(' '))) return true;
  return columns.some(({ text, below }) => text !== '' && isAllData(below));
}

/** What no heading is, whatever stands beside it. */
function isAddress(text: string): boolean {
  return forms.email(text) || forms.web(text) || forms.pair(text);
}

/** In "Bø kommune" over "Os kommune" the word is no heading. */
function isHeading(text: string, below: readonly string[]): boolean {
  if (readHeading(text) === undefined) return false;
  const alike = below.filter((value) => readHeading(value) !== undefined).length;
  return alike <= below.length / 5;
}

/** Whether the first row alone is text, in a column of numbers or addresses. */
function isAllData(values: readonly string[]): boolean {
  const data = values.filter((value) => isAddress(value) || forms.number(value)).length;
  return values.length > 1 && data / values.length >= 0.8;
}
