import { cached } from '../cached.ts';
import { readLine, withoutDirection } from './lineReader.ts';
import {
  createNameReader,
  firstOf,
  maxDepth,
  type NameReader,
  qualified,
  wholeCounties,
} from './nameReader.ts';
import { maxPhraseLength, tidy } from './normalise.ts';
import { readPlaceWithin } from './pairReader.ts';
import type { Knows, NamePhrase, Phrase, PostalPlaceOf } from './phrase.ts';
import {
  bareCodePattern,
  fillerPatterns,
  listQualifierPatterns,
  ordinaryWords,
  qualifierPatterns,
  stretchWords,
  unionSeparator,
} from './phraseWords.ts';

const betweenPattern = new RegExp(
  `^(?:(?:(?:the )?${stretchWords}) )?(?:mellom|between) (.+)$`,
  'i',
);
const fromPattern = new RegExp(`^(?:(?:(?:the )?${stretchWords}) )?(?:fra|frå|from) (.+)$`, 'i');
const stretchPatterns = [
  new RegExp(`^(?:the )?${stretchWords} (?:of )?(.+)$`, 'i'),
  new RegExp(`^(?:the )?(.+?)[- ]${stretchWords}$`, 'i'),
];
/** "mellom A, B og C" too. */
const andSeparator = /( (?:og|and) |, ?)/i;
const toSeparator = /( (?:til|to) )/i;
const spacedDash = /( - )/u;
const anyDash = /( ?- ?)/u;
/** "Trondheim, Norway" */
const inNorway = /(?:, ?| \()(?:norge|noreg|norway)\)?$/i;

function readStops(reader: NameReader, text: string, separator: RegExp): Phrase | null {
  const stops = readList<NamePhrase>(text, separator, (written) => {
    const stop = reader.read(withoutDirection(written));
    return stop?.tag === 'name' ? stop : null;
  });
  return stops === null ? null : { tag: 'corridor', stops };
}

function readCorridor(reader: NameReader, text: string): Phrase | null {
  const dashed = (rest: string): Phrase | null =>
    readStops(reader, rest, spacedDash) ?? readStops(reader, rest, anyDash);
  return (
    firstOf(text, [betweenPattern], (rest) => readStops(reader, rest, andSeparator)) ??
    firstOf(text, [fromPattern], (rest) => readStops(reader, rest, toSeparator)) ??
    firstOf(
      text,
      stretchPatterns,
      (rest) =>
        dashed(rest) ??
        readStops(reader, rest, toSeparator) ??
        readStops(reader, rest, andSeparator),
    ) ??
    dashed(text) ??
    readStops(reader, text, toSeparator)
  );
}

/**
 * Reads a place phrase as newspapers write it. A known name is never taken apart ("Møre og Romsdal",
 * "Mo i Rana"). Null if the text is no such phrase.
 */
export function parsePhrase(
  text: string,
  knows: Knows,
  postalPlaceOf: PostalPlaceOf = () => null,
  isLine: (name: string) => boolean = () => false,
): Phrase | null {
  if (text.length > maxPhraseLength) return null;
  // The same words are read in several ways, one within the other.
  const knowsOnce = cached(knows, Number.POSITIVE_INFINITY);
  const reader = createNameReader(knowsOnce, postalPlaceOf);
  const member = (written: string): Phrase | null =>
    reader.read(written) ?? readLine(reader, written, isLine) ?? readCorridor(reader, written);

  function readPair(written: string): Phrase | null {
    const place = readPlaceWithin(reader, written, knowsOnce);
    return place && { tag: 'pair', place, both: readUnion(written) };
  }

  function readUnion(written: string): Phrase | null {
    const members = readList(written, unionSeparator, member, reader.read);
    if (members?.every((each) => each.tag === 'name' && ordinaryWords.has(each.name))) return null;
    return members === null ? null : { tag: 'union', members };
  }

  /** "Oslo-Akershus" is two whole counties; between towns a hyphen means the way from one to the other. */
  function readHyphened(written: string): Phrase | null {
    const names = written.split('-');
    const isCounty = (name: string) => knowsOnce(name).some((kind) => wholeCounties.includes(kind));
    if (names.length !== 2 || !names.every(isCounty) || knowsOnce(written).length > 0) return null;
    return readUnion(names.join('/'));
  }

  /** Words around a whole list: "fylkene A og B", "hele A og B". */
  function readAround(
    written: string,
    table: typeof qualifierPatterns,
    depth: number,
  ): Phrase | null {
    for (const { pattern, qualifier } of table) {
      const found = firstOf(written, [pattern], (rest) => qualified(read(rest, depth), qualifier));
      if (found !== null) return found;
    }
    return null;
  }

  function read(written: string, depth: number): Phrase | null {
    if (depth > maxDepth || written === '') return null;
    const inner = depth + 1;
    return (
      readHyphened(written) ??
      member(written) ??
      readPair(written) ??
      readAround(written, listQualifierPatterns, inner) ??
      readUnion(written) ??
      readAround(written, qualifierPatterns, inner) ??
      firstOf(written, fillerPatterns, (rest) => read(rest, inner))
    );
  }

  const tidied = tidy(text).replace(inNorway, '');
  return (
    firstOf<Phrase>(tidied, [bareCodePattern], (code) => ({ tag: 'postal-code', code })) ??
    read(tidied, 0)
  );
}

/** "Møre og Romsdal" is one name in two pieces; no name has more than three. */
const maxPiecesInName = 3;

/** A longer list is not read: nobody writes it as a phrase. */
const maxPieces = 16;

/**
 * Reads "A, B og C", taking at each step the longest piece that `read` understands, so that a name with
 * a separator in it stays whole. `separator` must be one capturing group. Null if any of the text cannot
 * be read, or if there are fewer than two members.
 *
 * @param readName reads what a hyphen has shortened, which is a name: it is asked for many
 */
function readList<T>(
  text: string,
  separator: RegExp,
  read: (text: string) => T | null,
  readName = read,
): readonly [T, T, ...T[]] | null {
  const pieces = text.split(separator);
  const count = (pieces.length + 1) / 2;
  if (count < 2 || count > maxPieces) return null;

  const members: T[] = [];
  let start = 0;
  while (start < count) {
    const step = longestMember(pieces, start, count, read, readName);
    if (step === null) return null;
    members.push(step.member);
    start = step.next;
  }
  const [first, second, ...rest] = members;
  return first === undefined || second === undefined ? null : [first, second, ...rest];
}

function longestMember<T>(
  pieces: readonly string[],
  start: number,
  count: number,
  read: (text: string) => T | null,
  readName: (text: string) => T | null,
): { member: T; next: number } | null {
  const last = Math.min(count, start + maxPiecesInName);
  for (let next = last; next > start; next -= 1) {
    // The whole text as one member is no list; the caller has tried that already.
    if (start === 0 && next === count) continue;
    const written = pieces.slice(2 * start, 2 * next - 1).join('');
    const member = read(written) ?? readShortened(written, pieces[2 * next], readName);
    if (member !== null) return { member, next };
  }
  return null;
}

/** Letters of what stands before the shared part: "Kristiansands" in "Kristiansandsregionen" has 13. */
const maxLead = 16;

/** "Nord- og Sør-Trøndelag", "Øst- og Vestlandet": the hyphen stands for the last part of the next word. */
function readShortened<T>(
  written: string,
  next: string | undefined,
  read: (text: string) => T | null,
): T | null {
  if (next === undefined || !/[^ ]-$/u.test(written)) return null;
  const stem = written.slice(0, -1);
  const [word = ''] = next.split(' ', 1);
  const last = Math.min(word.length, maxLead, next.length - 1);
  for (let cut = 1; cut <= last; cut += 1) {
    const hyphen = next[cut - 1] === '-' ? '-' : '';
    const member = read(`${stem}${hyphen}${next.slice(cut)}`);
    if (member !== null) return member;
  }
  return null;
}
