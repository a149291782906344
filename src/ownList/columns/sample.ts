import { type Form, forms } from './content.ts';
import { type Heading, readHeading } from './headings.ts';

/** One column as it is looked at: its heading, and a sample of its values. */
export type Column = {
  readonly index: number;
  readonly heading: Heading | undefined;
  /** Distinct, in their order, as many as are looked at. */
  readonly values: readonly string[];
  /** Of all rows: with a value, with a value of their own, and the mean length. */
  readonly filled: number;
  readonly distinct: number;
  readonly length: number;
};

const sampleSize = 200;

/** All columns that hold a value. */
export function sampleColumns(
  rows: readonly (readonly string[])[],
  hasHeader: boolean,
): readonly Column[] {
  const [first = []] = rows;
  const body = hasHeader ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, index) => {
    const all = body.map((row) => row[index] ?? '').filter((value) => value !== '');
    const distinct = [...new Set(all)];
    return {
      index,
      heading: hasHeader ? readHeading(first[index] ?? '') : undefined,
      values: distinct.slice(0, sampleSize),
      filled: all.length,
      distinct: distinct.length,
      length: all.reduce((sum, { length }) => sum + length, 0) / Math.max(all.length, 1),
    };
  }).filter(({ filled }) => filled > 0);
}

/** The share of the sample's values that have a form, from 0 to 1. */
export function shareOf({ values }: Column, form: Form): number {
  return values.filter(forms[form]).length / values.length;
}
