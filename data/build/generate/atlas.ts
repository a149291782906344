import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, GeoJSON } from 'geojson';
import type { Country } from '../../../src/build/buildSite.ts';
import {
  type AreaPart,
  areaParts,
  atlasesOf,
  type CountryFile,
} from '../../../src/build/countryFile.ts';
import { packed } from '../../../src/cartography/packedTopology.ts';
import type { Area } from '../../../src/geocoder/area/area.ts';
import type { Atlas, Regions } from '../../../src/geocoder/gazetteer/atlas.ts';
import type { Gazetteer, Line } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import type { CouncilList, FormerList } from '../gazetteer/datedLists.ts';
import { landTest } from '../gazetteer/landSource.ts';
import { readSources } from '../gazetteer/sources.ts';
import { mapGrid, onGrid } from './mapTopology.ts';

function read<T>(path: string): T {
  // What is under data/ is made and checked by `npm run data`.
  return JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as T;
}

function loadGazetteer(): Gazetteer {
  return {
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
}

function loadLines(): readonly Line[] {
  return read<{ readonly lines: readonly Line[] }>('gazetteer/lines.json').lines;
}

const areaFiles: Readonly<Record<AreaPart, string>> = {
  counties: 'counties',
  svalbard: 'svalbard',
  municipalities: 'municipalities',
  districts: 'districts',
  councils: 'councils',
  landscapes: 'landscapes',
  formerMunicipalities: 'former-municipalities',
  countiesToSea: 'counties-to-sea',
  svalbardToSea: 'svalbard-to-sea',
  municipalitiesToSea: 'municipalities-to-sea',
  districtsToSea: 'districts-to-sea',
  councilsToSea: 'councils-to-sea',
  landscapesToSea: 'landscapes-to-sea',
  formerMunicipalitiesToSea: 'former-municipalities-to-sea',
};

function loadAreas(part: AreaPart): Regions {
  return read(`map/${areaFiles[part]}.json`);
}

function loadAtlases() {
  return atlasesOf(loadGazetteer(), loadLines(), loadAreas);
}

/** The names and regions of the files under data/gazetteer and data/map. */
export function loadAtlas(): Atlas {
  return loadAtlases().atlas;
}

/** What a list of clusters is built on. */
export function loadCountry(): Country {
  return { ...loadAtlases(), isOnLand: landTest(readSources()) };
}

/** The same for a browser. */
export function loadCountryFile(): CountryFile {
  const areas = Object.fromEntries(areaParts.map((part) => [part, loadAreas(part)]));
  return {
    gazetteer: loadGazetteer(),
    lines: loadLines(),
    areas: packed(onGrid(areas as Record<AreaPart, Regions>, mapGrid)),
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
