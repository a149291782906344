/** Shorter names are too alike for one to be taken for a slip of another. In letters. */
export const SHORTEST_FORGIVEN = 5;

/**
 * The number of slips (a letter too many, too few, another, or two swapped) between `written` and
 * `name`: the optimal string alignment distance. Gives `limit + 1` as soon as it is more than
 * `limit`.
 */
export function slips(written: string, name: string, limit: number): number {
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

/** One row of the table of distances between beginnings of `written` and beginnings of `name`. */
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
