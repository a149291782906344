import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, GeoJSON } from 'geojson';
import type { Country } from '../../../src/build/buildSite.ts';
import type { Area } from '../../../src/geocoder/area/area.ts';
import { type Atlas, createAtlas, type Regions } from '../../../src/geocoder/gazetteer/atlas.ts';
import type { Gazetteer, Line } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import type { CouncilList, FormerList } from '../gazetteer/datedLists.ts';
import { landTest } from '../gazetteer/landSource.ts';
import { readSources } from '../gazetteer/sources.ts';

function read<T>(path: string): T {
  // What is under data/ is made and checked by `npm run data`.
  return JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as T;
}

/** The names and regions of the files under data/gazetteer and data/map. */
export function loadAtlas(): Atlas {
  return atlasOf('');
}

/** @param kind of the files of regions: `-to-sea` for those that reach out into the sea */
function atlasOf(kind: '' | '-to-sea'): Atlas {
  const gazetteer: Gazetteer = {
    places: read('gazetteer/places.json'),
    municipalities: read('gazetteer/municipalities.json'),
    counties: read('gazetteer/counties.json'),
    countiesToday: read('gazetteer/counties-today.json'),
    districts: read('gazetteer/districts.json'),
    parts: read('gazetteer/parts.json'),
    formerMunicipalities: read<Pick<FormerList, 'municipalities'>>(
      'gazetteer/former-municipalities.json',
    ).municipalities,
    councils: read<Pick<CouncilList, 'councils'>>('gazetteer/region-councils.json').councils,
    landscapes: read('gazetteer/landscapes.json'),
    smallPlaces: read('gazetteer/small-places-packed.json'),
    postalCodes: read('gazetteer/postal-codes.json'),
  };
  return createAtlas(
    gazetteer,
    {
      counties: [
        read<Regions>(`map/counties${kind}.json`),
        read<Regions>(`map/svalbard${kind}.json`),
      ],
      districts: read<Regions>(`map/districts${kind}.json`),
      councils: read<Regions>('map/councils.json'),
      landscapes: read<Regions>('map/landscapes.json'),
      formerMunicipalities: read<Regions>('map/former-municipalities.json'),
    },
    read<{ readonly lines: readonly Line[] }>('gazetteer/lines.json').lines,
  );
}

/** What a list of clusters is built on. */
export function loadCountry(): Country {
  return {
    atlas: loadAtlas(),
    atlasToSea: atlasOf('-to-sea'),
    isOnLand: landTest(readSources()),
  };
}

/** What is drawn around the regions, of the mainland's counties. */
export function loadBaseMap() {
  return {
    counties: read<GeoJSON>('map/counties-to-sea.json'),
    svalbard: read<GeoJSON>('map/svalbard-to-sea.json'),
    borders: read<GeoJSON>('map/borders.json'),
    nationalBorders: read<GeoJSON>('map/national-borders.json'),
    /** The sea and the larger lakes, in the cells that have a file of the whole coast. */
    sea: read<FeatureCollection<Area>>('map/sea.json'),
  };
}

/** The sea for zooms below `detailZoom`. */
export function loadSeaOverview(): FeatureCollection<Area> {
  return read('map/sea-overview.json');
}
