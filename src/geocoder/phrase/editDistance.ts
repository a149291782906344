/** Names of fewer letters are not matched with a typo: too many of them differ by one letter only. */
export const minLengthForTypo = 5;

/**
 * The optimal string alignment distance: how many letters must be added, removed, replaced or swapped
 * with the next one to make `name` of `written`. `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(written: string, name: string, limit: number): number {
  const over = limit + 1;
  const rows = written.length;
  const columns = name.length;
  if (Math.abs(rows - columns) > limit) return over;

  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row += 1) {
    const current = nextRow(written, name, row, previous, beforePrevious);
    if (Math.min(...current) > limit) return over;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[columns] ?? over, over);
}

/** One row of the table of distances between prefixes of `written` and prefixes of `name`. */
function nextRow(
  written: string,
  name: string,
  row: number,
  previous: readonly number[],
  beforePrevious: readonly number[],
): readonly number[] {
  const letter = written[row - 1];
  const current = [row];
  for (let column = 1; column < previous.length; column += 1) {
    const other = name[column - 1];
    let cost = Math.min(
      at(previous, column) + 1,
      at(current, column - 1) + 1,
      at(previous, column - 1) + (letter === other ? 0 : 1),
    );
    const swapped = letter === name[column - 2] && written[row - 2] === other;
    if (swapped && row > 1) cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
    current.push(cost);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
