/** A catalogue, with the texts of `part` in the place of its own. */
export function overlay<T>(catalogue: T, part: object): T {
  const own = catalogue as Record<string, unknown>;
  const entries = Object.entries(part).map(([key, text]) => {
    const before = own[key];
    const isNested =
      typeof text === 'object' && text !== null && typeof before === 'object' && before !== null;
    return [key, isNested ? overlay(before, text) : text];
  });
  return { ...catalogue, ...Object.fromEntries(entries) };
}
