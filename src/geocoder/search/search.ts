import type { Language } from '../../model/language.ts';
import type { AreaBounds } from '../feature/entryFeature.ts';
import { type Gazetteer, type PostalCode, unpackPostalCodes } from '../gazetteer/gazetteer.ts';
import { exactKey, foldedKey, maxPhraseLength } from '../phrase/normalise.ts';
import { createNameTrie, type NameTrie } from './nameTrie.ts';
import {
  clusterSearchables,
  gazetteerSearchables,
  postalItem,
  postalSearchables,
} from './searchables.ts';
import type { Searchable, SearchCluster, SearchItem } from './searchItem.ts';

/** How well a name matches, the best first. Rows of the same rank are ordered by population. */
const exactMatch = 0;
const foldedMatch = 1;
const prefixMatch = 2;
const wordPrefixMatch = 3;
const typoMatch = 4;
const prefixTypoMatch = 5;

export type Search = (query: string, limit: number) => readonly SearchItem[];

/**
 * Search as you type. It works with `clusters` alone: the gazetteer may be loaded later.
 *
 * Digits match the beginning of a postal code or of a contact's phone number. All else is compared with
 * names, ignoring case and diacritics; one typo is tolerated in names of five letters or more.
 */
export function createSearch({
  language,
  clusters = [],
  places,
}: {
  readonly language: Language;
  readonly clusters?: readonly SearchCluster[];
  readonly places?: { readonly gazetteer: Gazetteer; readonly areas: readonly AreaBounds[] };
}): Search {
  const codes = places === undefined ? [] : unpackPostalCodes(places.gazetteer.postalCodes);
  const contacts = clusterSearchables(clusters);
  const index = createIndex([
    ...contacts,
    ...(places === undefined
      ? []
      : [
          ...gazetteerSearchables(places.gazetteer, places.areas, language),
          ...postalSearchables(codes, places.gazetteer),
        ]),
  ]);

  return (query, limit) => {
    const written = foldedKey(query.slice(0, maxPhraseLength));
    if (written === '' || limit <= 0) return [];
    const digits = query.replace(/[\s+()-]/gu, '');
    if (/^\d+$/u.test(digits)) return byDigits(digits, codes, contacts, limit);
    const withCode = /^(\d{4}) \D/u.exec(written);
    if (withCode?.[1] !== undefined) return byDigits(withCode[1], codes, [], limit);
    return byName(written, exactKey(query), index, limit);
  };
}

type Row = {
  readonly item: SearchItem;
  readonly exact: readonly string[];
  /** Its position among rows of the same rank. */
  readonly order: number;
};

type Index = {
  readonly names: NameTrie<Row>;
  /** Names from their second word on, from their third, and so on. */
  readonly words: NameTrie<Row>;
};

function createIndex(searchables: readonly Searchable[]): Index {
  const names: { readonly name: string; readonly row: Row }[] = [];
  for (const [order, searchable] of searchables.toSorted(bySize).entries()) {
    const row = { item: searchable.item, exact: searchable.names.map(exactKey), order };
    for (const name of new Set(searchable.names.map(foldedKey))) names.push({ name, row });
  }
  const words = names.flatMap(({ name, row }) =>
    [...name.matchAll(/ /gu)].map(({ index }) => ({ name: name.slice(index + 1), row })),
  );
  return { names: createNameTrie(names), words: createNameTrie(words) };
}

function bySize(a: Searchable, b: Searchable): number {
  return (
    compare(b.population, a.population) ||
    compare(b.peopleNearby, a.peopleNearby) ||
    compare(a.item.label, b.item.label)
  );
}

/** Not a difference: that of two infinities is no number. */
function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byName(
  written: string,
  exact: string,
  { names, words }: Index,
  limit: number,
): readonly SearchItem[] {
  const ranks = new Map<Row, number>();
  const addRank = (row: Row, rank: number): void => {
    const known = ranks.get(row);
    if (known === undefined || rank < known) ranks.set(row, rank);
  };
  for (const { name, row } of names.withPrefix(written)) {
    if (name.length > written.length) addRank(row, prefixMatch);
    else addRank(row, row.exact.includes(exact) ? exactMatch : foldedMatch);
  }
  for (const { row } of words.withPrefix(written)) addRank(row, wordPrefixMatch);
  if (ranks.size < limit) {
    names.withOneEdit(written, (row, whole) => addRank(row, whole ? typoMatch : prefixTypoMatch));
  }
  return [...ranks]
    .sort(
      ([a, rankOfA], [b, rankOfB]) =>
        rankOfA - rankOfB ||
        (rankOfA <= foldedMatch ? precedence(a) - precedence(b) : 0) ||
        a.order - b.order,
    )
    .slice(0, limit)
    .map(([row]) => row.item);
}

/** Of rows with exactly the name written: first clusters, sectors and contacts, then places, then areas. */
function precedence({ item }: Row): number {
  if ('lngLat' in item) return 1;
  return 'bounds' in item ? 2 : 0;
}

/** Fewer digits occur in too many phone numbers. */
const minPhoneDigits = 3;

/** The postal codes, then the contacts' phone numbers, that begin with the digits. */
function byDigits(
  digits: string,
  codes: readonly PostalCode[],
  contacts: readonly Searchable[],
  limit: number,
): readonly SearchItem[] {
  const postal = codes.filter(({ code }) => code.startsWith(digits)).slice(0, limit);
  const phones = contacts.flatMap(({ item }) =>
    item.kind === 'contact' && startsPhone(item.phone, digits) ? [item] : [],
  );
  return [...postal.map(postalItem), ...phones].slice(0, limit);
}

/** With or without the country code, 47 or 0047. */
function startsPhone(phone: string, digits: string): boolean {
  const whole = phone.replace(/^\+/u, '');
  const forms = [whole, whole.slice(2), `00${whole}`];
  return digits.length >= minPhoneDigits && forms.some((form) => form.startsWith(digits));
}
