import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, createAtlas, type Regions } from '../../../src/geocoder/gazetteer/atlas.ts';
import type { Gazetteer } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import type { Country } from './buildSite.ts';

function read<T>(path: string): T {
  // What is under data/ is made and checked by `npm run data`.
  return JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as T;
}

/** The names and regions of the files under data/gazetteer and data/map. */
export function loadAtlas(): Atlas {
  const gazetteer: Gazetteer = {
    places: read('gazetteer/places.json'),
    municipalities: read('gazetteer/municipalities.json'),
    counties: read('gazetteer/counties.json'),
    countiesToday: read('gazetteer/counties-today.json'),
    districts: read('gazetteer/districts.json'),
    parts: read('gazetteer/parts.json'),
    postalCodes: read('gazetteer/postal-codes.json'),
  };
  return createAtlas(gazetteer, {
    counties: [read<Regions>('map/counties.json'), read<Regions>('map/svalbard.json')],
    districts: read<Regions>('map/districts.json'),
  });
}

/** The atlas with what both maps are drawn on. */
export function loadCountry(): Country {
  return {
    atlas: loadAtlas(),
    baseMap: {
      counties: read('map/counties.json'),
      svalbard: read('map/svalbard.json'),
      neighbours: read('map/neighbours.json'),
      borders: read('map/borders.json'),
    },
  };
}
