import { readHeading } from './headings.ts';

const most = 10;

/**
 * How many rows stand above the headings, as a sheet's title and date do: rows with one or two texts, above
 * a row with more of them that names columns. None where no row below does.
 */
export function countTitleRows(rows: readonly (readonly string[])[]): number {
  const filled = rows.slice(0, most + 1).map((row) => row.filter((text) => text !== ''));
  const headings = filled.findIndex(
    (texts) => texts.length > 1 && texts.filter(isKnown).length >= Math.min(2, texts.length - 1),
  );
  const above = filled.slice(0, Math.max(headings, 0));
  const isTitle = above.every(
    (texts) => texts.length <= 2 && texts.length < (filled[headings]?.length ?? 0),
  );
  return isTitle ? above.length : 0;
}

function isKnown(text: string): boolean {
  return readHeading(text) !== undefined;
}
