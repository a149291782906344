import { distance } from '@turf/turf';
import * as v from 'valibot';
import type { Place, SmallPlaces } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { type CountyShape, countyOf } from './counties.ts';
import type { SmallPlaceList } from './datedLists.ts';
import type { Located } from './postalCodes.ts';
import { parseSource } from './sources.ts';

const CitiesSchema = v.array(
  v.tuple([v.number(), v.string(), v.number(), v.number(), v.string(), v.number()]),
);

/** Kilometres within which a place of the larger list is one that the gazetteer has. */
const sameKilometres = 1.5;

type Small = Located & { readonly population: number };

/**
 * The places of GeoNames' longer list that the gazetteer does not have, in the municipality of the nearest place that
 * it has in the same county: their own numbers are of another year.
 */
export function villages(
  source: Buffer,
  places: readonly Place[],
  shapes: readonly CountyShape[],
): Small[] {
  return parseSource('villages', source, CitiesSchema).flatMap(
    ([, name, lng, lat, , population]) => {
      const lngLat = [lng, lat] as const;
      const county = countyOf([...lngLat], shapes).properties.id;
      const away = (place: Place) => distance([...lngLat], [...place.lngLat]);
      const near = places
        .filter((place) => place.county === county)
        .sort((a, b) => away(a) - away(b));
      const [nearest] = near;
      if (!nearest || away(nearest) < sameKilometres) return [];
      return [
        { name, aliases: [], lngLat, municipality: nearest.municipality, error: 0, population },
      ];
    },
  );
}

/** The small places that are written down by hand. */
export function writtenPlaces({ places, error }: SmallPlaceList): Small[] {
  return Object.entries(places).flatMap(([municipality, list]) =>
    list.map(([name, lng, lat]) => ({
      name,
      aliases: [],
      lngLat: [lng, lat] as const,
      municipality,
      error,
      population: 0,
    })),
  );
}

/** Those among them that are no postal places, by municipality and county, packed so that the file is small. */
export function packedPlaces(
  small: readonly Small[],
  isPostal: (name: string, municipality: string) => boolean,
  error: number,
  shapes: readonly CountyShape[],
): SmallPlaces {
  const groups = new Map<string, SmallPlaces['groups'][number][2][number][]>();
  const taken = new Set<string>();
  for (const { name, lngLat, municipality, population } of small) {
    const key = `${municipality} ${name.toLowerCase()}`;
    if (taken.has(key) || isPostal(name, municipality)) continue;
    taken.add(key);
    const group = `${municipality} ${countyOf([...lngLat], shapes).properties.id}`;
    const [lng, lat] = lngLat;
    const row =
      population > 0 ? ([name, lng, lat, population] as const) : ([name, lng, lat] as const);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return {
    error,
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, rows]) => {
        const [municipality = '', county = ''] = group.split(' ');
        return [municipality, county, rows];
      }),
  };
}
