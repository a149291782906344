import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { loadAtlas } from '../../data/build/atlas.ts';
import areas from '../../data/generated/areas.json' with { type: 'json' };
import type { AreaBounds } from '../../src/geocoder/areaBounds.ts';
import { foldedKey } from '../../src/geocoder/normalise.ts';
import { unpackPostalCodes } from '../../src/geocoder/postalCode.ts';
import { createSearch } from '../../src/geocoder/search.ts';
import { gazetteerSearchables, postalSearchables } from '../../src/geocoder/searchables.ts';
import type { SearchItem } from '../../src/geocoder/searchItem.ts';

/** As many as the search box asks for. */
const LIMIT = 6;

export type NameSearch = {
  readonly name: string;
  readonly find: (query: string) => readonly SearchItem[];
};

const { gazetteer } = loadAtlas();
const bounds = areas as unknown as readonly AreaBounds[];

/** What search by name finds in the gazetteer: the same entries for all three. */
export const entries = [
  ...gazetteerSearchables(gazetteer, bounds, 'nb'),
  ...postalSearchables(unpackPostalCodes(gazetteer.postalCodes), gazetteer),
];

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
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  miniSearch.addAll(documents);

  const fuse = new Fuse(documents, { keys: ['names'], threshold: 0.4 });

  return {
    own: { name: 'Klyngekart', find: (query) => own(query, LIMIT) },
    miniSearch: {
      name: 'MiniSearch',
      find: (query) =>
        miniSearch
          .search(foldedKey(query))
          .slice(0, LIMIT)
          .flatMap(({ id }) => entries[id]?.item ?? []),
    },
    fuse: {
      name: 'Fuse',
      find: (query) => fuse.search(foldedKey(query), { limit: LIMIT }).map(({ item }) => item.item),
    },
  };
}
