import { SHORTEST_FORGIVEN, slips } from './editDistance.ts';
import { exactKey, foldedKey } from './normalise.ts';

/** Something that has names, the first of them the one to show. */
export type Named<T> = { readonly names: readonly string[]; readonly value: T };

export type NameIndex<T> = {
  /** What bears the name as written; if nothing does, what bears it without regard to diacritics. */
  readonly find: (text: string) => readonly T[];
  /** What bears a name near the one written, the nearest first: misspelt, or begun but not ended. */
  readonly near: (text: string, limit: number) => readonly T[];
};

/** One-letter names (Å) are found by that very letter only: "a" is not a name. */
const SHORTEST_FOLDED = 2;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** A beginning shorter than this begins too many names to suggest any. */
const SHORTEST_BEGINNING = 3;

/** Where a name that is begun but not ended stands among those that are misspelt. */
const BEGINNING = 1.5;

/** How far from the name a suggestion may be: one slip, two in a long name. */
function forgiven(key: string): number {
  if (key.length < SHORTEST_FORGIVEN) return 0;
  return key.length < 2 * SHORTEST_FORGIVEN ? 1 : 2;
}

/** Names by their keys, made once, so that a lookup is a lookup in a hash table. */
export function createNameIndex<T>(items: readonly Named<T>[]): NameIndex<T> {
  const exact = new Map<string, T[]>();
  const folded = new Map<string, T[]>();
  for (const { names, value } of items) {
    const own = foldedKey(names[0] ?? '');
    for (const [position, name] of names.entries()) {
      const key = foldedKey(name);
      // "Jaren" as another way to type Jæren must not make Jaren, a place, ambiguous.
      if (position === 0 || key !== own) add(exact, exactKey(name), value);
      if (key.length >= SHORTEST_FOLDED) add(folded, key, value);
    }
  }

  return {
    find: (text) => exact.get(exactKey(text)) ?? folded.get(foldedKey(text)) ?? [],
    near: (text, limit) => {
      const written = foldedKey(text);
      const allowed = forgiven(written);
      if (written.length < SHORTEST_BEGINNING) return [];
      const hits: { distance: number; key: string; values: readonly T[] }[] = [];
      for (const [key, values] of folded) {
        const distance = slips(written, key, allowed);
        if (distance <= allowed) hits.push({ distance, key, values });
        else if (key.startsWith(written)) hits.push({ distance: BEGINNING, key, values });
      }
      hits.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
      return [...new Set(hits.flatMap((hit) => hit.values))].slice(0, limit);
    },
  };
}
