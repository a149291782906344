import { cached } from '../cached.ts';
import { atOnce, eachInSteps, type Steps } from '../steps.ts';
import { editDistance, minLengthForTypo } from './editDistance.ts';
import { exactKey, foldedKey, letterKey } from './normalise.ts';

/** Something with its names; the first one is shown. */
export type Named<T> = {
  readonly names: readonly string[];
  readonly value: T;
  /** Too little known to be meant by a name with other letters: Ornes is a suggestion for Ørnes, no more. */
  readonly obscure?: boolean;
};

export type NameIndex<T> = {
  /**
   * All with the name as written; if there is none, all with it but for punctuation and spelling; if there is none,
   * those well known whose name it is when diacritics are ignored.
   */
  readonly find: (text: string) => readonly T[];
  /**
   * All with a name like the one written, mistyped or only its beginning: the nearest first, and those as near in the
   * order of the index.
   */
  readonly near: (text: string, limit: number) => readonly T[];
  /** Of what is well known, all with a name of six letters or more that differs by one letter from the one written. */
  readonly misspelt: (text: string) => readonly T[];
};

/** One-letter names (Å) are found by exactly that letter: "a" is not a name. */
const minFoldedLength = 2;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** A shorter prefix has too many names to suggest any. */
const minPrefixLength = 3;

/** A shorter name is not put right without being asked: too many words differ by one letter from it. */
const minLengthForCorrection = 6;

/** The edit distance that a name counts as when only its beginning was written. */
const prefixDistance = 1.5;

/** The largest edit distance of a suggestion: one, or two in a long name. */
function tolerance(key: string): number {
  if (key.length < minLengthForTypo) return 0;
  return key.length < 2 * minLengthForTypo ? 1 : 2;
}

/** A phrase in a sentence is looked for in many pieces, with the same names again and again. */
const maxCached = 1000;

/** The values by each key of their names. */
type Keys<T> = Readonly<Record<'exact' | 'spelt' | 'folded', Map<string, T[]>>>;

/** Indexes the names by their keys in hash tables. */
export function createNameIndex<T>(items: readonly Named<T>[]): NameIndex<T> {
  return atOnce(nameIndexInSteps(items));
}

export function* nameIndexInSteps<T>(items: readonly Named<T>[]): Steps<NameIndex<T>> {
  const keys: Keys<T> = { exact: new Map(), spelt: new Map(), folded: new Map() };
  yield* eachInSteps(items, (item) => addNames(keys, item));
  const obscure = new Set(items.filter((item) => item.obscure).map(({ value }) => value));
  const { exact, spelt, folded } = keys;
  const find = (text: string): readonly T[] =>
    exact.get(exactKey(text)) ??
    spelt.get(letterKey(text)) ??
    (folded.get(foldedKey(text)) ?? []).filter((value) => !obscure.has(value));
  return {
    find: cached(find, maxCached),
    near: (text, limit) => nearest(folded, text, limit),
    misspelt: (text) => {
      const written = foldedKey(text);
      if (written.length < minLengthForCorrection) return [];
      return [...folded].flatMap(([key, values]) =>
        editDistance(written, key, 1) <= 1 ? values.filter((value) => !obscure.has(value)) : [],
      );
    },
  };
}

function addNames<T>({ exact, spelt, folded }: Keys<T>, { names, value }: Named<T>): void {
  const own = foldedKey(names[0] ?? '');
  for (const [position, name] of names.entries()) {
    const key = foldedKey(name);
    const isLong = key.length >= minFoldedLength;
    if (isLong) add(folded, key, value);
    // "Jaren", an alias for typing Jæren, must not make the name of the place Jaren ambiguous.
    if (position > 0 && key === own) continue;
    add(exact, exactKey(name), value);
    if (isLong) add(spelt, letterKey(name), value);
  }
}

function nearest<T>(
  folded: ReadonlyMap<string, readonly T[]>,
  text: string,
  limit: number,
): readonly T[] {
  const written = foldedKey(text);
  const allowed = tolerance(written);
  if (written.length < minPrefixLength) return [];
  const hits: { distance: number; values: readonly T[] }[] = [];
  for (const [key, values] of folded) {
    const distance = editDistance(written, key, allowed);
    if (distance <= allowed) hits.push({ distance, values });
    else if (key.startsWith(written)) hits.push({ distance: prefixDistance, values });
  }
  hits.sort((a, b) => a.distance - b.distance);
  return [...new Set(hits.flatMap((hit) => hit.values))].slice(0, limit);
}
