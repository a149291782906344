import { readFileSync } from 'node:fs';
import { type Atlas, createAtlas, type Regions } from '../../../src/geocoder/gazetteer/atlas.ts';
import type { Gazetteer } from '../../../src/geocoder/gazetteer/gazetteer.ts';

function read<T>(path: string): T {
  // What is under data/ is made and checked by the scripts beside this one.
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
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
