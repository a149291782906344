import type { LngLat } from '../../model/geo.ts';
import type { Named } from '../phrase/nameIndex.ts';
import { flatMapInSteps, type Steps } from '../steps.ts';
import type { Entry } from './entry.ts';
import { type Gazetteer, municipalityId, type Place } from './gazetteer.ts';

/** The places that are listed besides GeoNames' towns. */
export function listedPlaces({ smallPlaces }: Gazetteer): readonly Place[] {
  return smallPlaces.groups.flatMap(([municipality, county, rows]) =>
    rows.map(([name, lng, lat, population]) => {
      const place = smallPlace(name, [lng, lat], municipality, county, 'listed');
      return population === undefined
        ? { ...place, error: smallPlaces.error }
        : { ...place, population };
    }),
  );
}

/** The postal places that no town of GeoNames in their municipality has the name of. */
function* postalPlaces({ postalCodes, places }: Gazetteer): Steps<readonly Place[]> {
  const towns = new Set(
    places.flatMap(({ municipality, name, aliases }) =>
      [name, ...aliases].map((other) => `${municipality} ${other.toLowerCase()}`),
    ),
  );
  const counties = new Map(places.map(({ municipality, county }) => [municipality, county]));
  yield;
  return yield* flatMapInSteps(postalCodes.places, ([name, lng, lat, number, error]) => {
    const municipality = municipalityId(number);
    if (towns.has(`${municipality} ${name.toLowerCase()}`)) return [];
    const county = counties.get(municipality) ?? '';
    const place = smallPlace(name, [lng, lat], municipality, county, 'postal');
    return [error === undefined ? place : { ...place, error }];
  });
}

function smallPlace(
  name: string,
  lngLat: LngLat,
  municipality: string,
  county: string,
  small: 'postal' | 'listed',
): Place {
  return {
    name,
    aliases: [],
    lngLat,
    population: 0,
    peopleNearby: 0,
    municipality,
    county,
    countyToday: municipality.slice(0, 2),
    small,
  };
}

export function smallEntry(record: Place): Entry {
  return {
    kind: 'place',
    record,
    counties: [record.county],
    municipalities: [record.municipality],
    places: [record],
    population: record.population,
  };
}

/** All of them, with their names. */
export function* smallEntriesInSteps(gazetteer: Gazetteer): Steps<readonly Named<Entry>[]> {
  const postal = yield* postalPlaces(gazetteer);
  yield;
  return yield* flatMapInSteps([...postal, ...listedPlaces(gazetteer)], (record) => [
    { names: [record.name], value: smallEntry(record), obscure: true },
  ]);
}
