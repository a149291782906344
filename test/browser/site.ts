import { readFileSync } from 'node:fs';
import type { Messages } from '../../src/i18n/messages.ts';
import { deckSteps } from '../../src/model/deck.ts';
import { type Language, type Localized, languages } from '../../src/model/language.ts';
import { allMessages } from '../i18n/allMessages.ts';
import type { FullCluster, FullSite } from '../support/full.ts';

/** What the build has made of the records, in each language. */
export const sites = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(`data/generated/site.${language}.json`, 'utf8')),
  ]),
) as Localized<FullSite>;

export const site = sites.nb;
export const words: Messages = allMessages.nb;

export function wordsOf(language: Language): Messages {
  return allMessages[language];
}

/** The start of a language's addresses, below the site's base. */
export function prefixOf(language: Language): string {
  return language === 'nb' ? '' : `${language}/`;
}

/** The public addresses of a language, below the site's base; of the deck its first step and one more. */
export function addressesOf(language: Language): string[] {
  const prefix = prefixOf(language);
  const clusters = sites[language].clusters.map(({ id }) => `${prefix}klynge/${id}/`);
  const others = [
    'kilder/',
    'tabell/',
    'del/',
    'ditt-kart/',
    'spredning/',
    'presentasjon/',
    'presentasjon/5/',
    'personvern/',
    'tilgjengelighet/',
  ];
  return [prefix, ...clusters, ...others.map((path) => prefix + path)];
}

/** The same with every step of the deck. */
export function everyAddressOf(language: Language): string[] {
  const steps = deckSteps(site).map((_, index) => index + 1);
  const later = steps.slice(1).map((step) => `${prefixOf(language)}presentasjon/${step}/`);
  return [...new Set([...addressesOf(language), ...later])];
}

export function clusterOf(id: string, language: Language = 'nb'): FullCluster {
  const cluster = sites[language].clusters.find((each) => each.id === id);
  if (!cluster) throw new Error(`no cluster "${id}"`);
  return cluster;
}

/*
 * Tests take clusters for what they need of them, and name none: the records may change.
 */

/** By its place in the records; below zero from the end. */
export function clusterAt(index: number): FullCluster {
  const cluster = site.clusters.at(index);
  if (!cluster) throw new Error(`no cluster at ${index}`);
  return cluster;
}

/** The name as a reader knows the place where it is, from north to south. */
export const northToSouth: readonly FullCluster[] = site.clusters.toSorted(
  (one, other) => other.region.marker[1] - one.region.marker[1],
);

export function firstOf<Item>(items: readonly Item[], what: string): Item {
  const [first] = items;
  if (first === undefined) throw new Error(`the records have no ${what}`);
  return first;
}

/** The clusters that a filter of the list leaves, in the order of the records. */
export function clustersIn(filter: { sector?: string; part?: string }): readonly FullCluster[] {
  return site.clusters.filter(
    ({ sector, region }) =>
      (filter.sector === undefined || sector === filter.sector) &&
      (filter.part === undefined || region.parts.some((part) => part === filter.part)),
  );
}

/** A part of the country with some clusters and not all of them, and one of these. */
export const partOfSome = firstOf(
  site.parts.filter(({ id }) => {
    const { length } = clustersIn({ part: id });
    return length > 0 && length < site.clusters.length;
  }),
  'part with some of the clusters',
);

/** A sector, and a part of the country that has no cluster of it. */
export const emptyFilter = firstOf(
  site.sectors.flatMap(({ id: sector }) =>
    site.parts
      .filter(({ id: part }) => clustersIn({ sector, part }).length === 0)
      .map(({ id: part }) => ({ sector, part })),
  ),
  'part without some sector',
);

/** A cluster, and a word that is written of no other. */
export const foundByWord = firstOf(
  site.clusters.flatMap((cluster) => {
    const word = cluster.contact.name.split(' ').at(-1)?.toLocaleLowerCase('nb') ?? '';
    const others = JSON.stringify(site.clusters.filter((each) => each !== cluster));
    const isOwn = word.length > 3 && !others.toLocaleLowerCase('nb').includes(word);
    return isOwn ? [{ cluster, word }] : [];
  }),
  'contact with a surname of its own',
);

/** How much of the smaller one's box lies in the other's: 0 to 1. */
function overlapOf(one: FullCluster, other: FullCluster): number {
  const [west, south, east, north] = one.region.bounds;
  const [otherWest, otherSouth, otherEast, otherNorth] = other.region.bounds;
  const width = Math.min(east, otherEast) - Math.max(west, otherWest);
  const height = Math.min(north, otherNorth) - Math.max(south, otherSouth);
  const smaller = Math.min(boxArea(one), boxArea(other));
  return (Math.max(width, 0) * Math.max(height, 0)) / smaller;
}

function boxArea({ region }: FullCluster): number {
  const [west, south, east, north] = region.bounds;
  return (east - west) * (north - south);
}

/** Pairs of clusters whose regions lie on one another or close by, the closest first, in each the smaller first. */
export const overlaps: readonly (readonly [small: FullCluster, large: FullCluster])[] =
  site.clusters
    .flatMap((one, index) => site.clusters.slice(index + 1).map((other) => [one, other] as const))
    .toSorted(([a, b], [c, d]) => overlapOf(c, d) - overlapOf(a, b))
    .map(([one, other]) => (boxArea(one) <= boxArea(other) ? [one, other] : [other, one]));
