import { createNameReader, DEEPEST, firstOf, type NameReader, qualified } from './nameReader.ts';
import { LONGEST_PHRASE, tidy } from './normalise.ts';
import type { Knows, NamePhrase, Phrase } from './phrase.ts';
import { readList } from './phraseList.ts';
import { FILLERS, LIST_QUALIFIERS, QUALIFIERS, STRETCH, UNION_SEPARATOR } from './phraseWords.ts';

const BETWEEN = new RegExp(`^(?:(?:(?:the )?${STRETCH}) )?(?:mellom|between) (.+)$`, 'iu');
const FROM = new RegExp(`^(?:(?:(?:the )?${STRETCH}) )?(?:fra|frå|from) (.+)$`, 'iu');
const STRETCHES = [
  new RegExp(`^(?:the )?${STRETCH} (?:of )?(.+)$`, 'iu'),
  new RegExp(`^(?:the )?(.+?)[- ]${STRETCH}$`, 'iu'),
];
const AND = /( (?:og|and) )/iu;
const TO = /( (?:til|to) )/iu;
const SPACED_DASH = /( - )/u;
const ANY_DASH = /( ?- ?)/u;
const PAIR = /^(.+), ?(.+)$/u;

function readStops(reader: NameReader, text: string, separator: RegExp): Phrase | null {
  const stops = readList<NamePhrase>(text, separator, (written) => {
    const stop = reader.read(written);
    return stop?.tag === 'name' ? stop : null;
  });
  return stops === null ? null : { tag: 'corridor', stops };
}

function readCorridor(reader: NameReader, text: string): Phrase | null {
  const dashed = (rest: string): Phrase | null =>
    readStops(reader, rest, SPACED_DASH) ?? readStops(reader, rest, ANY_DASH);
  return (
    firstOf(text, [BETWEEN], (rest) => readStops(reader, rest, AND)) ??
    firstOf(text, [FROM], (rest) => readStops(reader, rest, TO)) ??
    firstOf(text, STRETCHES, (rest) => dashed(rest) ?? readStops(reader, rest, TO)) ??
    dashed(text)
  );
}

/**
 * Reads a place phrase as the press writes it. A name that is known wins over every way to take it
 * apart ("Møre og Romsdal", "Mo i Rana"). Null if the text is no such phrase.
 */
export function parsePhrase(text: string, knows: Knows): Phrase | null {
  if (text.length > LONGEST_PHRASE) return null;
  const reader = createNameReader(knows);
  const member = (written: string): Phrase | null =>
    reader.read(written) ?? readCorridor(reader, written);

  /** "Hamar, Hedmark" is one place; "Molde, Kristiansund" are two. */
  function readPair(written: string): Phrase | null {
    return firstOf(written, [PAIR], (place, container) => {
      const kinds = knows(container);
      if (kinds.length === 0 || kinds.includes('place')) return null;
      return reader.within(place, container);
    });
  }

  function readUnion(written: string): Phrase | null {
    const members = readList(written, UNION_SEPARATOR, member);
    return members === null ? null : { tag: 'union', members };
  }

  /** Words that stand around a whole list: "fylkene A og B", "hele A og B". */
  function readAround(written: string, table: typeof QUALIFIERS, depth: number): Phrase | null {
    for (const { pattern, qualifier } of table) {
      const found = firstOf(written, [pattern], (rest) => qualified(read(rest, depth), qualifier));
      if (found !== null) return found;
    }
    return null;
  }

  function read(written: string, depth: number): Phrase | null {
    if (depth > DEEPEST || written === '') return null;
    const inner = depth + 1;
    return (
      member(written) ??
      readPair(written) ??
      readAround(written, LIST_QUALIFIERS, inner) ??
      readUnion(written) ??
      readAround(written, QUALIFIERS, inner) ??
      firstOf(written, FILLERS, (rest) => read(rest, inner))
    );
  }

  return read(tidy(text), 0);
}
