import type { Language } from '../model/language.ts';
import { boundsOf } from './area/area.ts';
import type { Ground } from './feature/geocodedFeature.ts';
import type { Atlas } from './gazetteer/atlas.ts';
import { namedEntries, nameOf } from './gazetteer/entry.ts';
import { parsePhrase } from './phrase/grammar.ts';
import { createNameIndex } from './phrase/nameIndex.ts';
import { LONGEST_PHRASE, tidy } from './phrase/normalise.ts';
import type { NameKind } from './phrase/phrase.ts';
import { NOT_NAMES } from './phrase/phraseWords.ts';
import { unpackPostalCodes } from './postalCode.ts';
import { createPhraseResolver, type Meaning } from './resolvePhrase.ts';
import type { GeocodeResult, Hit, Suggestion } from './result.ts';

const MOST_SUGGESTIONS = 5;
const WORD_ENDS = /[ ,;/()-]+/u;

/** Phrases whose meaning is remembered: each is asked for in several languages. */
const MOST_REMEMBERED = 64;

export type Geocoder = {
  /**
   * What a place phrase means. A slip of the pen is not forgiven here, only suggested: who writes a
   * phrase down wants to know of it. Letters without their diacritics are.
   */
  readonly geocode: (phrase: string, options: { readonly language: Language }) => GeocodeResult;
};

/** Indexes the names of the atlas. Regions are only worked out when they are asked for. */
export function createGeocoder(atlas: Atlas): Geocoder {
  const index = createNameIndex(namedEntries(atlas.gazetteer));
  const postalCodes = new Map(
    unpackPostalCodes(atlas.gazetteer.postalCodes).map((postal) => [postal.code, postal]),
  );
  const resolve = createPhraseResolver(atlas, index, postalCodes);
  const meanings = new Map<string, Meaning<Ground>>();

  const knows = (name: string): readonly NameKind[] => index.find(name).map(({ kind }) => kind);

  function meaningOf(phrase: string): Meaning<Ground> {
    const known = meanings.get(phrase);
    if (known !== undefined) return known;
    const parsed = parsePhrase(phrase, knows);
    const meaning: Meaning<Ground> = parsed === null ? { tag: 'none' } : resolve(parsed);
    if (meanings.size >= MOST_REMEMBERED) meanings.clear();
    meanings.set(phrase, meaning);
    return meaning;
  }

  /** Names near the parts of the phrase that are no names; if all are, those names themselves. */
  function suggestions(phrase: string, language: Language): readonly Suggestion[] {
    if (phrase.length > LONGEST_PHRASE) return [];
    const whole = tidy(phrase);
    const written = [...new Set([whole, ...whole.split(NOT_NAMES), ...whole.split(WORD_ENDS)])];
    const known = written.flatMap((part) => index.find(part));
    const near = written
      .filter((part) => index.find(part).length === 0)
      .flatMap((part) => index.near(part, MOST_SUGGESTIONS));
    const byName = new Map<string, Suggestion>();
    for (const entry of near.length > 0 ? near : known) {
      const name = nameOf(entry, language);
      if (!byName.has(name)) byName.set(name, { kind: entry.kind, name });
    }
    return [...byName.values()].slice(0, MOST_SUGGESTIONS);
  }

  return {
    geocode: (phrase, { language }) => {
      const meaning = meaningOf(phrase);
      switch (meaning.tag) {
        case 'one':
          return { tag: 'found', phrase, hit: tell(meaning.value, language) };
        case 'several':
          return {
            tag: 'ambiguous',
            phrase,
            candidates: meaning.values.map((ground) => tell(ground, language)),
          };
        case 'none':
          return { tag: 'not-found', phrase, suggestions: suggestions(phrase, language) };
      }
    },
  };
}

function tell(ground: Ground, language: Language): Hit {
  return {
    kind: ground.kind,
    name: ground.name[language],
    geometry: ground.geometry,
    marker: ground.marker,
    bounds: boundsOf(ground.geometry),
    exactness: ground.exactness,
    reason: ground.reason[language],
    counties: ground.counties,
  };
}
