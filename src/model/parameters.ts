/** The one of `allowed` that `value` is, or null. */
export function oneOf<T extends string>(
  value: string | null | undefined,
  allowed: readonly T[],
): T | null {
  return allowed.find((item) => item === value) ?? null;
}

/** The number that `text` is, if it lies in the range, ends included; null for anything else. */
export function numberIn(
  text: string | null | undefined,
  [low, high]: readonly [number, number],
): number | null {
  if (!/^-?\d{1,3}(?:\.\d{1,8})?$/.test(text ?? '')) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

/** Slashes and commas are allowed in a query, and an address that people read is better with them. */
export function formatQuery(query: URLSearchParams): string {
  const search = query
    .toString()
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    // A word by itself is a switch.
    .replace(/=(?=&|$)/g, '');
  return search ? `?${search}` : '';
}
