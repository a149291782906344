import { countyAt } from './area/near.ts';
import { type ChainFinder, createChainFinder } from './feature/chain.ts';
import { entryFeature } from './feature/entryFeature.ts';
import { postalReason } from './feature/entryReason.ts';
import {
  type GeocodedFeature,
  pointFeature,
  sameInAllLanguages,
} from './feature/geocodedFeature.ts';
import { halfFeature, partOfCountry } from './feature/halfFeature.ts';
import { findLine, type LabelledPlace, lineBetween, lineWithin } from './feature/lineFeature.ts';
import { corridorFeature, surroundingsFeature, unionFeature } from './feature/phraseFeature.ts';
import type { Atlas } from './gazetteer/atlas.ts';
import { type Entry, nameOf } from './gazetteer/entry.ts';
import type { Place, PostalCode } from './gazetteer/gazetteer.ts';
import { rank } from './gazetteer/rank.ts';
import { createMeantEntries } from './meantEntries.ts';
import type { NameIndex } from './phrase/nameIndex.ts';
import { exactKey } from './phrase/normalise.ts';
import type { NamePhrase, Phrase, Side } from './phrase/phrase.ts';

/** What a phrase means: one thing, one of several, or nothing known. */
export type Meaning<T> =
  | { readonly tag: 'one'; readonly value: T }
  | { readonly tag: 'several'; readonly values: readonly T[] }
  | { readonly tag: 'none' };

const noMeaning = { tag: 'none' } as const;

type LinePhrase = Extract<Phrase, { tag: 'line' }>;

function one<T>(value: T | null): Meaning<T> {
  return value === null ? noMeaning : { tag: 'one', value };
}

export type PhraseResolver = (phrase: Phrase) => Meaning<GeocodedFeature>;

/** Finds the feature of a parsed phrase. */
export function createPhraseResolver(
  atlas: Atlas,
  index: NameIndex<Entry>,
  postalCodes: ReadonlyMap<string, PostalCode>,
): PhraseResolver {
  const features = new Map<Entry, GeocodedFeature | null>();
  let chains: ChainFinder | null = null;
  const { meant, meantInPair } = createMeantEntries(index);

  function featureOf(entry: Entry): GeocodedFeature | null {
    const known = features.get(entry);
    if (known !== undefined) return known;
    const feature = entryFeature(entry, atlas);
    features.set(entry, feature);
    return feature;
  }

  function resolveName(phrase: NamePhrase): Meaning<GeocodedFeature> {
    return meaningOf(meant(phrase));
  }

  function meaningOf(entries: readonly Entry[]): Meaning<GeocodedFeature> {
    const values = entries.flatMap((entry) => featureOf(entry) ?? []);
    return values.length > 1 ? { tag: 'several', values } : one(values[0] ?? null);
  }

  /** The place with that name, as a stop of a corridor must be one, with the name that was meant. */
  function resolvePlace(phrase: NamePhrase): Meaning<LabelledPlace> {
    const places = meant({ ...phrase, qualifier: 'place' });
    const entries = places.length > 0 ? places : meant({ ...phrase, qualifier: 'municipality' });
    const values = entries.flatMap((entry) => {
      const place = largest(entry.places);
      return place === null ? [] : [{ place, label: nameOf(entry, 'nb') }];
    });
    const [first, ...more] = values;
    if (first === undefined) return noMeaning;
    return more.length > 0 ? { tag: 'several', values } : one(first);
  }

  function resolveSurroundings(centre: NamePhrase): Meaning<GeocodedFeature> {
    // "Romsdalsregionen" is Romsdal: only a town has a region around it.
    const [first, ...more] = meant(centre);
    if (first !== undefined && first.kind !== 'place' && first.kind !== 'municipality') {
      return resolveName(centre);
    }
    if (first === undefined) return noMeaning;
    const values = [first, ...more].flatMap((entry) => {
      const place = largest(entry.places);
      return (place === null ? featureOf(entry) : surroundingsFeature(place, atlas)) ?? [];
    });
    return values.length > 1 ? { tag: 'several', values } : one(values[0] ?? null);
  }

  function resolveCorridor(stops: readonly NamePhrase[]): Meaning<GeocodedFeature> {
    const places: LabelledPlace[] = [];
    for (const stop of stops) {
      const place = resolvePlace(stop);
      if (place.tag === 'none') return noMeaning;
      if (place.tag === 'several') return resolveName({ ...stop, qualifier: 'place' });
      if (place.value.place !== places.at(-1)?.place) places.push(place.value);
    }
    const [start] = stops;
    // A corridor from a place to itself is that place.
    if (places.length === 1 && start) return resolveName({ ...start, qualifier: 'place' });
    chains ??= createChainFinder(atlas);
    return one(corridorFeature(places, chains, atlas));
  }

  /** "Deatnu – Tana", "Kåfjord/Gáivuotna": two names of one thing. Null for names of different things. */
  function resolveSame(members: readonly Phrase[]): Meaning<GeocodedFeature> | null {
    const names = members.flatMap((member) => (member.tag === 'name' ? [member.name] : []));
    if (names.length < members.length || new Set(names.map(exactKey)).size < 2) return null;
    const [first = [], ...more] = names.map((name) => index.find(name));
    const shared = first.filter((entry) => more.every((entries) => entries.includes(entry)));
    const [same] = rank(shared, null);
    return same === undefined ? null : one(featureOf(same));
  }

  function resolveHalf(whole: NamePhrase, side: Side): Meaning<GeocodedFeature> {
    const ofCountry = index.find(whole.name).some(isCountry) && partOfCountry[side];
    if (ofCountry) return resolveName({ ...whole, name: ofCountry, qualifier: 'part' });
    const found = resolveName({ ...whole, qualifier: whole.qualifier ?? 'area' });
    return found.tag === 'one' ? one(halfFeature(found.value, side, atlas)) : found;
  }

  function resolveLine({ line: name, between, within }: LinePhrase): Meaning<GeocodedFeature> {
    const line = findLine(name, atlas.lines);
    if (line === null) return noMeaning;
    if (between !== null) {
      const [from, to] = between.map(resolvePlace);
      if (from?.tag !== 'one' || to?.tag !== 'one') return noMeaning;
      return one(lineBetween(line, [from.value, to.value], atlas));
    }
    if (within === null) return one(lineWithin(line, null, atlas));
    const found = resolveName({ ...within, qualifier: within.qualifier ?? 'area' });
    if (found.tag !== 'one') return found;
    const { geometry, name: inside } = found.value;
    return geometry.type === 'Point'
      ? noMeaning
      : one(lineWithin(line, { area: geometry, name: inside }, atlas));
  }

  function resolvePair(place: NamePhrase, both: Phrase | null): Meaning<GeocodedFeature> {
    const inside = meaningOf(meantInPair(place));
    return inside.tag === 'none' && both !== null ? resolve(both) : inside;
  }

  function resolveUnion(members: readonly Phrase[]): Meaning<GeocodedFeature> {
    const parts: GeocodedFeature[] = [];
    for (const member of members) {
      const meaning = resolve(member);
      if (meaning.tag !== 'one') return meaning;
      parts.push(meaning.value);
    }
    const amongCounties = parts.some(({ kind }) => kind === 'county');
    return one(
      unionFeature(
        parts.map((part, position) => {
          const member = members[position];
          return (amongCounties && member?.tag === 'name' && countyOf(member)) || part;
        }),
        atlas,
      ),
    );
  }

  /** "Oslo, Akershus og Østfold": in a list of counties, a name of a town and a county means the county. */
  function countyOf(member: NamePhrase): GeocodedFeature | null {
    if (member.qualifier !== null || meant(member)[0]?.kind !== 'place') return null;
    const [county, ...more] = meant({ ...member, qualifier: 'county' });
    return county === undefined || more.length > 0 ? null : featureOf(county);
  }

  function resolvePostalCode(code: string): Meaning<GeocodedFeature> {
    const found = postalCodes.get(code);
    if (found === undefined) return noMeaning;
    const { name, lngLat, exactness, error } = found;
    const county = countyAt(lngLat, atlas.counties);
    return one(
      pointFeature(
        {
          kind: 'postal-code',
          name: sameInAllLanguages(`${code} ${name}`),
          exactness,
          reason: postalReason(code, name, error),
          counties: county === null ? [] : [county],
        },
        lngLat,
      ),
    );
  }

  function resolve(phrase: Phrase): Meaning<GeocodedFeature> {
    switch (phrase.tag) {
      case 'name':
        return resolveName(phrase);
      case 'postal-code':
        return resolvePostalCode(phrase.code);
      case 'surroundings':
        return resolveSurroundings(phrase.centre);
      case 'corridor':
        return resolveSame(phrase.stops) ?? resolveCorridor(phrase.stops);
      case 'half':
        return resolveHalf(phrase.whole, phrase.side);
      case 'line':
        return resolveLine(phrase);
      case 'pair':
        return resolvePair(phrase.place, phrase.both);
      case 'union':
        return resolveSame(phrase.members) ?? resolveUnion(phrase.members);
    }
  }

  return resolve;
}

function isCountry({ kind, record }: Entry): boolean {
  return kind === 'part' && 'id' in record && record.id === 'norge';
}

function largest(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>(
    (most, place) => (most === null || place.population > most.population ? place : most),
    null,
  );
}
