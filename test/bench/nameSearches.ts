import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import areas from '../../data/generated/areas.json' with { type: 'json' };
import type { AreaBounds } from '../../src/geocoder/feature/entryFeature.ts';
import { namedEntries } from '../../src/geocoder/gazetteer/entry.ts';
import { unpackPostalCodes } from '../../src/geocoder/gazetteer/gazetteer.ts';
import { foldedKey } from '../../src/geocoder/phrase/normalise.ts';
import { createSearch } from '../../src/geocoder/search/search.ts';
import { createItemOf, placeSearchables } from '../../src/geocoder/search/searchables.ts';
import type { SearchItem } from '../../src/geocoder/search/searchItem.ts';
import { atOnce } from '../../src/geocoder/steps.ts';
import { mistyped } from './mistypedNames.ts';

/** As many as the search box asks for. */
const limit = 6;

export type NameSearch = {
  readonly name: string;
  readonly find: (query: string) => readonly SearchItem[];
};

const { gazetteer } = loadAtlas();
const bounds = areas as unknown as readonly AreaBounds[];

/** What search by name finds in the gazetteer: the same entries for all three. */
const entries = atOnce(
  placeSearchables(
    gazetteer,
    namedEntries(gazetteer),
    unpackPostalCodes(gazetteer.postalCodes),
    createItemOf(gazetteer, bounds, 'nb'),
    'nb',
  ),
);

/**
 * Ours, as the search box has it, and two libraries for the same. Theirs get every help that ours
 * has: names and queries without case and diacritics, and no work for hits that nobody sees.
 */
export function nameSearches(): {
  readonly own: NameSearch;
  readonly miniSearch: NameSearch;
  readonly fuse: NameSearch;
} {
  const own = createSearch({ language: 'nb', places: { gazetteer, areas: bounds } });

  const documents = entries.map(({ item, names }, id) => ({
    id,
    item,
    names: [...new Set(names.map(foldedKey))],
  }));
  const miniSearch = new MiniSearch<(typeof documents)[number]>({
    fields: ['names'],
    extractField: (document, field) =>
      field === 'names' ? document.names.join('\n') : String(document.id),
    // As its documentation advises.
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  miniSearch.addAll(documents);

  // With these it finds most of the mistyped names: its own defaults find fewer.
  const fuse = new Fuse(documents, { keys: ['names'], threshold: 0.3, distance: 10 });

  return {
    own: { name: 'Klyngekart', find: (query) => own(query, limit) },
    miniSearch: {
      name: 'MiniSearch',
      find: (query) =>
        miniSearch
          .search(foldedKey(query))
          .slice(0, limit)
          .flatMap(({ id }) => entries[id]?.item ?? []),
    },
    fuse: {
      name: 'Fuse',
      find: (query) => fuse.search(foldedKey(query), { limit: limit }).map(({ item }) => item.item),
    },
  };
}

const idOf = ({ kind, label }: SearchItem): string => `${kind} ${label}`;

const namesOf = new Map<string, Set<string>>();
for (const { item, names } of entries) {
  const known = namesOf.get(idOf(item)) ?? [];
  namesOf.set(idOf(item), new Set([...known, ...names.map(foldedKey)]));
}

const shown = entries.flatMap(({ names: [name = ''] }) => name);

/** Two thousand mistyped names, with the names that were meant. */
export const mistypedNames = mistyped([...new Set(shown)], 2000, 2012);

/**
 * How many of the mistyped names it finds something else for first than the name that was meant.
 *
 * @param enough where it may stop counting
 */
export function missesOf({ find }: NameSearch, enough = Number.POSITIVE_INFINITY): number {
  let misses = 0;
  for (const { name, written } of mistypedNames) {
    if (misses >= enough) return misses;
    const [first] = find(written);
    if (!first || !namesOf.get(idOf(first))?.has(foldedKey(name))) misses += 1;
  }
  return misses;
}
