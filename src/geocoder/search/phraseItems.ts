import type { Entry } from '../gazetteer/entry.ts';
import type { Gazetteer, PostalCode } from '../gazetteer/gazetteer.ts';
import { overlaps, rank } from '../gazetteer/rank.ts';
import { smallEntriesInSteps } from '../gazetteer/smallEntries.ts';
import { parsePhrase } from '../phrase/grammar.ts';
import { type Named, nameIndexInSteps } from '../phrase/nameIndex.ts';
import { tidy } from '../phrase/normalise.ts';
import type { NamePhrase, Phrase } from '../phrase/phrase.ts';
import { findInSentence } from '../phrase/sentence.ts';
import type { Steps } from '../steps.ts';
import { postalItem } from './searchables.ts';
import type { SearchItem } from './searchItem.ts';

/** Lines are known by how they are written: search draws nothing along them. */
const isLine = (): boolean => true;

/** More are no name and the name of where it lies. */
const mostWords = 4;

/** Between them they use all the patterns, each some more. The dash makes it text of the other kind that browsers have. */
const firstPhrases = [
  'i Hamar',
  'Hamar (Hedmark)',
  'Hamar kommune',
  'Hamar og omegn',
  'indre Hedmark',
  'langs kysten',
  'langs E6 fra Oslo til Hamar',
  'Nordlands kyst',
  'hovedkontor i Suldal',
  'hovedkontor mellom Oslo – Hamar',
];

/** What the names of a place phrase are, for a query that is no name: "hovedkontor i Suldal", "langs E6 fra A til B". */
export function* phraseItemsInSteps(
  gazetteer: Gazetteer,
  named: readonly Named<Entry>[],
  codes: readonly PostalCode[],
  itemOf: (entry: Entry) => SearchItem | null,
): Steps<(query: string) => readonly SearchItem[]> {
  // Not at the first phrase: whoever types must not wait for it.
  const small = yield* smallEntriesInSteps(gazetteer);
  const index = yield* nameIndexInSteps([...named, ...small]);
  const postal = (code: string) => codes.find((other) => other.code === code);
  const parse = (text: string): Phrase | null =>
    parsePhrase(
      text,
      (name) => index.find(name).map(({ kind }) => kind),
      (code) => postal(code)?.name ?? null,
      isLine,
    );

  function entriesOf({ name, qualifier, within }: NamePhrase): readonly Entry[] {
    const namesakes = index.find(name);
    if (within === null) return rank(namesakes, qualifier);
    const containers = index.find(within.name);
    const inside = namesakes.filter((entry) =>
      containers.some((container) => container !== entry && overlaps(entry, container)),
    );
    return rank(inside, qualifier);
  }

  /** The names in a phrase, in the order written. */
  function namesOf(phrase: Phrase): readonly NamePhrase[] {
    switch (phrase.tag) {
      case 'name':
        return [phrase];
      case 'surroundings':
        return [phrase.centre];
      case 'half':
        return [phrase.whole];
      case 'corridor':
        return phrase.stops;
      case 'line':
        return [...(phrase.between ?? []), ...(phrase.within === null ? [] : [phrase.within])];
      case 'pair': {
        const isInside = entriesOf(phrase.place).length > 0;
        return isInside || phrase.both === null ? [phrase.place] : namesOf(phrase.both);
      }
      case 'union':
        return phrase.members.flatMap(namesOf);
      case 'postal-code':
        return [];
    }
  }

  /** "hamar hedmark": a place and where it lies, with nothing in between. */
  function placeWithin(query: string): Phrase | null {
    const words = tidy(query).split(' ');
    if (words.length > mostWords) return null;
    for (let cut = 1; cut < words.length; cut += 1) {
      const phrase = parse(`${words.slice(0, cut).join(' ')}, ${words.slice(cut).join(' ')}`);
      if (phrase?.tag === 'pair' && entriesOf(phrase.place).length > 0) return phrase;
    }
    return null;
  }

  const itemsOf = (query: string): readonly SearchItem[] => {
    const phrase =
      parse(query) ?? placeWithin(query) ?? findInSentence(query, parse)?.value ?? null;
    if (phrase?.tag === 'postal-code') {
      const code = postal(phrase.code);
      return code === undefined ? [] : [postalItem(code)];
    }
    const names = phrase === null ? [] : namesOf(phrase);
    return names.flatMap((name) => entriesOf(name).flatMap((entry) => itemOf(entry) ?? []));
  };
  // The browser makes code of patterns when they are first used, and better code the second time: while search loads,
  // not while somebody types.
  for (const phrase of firstPhrases) {
    for (let time = 0; time < 2; time += 1) {
      yield;
      itemsOf(phrase);
    }
  }
  return itemsOf;
}
