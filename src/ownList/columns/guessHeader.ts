/** Whether the first row says what the columns are. */
export function guessHeader(_rows: readonly (readonly string[])[]): boolean {
  return true;
}
