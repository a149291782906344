import counties from '../../../data/gazetteer/counties.json' with { type: 'json' };
import countiesToday from '../../../data/gazetteer/counties-today.json' with { type: 'json' };
import districts from '../../../data/gazetteer/districts.json' with { type: 'json' };
import former from '../../../data/gazetteer/former-municipalities.json' with { type: 'json' };
import landscapes from '../../../data/gazetteer/landscapes.json' with { type: 'json' };
import municipalities from '../../../data/gazetteer/municipalities.json' with { type: 'json' };
import parts from '../../../data/gazetteer/parts.json' with { type: 'json' };
import places from '../../../data/gazetteer/places.json' with { type: 'json' };
import postalCodes from '../../../data/gazetteer/postal-codes.json' with { type: 'json' };
import regions from '../../../data/gazetteer/region-councils.json' with { type: 'json' };
import smallPlaces from '../../../data/gazetteer/small-places-packed.json' with { type: 'json' };
import areas from '../../../data/generated/areas.json' with { type: 'json' };
import sectorWords from '../../../data/sector-words.json' with { type: 'json' };
import type { AreaBounds } from '../../geocoder/feature/entryFeature.ts';
import type { Gazetteer } from '../../geocoder/gazetteer/gazetteer.ts';
import { type Search, type Searched, searchInSteps } from '../../geocoder/search/search.ts';
import { inShortTasks } from '../../geocoder/steps.ts';
import { laterNames } from '../../model/after.ts';
import type { Language } from '../../model/language.ts';
import { type Site, sectorOf } from '../../model/site.ts';

const words: Readonly<Record<string, readonly string[]>> = sectorWords.words;

/** What the letters before have begun to make is waited for, and not begun anew. */
let last: {
  readonly site: Site;
  readonly language: Language;
  readonly search: Promise<Search>;
} | null = null;

/** The whole gazetteer comes with this file: it is loaded when somebody searches, and not before. */
export function placeSearch(site: Site, language: Language): Promise<Search> {
  if (last?.site !== site || last.language !== language) {
    const search = inShortTasks(searchInSteps(searchedOf(site, language)));
    last = { site, language, search };
  }
  return last.search;
}

function searchedOf(site: Site, language: Language): Searched {
  return {
    language,
    clusters: site.clusters.map((cluster) => {
      const sector = sectorOf(site, cluster);
      return {
        ...cluster,
        laterNames: laterNames(cluster),
        sector: { ...sector, words: words[sector.id] ?? [] },
      };
    }),
    places: {
      // The scripts under data/build made these files to this form, and its tests check them.
      gazetteer: {
        places,
        municipalities,
        counties,
        countiesToday,
        districts,
        parts,
        formerMunicipalities: former.municipalities,
        councils: regions.councils,
        landscapes,
        smallPlaces,
        postalCodes,
      } as unknown as Gazetteer,
      areas: areas as unknown as readonly AreaBounds[],
    },
  };
}
