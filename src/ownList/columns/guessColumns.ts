import type { ColumnsGuess } from './columns.ts';

/**
 * Which column is what, from headings and content.
 *
 * @param readsAsPlace whether the geocoder finds the place, or several of that name.
 */
export function guessColumns(
  _rows: readonly (readonly string[])[],
  _hasHeader: boolean,
  _readsAsPlace: (text: string) => boolean,
): ColumnsGuess {
  return { columns: {}, notes: [] };
}
