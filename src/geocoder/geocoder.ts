import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { Bounds, Exactness, LngLat } from '../model/geo.ts';
import type { PlaceKind } from '../model/kinds.ts';
import type { Language } from '../model/language.ts';
import { boundsOf } from './area/area.ts';
import { cached, oncePer } from './cached.ts';
import type { GeocodedFeature } from './feature/geocodedFeature.ts';
import { findLine } from './feature/lineFeature.ts';
import type { Atlas } from './gazetteer/atlas.ts';
import { type Entry, namedEntries, nameOf } from './gazetteer/entry.ts';
import { type Gazetteer, unpackPostalCodes } from './gazetteer/gazetteer.ts';
import { smallEntriesInSteps } from './gazetteer/smallEntries.ts';
import { parsePhrase } from './phrase/grammar.ts';
import { createNameIndex } from './phrase/nameIndex.ts';
import { maxPhraseLength, tidy } from './phrase/normalise.ts';
import type { NameKind } from './phrase/phrase.ts';
import { wordsOutsideNames } from './phrase/phraseWords.ts';
import { createReading } from './reading.ts';
import { createPhraseResolver } from './resolvePhrase.ts';
import { atOnce } from './steps.ts';

/** A feature that a phrase may mean, in one language. */
export type Hit = {
  readonly kind: PlaceKind;
  /** The name as the gazetteer writes it; of a corridor or union, all names joined. */
  readonly name: string;
  readonly geometry: Point | Polygon | MultiPolygon;
  /** The point where a map puts a pin: inside `geometry`, on land. */
  readonly marker: LngLat;
  readonly bounds: Bounds;
  readonly exactness: Exactness;
  /** One sentence: what was drawn, and why it is as exact as it is. */
  readonly reason: string;
  /** Ids (county numbers) of the counties of 2012 that it is made of, or that the places lie in that it is made of. */
  readonly counties: readonly string[];
};

/** A name of the gazetteer that is like the one written. */
type Suggestion = { readonly kind: PlaceKind; readonly name: string };

export type GeocodeResult =
  | {
      readonly tag: 'found';
      readonly phrase: string;
      readonly hit: Hit;
      /** True where a name was mistyped: the reason says what it was read as. */
      readonly corrected: boolean;
    }
  | { readonly tag: 'ambiguous'; readonly phrase: string; readonly candidates: readonly Hit[] }
  | { readonly tag: 'not-found'; readonly phrase: string };

const maxSuggestions = 5;
const wordSeparators = /[ ,;/()-]+/u;

/** Size of the cache of meanings: a phrase is geocoded in several languages, and a list's to place it and to draw it. */
const maxCached = 512;

export type Geocoder = {
  /**
   * What a place phrase means, or the longest one within a text. A mistyped name is taken for the one well-known place
   * or area that it can be, and marked; else it is not found. Diacritics may be left out of well-known names.
   */
  readonly geocode: (phrase: string, options: { readonly language: Language }) => GeocodeResult;
  /** Whether a text as a whole is a place phrase with names that are known: works out no area, so it costs little. */
  readonly isPlacePhrase: (text: string) => boolean;
  /** Names like the parts of a phrase that are unknown; if all parts are known names, those names. */
  readonly suggestionsFor: (phrase: string, language: Language) => readonly Suggestion[];
};

/** Atlases of the same gazetteer have the same names. The best known come first, for suggestions. */
const indexOf = oncePer((gazetteer: Gazetteer) =>
  createNameIndex(
    [...namedEntries(gazetteer), ...atOnce(smallEntriesInSteps(gazetteer))].sort(
      (a, b) => largestTown(b.value) - largestTown(a.value),
    ),
  ),
);

/** Inhabitants of the largest place in it, so that a town stands before its municipality. */
function largestTown({ places }: Entry): number {
  return places.reduce((most, { population }) => Math.max(most, population), 0);
}

/** The one geocoder of the atlas: what one list has been placed by, the next is too. */
export const geocoderOf = oncePer(createGeocoder);

/** Indexes the names of the atlas. Areas are computed when they are first asked for. */
export function createGeocoder(atlas: Atlas): Geocoder {
  const index = indexOf(atlas.gazetteer);
  const postalCodes = new Map(
    unpackPostalCodes(atlas.gazetteer.postalCodes).map((postal) => [postal.code, postal]),
  );
  const resolve = createPhraseResolver(atlas, index, postalCodes);
  const knows = (name: string): readonly NameKind[] => index.find(name).map(({ kind }) => kind);
  const postalPlaceOf = (code: string): string | null => postalCodes.get(code)?.name ?? null;
  const isLine = (name: string): boolean => findLine(name, atlas.lines) !== null;
  const parse = (text: string) => parsePhrase(text, knows, postalPlaceOf, isLine);
  const readingOf = cached(createReading(parse, resolve, index), maxCached);

  function suggestionsFor(phrase: string, language: Language): readonly Suggestion[] {
    if (phrase.length > maxPhraseLength) return [];
    const whole = tidy(phrase);
    const written = [
      ...new Set([whole, ...whole.split(wordsOutsideNames), ...whole.split(wordSeparators)]),
    ];
    const known = written.flatMap((part) => index.find(part));
    const near = written
      .filter((part) => index.find(part).length === 0)
      .flatMap((part) => index.near(part, maxSuggestions));
    const byName = new Map<string, Suggestion>();
    for (const entry of near.length > 0 ? near : known) {
      const name = nameOf(entry, language);
      if (!byName.has(name)) byName.set(name, { kind: entry.kind, name });
    }
    return [...byName.values()].slice(0, maxSuggestions);
  }

  return {
    isPlacePhrase: (text) => parse(text) !== null,
    suggestionsFor,
    geocode: (phrase, { language }) => {
      const { meaning, corrected } = readingOf(phrase);
      switch (meaning.tag) {
        case 'one':
          return { tag: 'found', phrase, hit: hitIn(meaning.value, language), corrected };
        case 'several':
          return {
            tag: 'ambiguous',
            phrase,
            candidates: meaning.values.map((feature) => hitIn(feature, language)),
          };
        case 'none':
          return { tag: 'not-found', phrase };
      }
    },
  };
}

function hitIn(feature: GeocodedFeature, language: Language): Hit {
  return {
    kind: feature.kind,
    name: feature.name[language],
    geometry: feature.geometry,
    marker: feature.marker,
    bounds: boundsOf(feature.geometry),
    exactness: feature.exactness,
    reason: feature.reason[language],
    counties: feature.counties,
  };
}
