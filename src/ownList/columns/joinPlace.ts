/** A row's place in words, from its columns. */
export function joinPlace(row: readonly string[], indexes: readonly number[]): string {
  return indexes
    .map((index) => row[index] ?? '')
    .filter((text) => text !== '')
    .join(', ');
}
