import type { Localized } from '../model/language.ts';
import { holds, metresBetween } from './area/area.ts';
import type { GeocodedFeature } from './feature/geocodedFeature.ts';
import { correctedReason, unreadReason } from './feature/readingReason.ts';
import type { Entry } from './gazetteer/entry.ts';
import { readClauses } from './phrase/clauses.ts';
import type { NameIndex } from './phrase/nameIndex.ts';
import { maxPhraseLength, tidy } from './phrase/normalise.ts';
import type { Phrase } from './phrase/phrase.ts';
import { findInSentence } from './phrase/sentence.ts';
import type { Meaning, PhraseResolver } from './resolvePhrase.ts';

/** What a text was read as. */
export type Reading = {
  readonly meaning: Meaning<GeocodedFeature>;
  /** True where a name was mistyped: whoever wrote it should put it right. */
  readonly corrected: boolean;
};

/** Metres: two names in one sentence that are farther apart are two places, and neither is the answer. */
const together = 60_000;
/** Inhabitants: a mistyped name is taken for no smaller place. */
const wellKnown = 10_000;

/** Words before a name that may be mistyped, and the name. */
const leadPattern = /^((?:(?:i|på|ved|langs|rundt|hele|heile|in|around|all of) )*)(.*)$/i;

/** A name, and another that it lies near. */
const besideName =
  /^(.*\p{Lu}[^ ,]*),? ((?:utenfor|utanfor|outside|near|nær|(?:rett |like )?(?:nord|sør|øst|aust|vest) (?:for|om)|(?:just )?(?:north|south|east|west) of) (\p{Lu}.*))$/u;

const none: Reading = { meaning: { tag: 'none' }, corrected: false };

/**
 * Reads a whole text as a phrase; else the longest phrase within it, with the rest named; else a single mistyped name,
 * if there is one well-known place or area that it can be.
 */
export function createReading(
  parse: (text: string) => Phrase | null,
  resolve: PhraseResolver,
  index: NameIndex<Entry>,
): (text: string) => Reading {
  const meaningOf = (text: string): Meaning<GeocodedFeature> => {
    const parsed = parse(text);
    return parsed === null ? { tag: 'none' } : resolve(parsed);
  };

  const known = (piece: string): Meaning<GeocodedFeature> | null => {
    const meaning = meaningOf(piece);
    return meaning.tag === 'none' ? null : meaning;
  };

  /** "Fornebu utenfor Oslo": the name beside it says where it lies, if it is no part of it. */
  function nearOther(text: string): Reading | null {
    const [, name = '', other = '', beside = ''] = besideName.exec(tidy(text)) ?? [];
    const found = known(name) ?? findInSentence(name, known)?.value;
    const near = known(beside);
    if (found?.tag !== 'one' || near?.tag !== 'one' || !meet(found.value, near.value)) return null;
    const { geometry } = found.value;
    if (geometry.type !== 'Point' && holds(geometry, near.value.marker)) return null;
    return { meaning: withNote(found, unreadReason([other])), corrected: false };
  }

  function inClauses(text: string): Reading | null {
    const found = readClauses(text, parse);
    if (found === null) return null;
    const meaning = resolve(found.phrase);
    const unread = unreadReason(found.unread);
    return meaning.tag === 'one' ? { meaning: withNote(meaning, unread), corrected: false } : null;
  }

  function inSentence(text: string): Reading | null {
    const found = findInSentence(text, known);
    if (found === null) return null;
    const { value: meaning, unread } = found;
    const rest = unread.filter(hasLetters).flatMap((part) => {
      const other = known(part) ?? findInSentence(part, known)?.value;
      return other?.tag === 'one' ? [other.value] : [];
    });
    const both = rest.length > 0 ? inClauses(text) : null;
    if (both !== null) return both;
    if (meaning.tag === 'one' && rest.some((other) => !meet(meaning.value, other))) return null;
    const noted = withNote(meaning, unreadReason(unread));
    return { meaning: noted, corrected: false };
  }

  function mistyped(text: string): Reading | null {
    const [, lead = '', written = ''] = leadPattern.exec(tidy(text)) ?? [];
    const entries = index.misspelt(written).filter(isWellKnown);
    const [entry] = entries;
    if (entry === undefined || entries.some((other) => nameOf(other) !== nameOf(entry)))
      return null;
    const meaning = meaningOf(lead + nameOf(entry));
    return meaning.tag === 'one'
      ? { meaning: withNote(meaning, correctedReason(written, nameOf(entry))), corrected: true }
      : null;
  }

  return (text) => {
    const meaning = meaningOf(text);
    if (meaning.tag !== 'none') return { meaning, corrected: false };
    if (text.length > maxPhraseLength) return none;
    return nearOther(text) ?? inSentence(text) ?? mistyped(text) ?? none;
  };
}

/** A year beside a name is no postal code. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function nameOf({ record }: Entry): string {
  return 'names' in record ? record.names.nb : record.name;
}

function isWellKnown({ kind, population }: Entry): boolean {
  return kind === 'county' || kind === 'county-today' || kind === 'part' || population >= wellKnown;
}

function meet(a: GeocodedFeature, b: GeocodedFeature): boolean {
  return (
    metresBetween(a.marker, b.marker) <= together ||
    (a.geometry.type !== 'Point' && holds(a.geometry, b.marker)) ||
    (b.geometry.type !== 'Point' && holds(b.geometry, a.marker))
  );
}

function withNote(meaning: Meaning<GeocodedFeature>, note: Localized): Meaning<GeocodedFeature> {
  const add = (feature: GeocodedFeature): GeocodedFeature => {
    const { nb, nn, en } = feature.reason;
    return {
      ...feature,
      reason: { nb: `${nb} ${note.nb}`, nn: `${nn} ${note.nn}`, en: `${en} ${note.en}` },
    };
  };
  switch (meaning.tag) {
    case 'one':
      return { tag: 'one', value: add(meaning.value) };
    case 'several':
      return { tag: 'several', values: meaning.values.map(add) };
    case 'none':
      return meaning;
  }
}
