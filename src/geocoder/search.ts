import type { Language } from '../model/language.ts';
import type { AreaBounds } from './areaBounds.ts';
import type { Gazetteer } from './atlas.ts';
import { exactKey, foldedKey, LONGEST_PHRASE } from './normalise.ts';
import { unpackPostalCodes } from './postalCode.ts';
import { clusterSearchables, gazetteerSearchables, postalSearchables } from './searchables.ts';
import { byDigits } from './searchDigits.ts';
import type { Searchable, SearchCluster, SearchItem } from './searchItem.ts';
import { isOneSlip, SHORTEST_FORGIVEN } from './typo.ts';

/** How well a name matches, the best first. Those of one rank are ordered by population. */
const EXACT = 0;
const FOLDED = 1;
const BEGINS = 2;
const WORD_BEGINS = 3;
const ONE_SLIP = 4;
const NO_MATCH = 5;

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
  const rows = [
    ...contacts,
    ...(places === undefined
      ? []
      : [
          ...gazetteerSearchables(places.gazetteer, places.areas, language),
          ...postalSearchables(codes, places.gazetteer),
        ]),
  ].map(toRow);

  return (query, limit) => {
    const written = foldedKey(query.slice(0, LONGEST_PHRASE));
    if (written === '' || limit <= 0) return [];
    const digits = query.replace(/[\s+()-]/gu, '');
    if (/^\d+$/u.test(digits)) return byDigits(digits, codes, contacts, limit);
    const withCode = /^(\d{4}) \D/u.exec(written);
    if (withCode?.[1] !== undefined) return byDigits(withCode[1], codes, [], limit);
    return byName(written, exactKey(query), rows, limit);
  };
}

type Row = Searchable & {
  readonly exact: readonly string[];
  readonly folded: readonly string[];
};

function toRow(searchable: Searchable): Row {
  return {
    ...searchable,
    exact: searchable.names.map(exactKey),
    folded: [...new Set(searchable.names.map(foldedKey))],
  };
}

function byName(
  written: string,
  exact: string,
  rows: readonly Row[],
  limit: number,
): readonly SearchItem[] {
  let hits = matches(rows, (row) => rankOf(row, written, exact));
  if (hits.length < limit) {
    const found = new Set(hits.map(({ row }) => row));
    const slips = matches(rows, (row) => (found.has(row) ? NO_MATCH : slipRank(row, written)));
    hits = [...hits, ...slips];
  }
  return hits
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank <= FOLDED ? precedence(a.row) - precedence(b.row) : 0) ||
        compare(b.row.population, a.row.population) ||
        compare(b.row.peopleNearby, a.row.peopleNearby) ||
        (a.row.item.label < b.row.item.label ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ row }) => row.item);
}

/** Among those whose name is the one written: what the site is about, then places, then areas. */
function precedence({ item }: Row): number {
  if ('lngLat' in item) return 1;
  return 'bounds' in item ? 2 : 0;
}

/** Unlike a difference, this knows what to do with two infinities. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function matches(
  rows: readonly Row[],
  rankOfRow: (row: Row) => number,
): { readonly row: Row; readonly rank: number }[] {
  const hits = [];
  for (const row of rows) {
    const rank = rankOfRow(row);
    if (rank < NO_MATCH) hits.push({ row, rank });
  }
  return hits;
}

function rankOf(row: Row, written: string, exact: string): number {
  let rank = NO_MATCH;
  for (const name of row.folded) {
    const at = name.indexOf(written);
    if (at === 0) {
      if (name.length === written.length) return row.exact.includes(exact) ? EXACT : FOLDED;
      rank = Math.min(rank, BEGINS);
    } else if (rank > WORD_BEGINS && at > 0 && beginsWord(name, written, at)) {
      rank = WORD_BEGINS;
    }
  }
  return rank;
}

function beginsWord(name: string, written: string, from: number): boolean {
  for (let at = from; at > 0; at = name.indexOf(written, at + 1)) {
    if (name[at - 1] === ' ') return true;
  }
  return false;
}

function slipRank({ folded }: Row, written: string): number {
  const slipped = folded.some(
    (name) =>
      name.length >= SHORTEST_FORGIVEN &&
      (isOneSlip(written, name, false) ||
        (written.length >= SHORTEST_FORGIVEN && isOneSlip(written, name, true))),
  );
  return slipped ? ONE_SLIP : NO_MATCH;
}
