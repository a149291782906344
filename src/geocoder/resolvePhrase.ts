import { countyAt } from './area/near.ts';
import { type ChainFinder, createChainFinder } from './feature/chain.ts';
import { entryGround } from './feature/entryFeature.ts';
import { postalReason } from './feature/entryReason.ts';
import { type Ground, pointGround, sameInAll } from './feature/geocodedFeature.ts';
import { corridorGround, surroundingsGround, unionGround } from './feature/phraseFeature.ts';
import type { Atlas } from './gazetteer/atlas.ts';
import type { Entry } from './gazetteer/entry.ts';
import type { Place } from './gazetteer/gazetteer.ts';
import { onSameGround, rank } from './gazetteer/rank.ts';
import type { NameIndex } from './phrase/nameIndex.ts';
import type { NamePhrase, Phrase } from './phrase/phrase.ts';
import type { PostalCode } from './postalCode.ts';

/** What a phrase means: one thing, one of several, or nothing that is known. */
export type Meaning<T> =
  | { readonly tag: 'one'; readonly value: T }
  | { readonly tag: 'several'; readonly values: readonly T[] }
  | { readonly tag: 'none' };

const NONE = { tag: 'none' } as const;

function one<T>(value: T | null): Meaning<T> {
  return value === null ? NONE : { tag: 'one', value };
}

export type PhraseResolver = (phrase: Phrase) => Meaning<Ground>;

/** Looks up on the map what the grammar has read. */
export function createPhraseResolver(
  atlas: Atlas,
  index: NameIndex<Entry>,
  postalCodes: ReadonlyMap<string, PostalCode>,
): PhraseResolver {
  const grounds = new Map<Entry, Ground | null>();
  let chains: ChainFinder | null = null;

  function groundOf(entry: Entry): Ground | null {
    const known = grounds.get(entry);
    if (known !== undefined) return known;
    const ground = entryGround(entry, atlas);
    grounds.set(entry, ground);
    return ground;
  }

  function meant({ name, qualifier, within }: NamePhrase): readonly Entry[] {
    const namesakes = index.find(name);
    if (within === null) return rank(namesakes, qualifier);
    const containers = index.find(within.name).filter(({ kind }) => kind !== 'place');
    const inside = namesakes.filter((entry) =>
      containers.some((container) => container !== entry && onSameGround(entry, container)),
    );
    return rank(inside, qualifier);
  }

  function resolveName(phrase: NamePhrase): Meaning<Ground> {
    const values = meant(phrase).flatMap((entry) => groundOf(entry) ?? []);
    return values.length > 1 ? { tag: 'several', values } : one(values[0] ?? null);
  }

  /** The place that a name stands for where only a place will do. */
  function resolvePlace(phrase: NamePhrase): Meaning<Place> {
    const places = meant({ ...phrase, qualifier: 'place' });
    const entries = places.length > 0 ? places : meant({ ...phrase, qualifier: 'municipality' });
    const values = entries.flatMap((entry) => largest(entry.places) ?? []);
    const [first, ...more] = values;
    if (first === undefined) return NONE;
    return more.length > 0 ? { tag: 'several', values } : one(first);
  }

  function resolveSurroundings(centre: NamePhrase): Meaning<Ground> {
    // "Romsdalsregionen" is Romsdal: only a town has a region around it.
    const [first, ...more] = meant(centre);
    if (first !== undefined && first.kind !== 'place' && first.kind !== 'municipality') {
      return resolveName(centre);
    }
    if (first === undefined) return NONE;
    const grounds = [first, ...more].flatMap((entry) => {
      const place = largest(entry.places);
      return (place === null ? groundOf(entry) : surroundingsGround(place, atlas)) ?? [];
    });
    return grounds.length > 1 ? { tag: 'several', values: grounds } : one(grounds[0] ?? null);
  }

  function resolveCorridor(stops: readonly NamePhrase[]): Meaning<Ground> {
    const places: Place[] = [];
    for (const stop of stops) {
      const place = resolvePlace(stop);
      if (place.tag === 'none') return NONE;
      if (place.tag === 'several') return resolveName({ ...stop, qualifier: 'place' });
      if (place.value !== places.at(-1)) places.push(place.value);
    }
    const [start] = stops;
    // From a place to itself is no way, but that place.
    if (places.length === 1 && start) return resolveName({ ...start, qualifier: 'place' });
    chains ??= createChainFinder(atlas);
    return one(corridorGround(places, chains, atlas));
  }

  function resolveUnion(members: readonly Phrase[]): Meaning<Ground> {
    const parts: Ground[] = [];
    for (const member of members) {
      const meaning = resolve(member);
      if (meaning.tag !== 'one') return meaning;
      parts.push(meaning.value);
    }
    const amongCounties = parts.some(({ kind }) => kind === 'county');
    return one(
      unionGround(
        parts.map((part, position) => {
          const member = members[position];
          return (amongCounties && member?.tag === 'name' && countyOf(member)) || part;
        }),
        atlas,
      ),
    );
  }

  /** "Oslo, Akershus og Østfold": beside counties, the town that is one stands for the county. */
  function countyOf(member: NamePhrase): Ground | null {
    if (member.qualifier !== null || meant(member)[0]?.kind !== 'place') return null;
    const [county, ...more] = meant({ ...member, qualifier: 'county' });
    return county === undefined || more.length > 0 ? null : groundOf(county);
  }

  function resolvePostalCode(code: string): Meaning<Ground> {
    const found = postalCodes.get(code);
    if (found === undefined) return NONE;
    const { name, lngLat, exactness } = found;
    const county = countyAt(lngLat, atlas.counties);
    return one(
      pointGround(
        {
          kind: 'postal-code',
          name: sameInAll(`${code} ${name}`),
          exactness,
          reason: postalReason(code, name, exactness),
          counties: county === null ? [] : [county],
        },
        lngLat,
      ),
    );
  }

  function resolve(phrase: Phrase): Meaning<Ground> {
    switch (phrase.tag) {
      case 'name':
        return resolveName(phrase);
      case 'postal-code':
        return resolvePostalCode(phrase.code);
      case 'surroundings':
        return resolveSurroundings(phrase.centre);
      case 'corridor':
        return resolveCorridor(phrase.stops);
      case 'union':
        return resolveUnion(phrase.members);
    }
  }

  return resolve;
}

function largest(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>(
    (most, place) => (most === null || place.population > most.population ? place : most),
    null,
  );
}
