import type { Language } from '../../model/language.ts';
import type { AreaBounds } from '../feature/entryFeature.ts';
import { namedEntriesInSteps } from '../gazetteer/entry.ts';
import { type Gazetteer, type PostalCode, postalCodesInSteps } from '../gazetteer/gazetteer.ts';
import { exactKey, foldedKey, maxPhraseLength } from '../phrase/normalise.ts';
import { atOnce, flatMapInSteps, type Steps } from '../steps.ts';
import { byNumber } from './digits.ts';
import { matchedName } from './matchedName.ts';
import { createNameTrie, type NameTrie } from './nameTrie.ts';
import { createOwnThings } from './ownThings.ts';
import { phraseItemsInSteps } from './phraseItems.ts';
import { clusterSearchables, createItemOf, placeSearchables } from './searchables.ts';
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
 * names, ignoring case and diacritics; one typo is tolerated in names of five letters or more. What is like
 * no name is read as a place phrase.
 */
export function createSearch(of: Searched): Search {
  return atOnce(searchInSteps(of));
}

export type Searched = {
  readonly language: Language;
  readonly clusters?: readonly SearchCluster[];
  readonly places?: { readonly gazetteer: Gazetteer; readonly areas: readonly AreaBounds[] };
};

/** As `createSearch`: with all places it takes so long that whoever types must have their turn in between. */
export function* searchInSteps({ language, clusters = [], places }: Searched): Steps<Search> {
  const contacts = clusterSearchables(clusters);
  if (places === undefined) return searchOf(contacts, [], yield* indexInSteps(contacts), () => []);
  const { gazetteer, areas } = places;
  const named = yield* namedEntriesInSteps(gazetteer);
  const codes = yield* postalCodesInSteps(gazetteer.postalCodes);
  const itemOf = createItemOf(gazetteer, areas, language);
  const searchables = yield* placeSearchables(gazetteer, named, codes, itemOf, language);
  const index = yield* indexInSteps([...contacts, ...searchables]);
  return searchOf(
    contacts,
    codes,
    index,
    yield* phraseItemsInSteps(gazetteer, named, codes, itemOf),
  );
}

function searchOf(
  contacts: readonly Searchable[],
  codes: readonly PostalCode[],
  index: Index,
  byPhrase: (query: string) => readonly SearchItem[],
): Search {
  const byOwn = createOwnThings(contacts);
  return (query, limit) => {
    const asked = query.slice(0, maxPhraseLength);
    const written = foldedKey(asked);
    if (written === '' || limit <= 0) return [];
    const numbered = byNumber(asked, written, codes, contacts, limit);
    if (numbered !== null) return numbered;
    const named = byName(written, exactKey(query), index, limit);
    if (named.length === 0) named.push(...byOwn(written).slice(0, limit));
    if (named.length > 0 || query.length > maxPhraseLength) return named;
    return byPhrase(query).slice(0, limit);
  };
}

type Row = {
  readonly item: SearchItem;
  readonly names: readonly string[];
  readonly exact: readonly string[];
  /** A cluster, a sector or a contact: what the page is about. */
  readonly own: boolean;
  readonly obscure: boolean;
  /** Its position among rows of the same rank. */
  readonly order: number;
};

type Index = {
  readonly names: NameTrie<Row>;
  /** Names from their second word on, from their third, and so on. */
  readonly words: NameTrie<Row>;
  /** The same of clusters, sectors and contacts alone, for slips: "Hovlnad". */
  readonly ownWords: NameTrie<Row>;
};

function* indexInSteps(searchables: readonly Searchable[]): Steps<Index> {
  const sorted = searchables.toSorted(bySize);
  yield;
  const names = yield* flatMapInSteps(sorted.entries(), ([order, searchable]) => {
    const { item, obscure = false } = searchable;
    const exact = searchable.names.map(exactKey);
    const own = !('lngLat' in item || 'bounds' in item);
    const row: Row = { item, names: searchable.names, exact, own, obscure, order };
    return [...new Set(searchable.names.map(foldedKey))].map((name) => ({ name, row }));
  });
  const words = yield* flatMapInSteps(names, ({ name, row }) =>
    [...name.matchAll(/ /gu)].map(({ index }) => ({ name: name.slice(index + 1), row })),
  );
  const trie = createNameTrie(names);
  yield;
  return {
    names: trie,
    words: createNameTrie(words),
    ownWords: createNameTrie(words.filter(({ row }) => row.own)),
  };
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
  { names, words, ownWords }: Index,
  limit: number,
): SearchItem[] {
  const ranks = new Map<Row, number>();
  const addRank = (row: Row, rank: number): void => {
    const known = ranks.get(row);
    if (known === undefined || rank < known) ranks.set(row, rank);
  };
  for (const { name, row } of names.withPrefix(written)) {
    if (name.length > written.length) addRank(row, row.obscure ? wordPrefixMatch : prefixMatch);
    else addRank(row, row.exact.includes(exact) ? exactMatch : foldedMatch);
  }
  for (const { name, row } of words.withPrefix(written)) {
    const whole = row.own && name.length === written.length;
    addRank(row, whole ? exactMatch : wordPrefixMatch);
  }
  if (ranks.size < limit) {
    const addSlip = (row: Row, whole: boolean) => addRank(row, whole ? typoMatch : prefixTypoMatch);
    names.withOneEdit(written, addSlip);
    ownWords.withOneEdit(written, addSlip);
  }
  return [...ranks]
    .sort(
      ([a, rankOfA], [b, rankOfB]) =>
        rankOfA - rankOfB ||
        (rankOfA <= foldedMatch ? precedence(a) - precedence(b) : 0) ||
        a.order - b.order,
    )
    .slice(0, limit)
    .map(([row]) => shown(row, written));
}

/** The item, with the name that matched where it is not the one shown. */
function shown({ item, names }: Row, written: string): SearchItem {
  const matched = matchedName(written, item.label, names);
  return matched === null ? item : { ...item, matched };
}

/** Of rows with exactly the name written: first clusters, sectors and contacts, then places, then areas. */
function precedence({ item }: Row): number {
  if ('lngLat' in item) return 1;
  return 'bounds' in item ? 2 : 0;
}
