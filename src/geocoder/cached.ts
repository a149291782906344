/** The same work, done once for each object that it is asked about. */
export function oncePer<Key extends object, Result>(
  work: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const kept = known.get(key) ?? { result: work(key) };
    known.set(key, kept);
    return kept.result;
  };
}

/** The same work, whose results are kept for up to so many texts: more of them, and all are forgotten. */
export function cached<Result>(work: (text: string) => Result, most: number): typeof work {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.result;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
