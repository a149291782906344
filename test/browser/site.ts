import { readFileSync } from 'node:fs';
import type { Messages } from '../../src/i18n/messages.ts';
import { deckSteps } from '../../src/model/deck.ts';
import { type Language, type Localized, languages } from '../../src/model/language.ts';
import type { Site } from '../../src/model/site.ts';
import { allMessages } from '../i18n/allMessages.ts';

/** What the build has made of the records, in each language. */
export const sites = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(`data/generated/site.${language}.json`, 'utf8')),
  ]),
) as Localized<Site>;

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

export function clusterOf(id: string, language: Language = 'nb') {
  const cluster = sites[language].clusters.find((each) => each.id === id);
  if (!cluster) throw new Error(`no cluster "${id}"`);
  return cluster;
}
