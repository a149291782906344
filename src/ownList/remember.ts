type Rows = readonly (readonly string[])[];

/**
 * Keeps, of each list of rows, what was last worked out, as long as all else that it follows from is the same.
 * Thousands of rows are asked about by several parts of a page after every change, most often not to the rows.
 */
export function remember<Result>(): (
  rows: Rows,
  from: readonly unknown[],
  workOut: () => Result,
) => Result {
  const known = new WeakMap<Rows, { readonly from: readonly unknown[]; readonly result: Result }>();
  return (rows, from, workOut) => {
    const last = known.get(rows);
    if (last && from.every((each, index) => each === last.from[index])) return last.result;
    const result = workOut();
    known.set(rows, { from, result });
    return result;
  };
}
