import type { Language } from '../../model/language.ts';
import type { AreaBounds } from '../feature/areaBounds.ts';
import type { Gazetteer } from '../gazetteer/atlas.ts';
import { exactKey, foldedKey, LONGEST_PHRASE } from '../phrase/normalise.ts';
import { unpackPostalCodes } from '../postalCode.ts';
import { createNameTree, type NameTree } from './nameTree.ts';
import { clusterSearchables, gazetteerSearchables, postalSearchables } from './searchables.ts';
import { byDigits } from './searchDigits.ts';
import type { Searchable, SearchCluster, SearchItem } from './searchItem.ts';

/** How well a name matches, the best first. Those of one rank are ordered by population. */
const EXACT = 0;
const FOLDED = 1;
const BEGINS = 2;
const WORD_BEGINS = 3;
const ONE_SLIP = 4;
const BEGINS_WITH_A_SLIP = 5;

export type Search = (query: string, limit: number) => readonly SearchItem[];

/**
 * Search as you type. `clusters` alone is a search as well: the gazetteer may be loaded later.
 *
 * Digits are read as a beginning of a postal code or of a contact's phone number. All else is compared
 * with names, without regard to case and diacritics; one slip is forgiven in names of five letters or
 * more.
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
    const written = foldedKey(query.slice(0, LONGEST_PHRASE));
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
  /** Where it stands among those that match as well, the first 0. */
  readonly order: number;
};

type Index = {
  readonly names: NameTree<Row>;
  /** Names from their second word on, from their third, and so on. */
  readonly words: NameTree<Row>;
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
  return { names: createNameTree(names), words: createNameTree(words) };
}

function bySize(a: Searchable, b: Searchable): number {
  return (
    compare(b.population, a.population) ||
    compare(b.peopleNearby, a.peopleNearby) ||
    compare(a.item.label, b.item.label)
  );
}

/** Unlike a difference, this knows what to do with two infinities. */
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
  const note = (row: Row, rank: number): void => {
    const known = ranks.get(row);
    if (known === undefined || rank < known) ranks.set(row, rank);
  };
  for (const { name, row } of names.begun(written)) {
    if (name.length > written.length) note(row, BEGINS);
    else note(row, row.exact.includes(exact) ? EXACT : FOLDED);
  }
  for (const { row } of words.begun(written)) note(row, WORD_BEGINS);
  if (ranks.size < limit) {
    names.slipped(written, (row, whole) => note(row, whole ? ONE_SLIP : BEGINS_WITH_A_SLIP));
  }
  return [...ranks]
    .sort(
      ([a, rankOfA], [b, rankOfB]) =>
        rankOfA - rankOfB ||
        (rankOfA <= FOLDED ? precedence(a) - precedence(b) : 0) ||
        a.order - b.order,
    )
    .slice(0, limit)
    .map(([row]) => row.item);
}

/** Among those whose name is the one written: what the site is about, then places, then areas. */
function precedence({ item }: Row): number {
  if ('lngLat' in item) return 1;
  return 'bounds' in item ? 2 : 0;
}
