import { tidy } from './normalise.ts';
import type { Phrase } from './phrase.ts';
import { findInSentence } from './sentence.ts';

/** A clause begins with a word that is no name: "avdelinger i Oslo og Stavanger" is one. */
const between = /(?:[,;.]|,? (?:og|and|samt|mens|while|men|but)) (?=\p{Ll})/u;
const located = /(?:^| )(?:i|på|ved|in|at) \p{Lu}/u;

/**
 * The places of a text that says of each that something is there: "Hovedkontor i Stavanger, avdeling i Bergen". Null
 * for fewer than two.
 */
export function readClauses(
  text: string,
  parse: (text: string) => Phrase | null,
): { readonly phrase: Phrase; readonly unread: readonly string[] } | null {
  const clauses = tidy(text).split(between);
  const found = clauses.map((clause) => {
    const inside = located.test(clause) ? findInSentence(clause, parse) : null;
    return inside ?? { value: null, unread: [clause] };
  });
  const members = found.flatMap(({ value }) =>
    value?.tag === 'union' ? value.members : (value ?? []),
  );
  return members.length < 2
    ? null
    : { phrase: { tag: 'union', members }, unread: found.flatMap(({ unread }) => unread) };
}
