import type { Exactness, LngLat } from '../../model/geo.ts';
import type { Localized } from '../../model/language.ts';

/** A town or village. `municipality` is today's number; `county` is the county of 2012, `countyToday` today's. */
export type Place = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lngLat: LngLat;
  /** Inhabitants as GeoNames has them; 0 where it has none. */
  readonly population: number;
  /** Inhabitants of all places within 25 km, itself included: orders namesakes where GeoNames has no population. */
  readonly peopleNearby: number;
  readonly municipality: string;
  readonly county: string;
  readonly countyToday: string;
  /** The town that it is a part of, or another name of: it is found by search, and not drawn as a town of its own. */
  readonly within?: string;
};

/**
 * Every postal code, packed so that the file is small. A run is `[first code, index into places, ...gaps]`: codes of one
 * postal place that follow one another, each a gap above the one before. `[137, 0, 2, 1]` is 0137, 0139 and 0140.
 */
export type PostalCodes = {
  readonly places: readonly PostalPlace[];
  readonly runs: readonly (readonly number[])[];
};

/**
 * Name, longitude and latitude of a postal place. A trailing 1 says that the position is approximate: it is that
 * of the nearest postal code whose place is known.
 */
export type PostalPlace =
  | readonly [name: string, lng: number, lat: number]
  | readonly [name: string, lng: number, lat: number, approximate: 1];

/** One of today's municipalities, by its four-digit number. */
export type Municipality = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

/** A county as it was in the gazetteer's year, by its two-digit number. `today` names what it is part of now. */
export type County = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly today: readonly string[];
};

/** One of today's counties, composed of the older ones. `exactness` is `approximate` where borders moved in between. */
export type CountyToday = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly counties: readonly string[];
  readonly exactness: Exactness;
};

/** A traditional district, composed of today's municipalities. Its border is always approximate. */
export type District = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly municipalities: readonly string[];
  readonly counties: readonly string[];
};

/** A part of the country, composed of counties. `note` says where usage differs. */
export type Part = {
  readonly id: string;
  readonly names: Localized;
  readonly aliases: readonly string[];
  readonly counties: readonly string[];
  readonly exactness: Exactness;
  /** True for the parts that together make up the whole country without overlap (used to filter by part). */
  readonly primary: boolean;
  readonly note: Localized | null;
};

/** All names, without geometry: what search works on. */
export type Gazetteer = {
  readonly places: readonly Place[];
  readonly municipalities: readonly Municipality[];
  readonly counties: readonly County[];
  readonly countiesToday: readonly CountyToday[];
  readonly districts: readonly District[];
  readonly parts: readonly Part[];
  readonly postalCodes: PostalCodes;
};

export type PostalCode = {
  /** Four digits. */
  readonly code: string;
  /** The postal place. */
  readonly name: string;
  readonly lngLat: LngLat;
  readonly exactness: Exactness;
};

/** Unpacks the postal codes, in the order of their numbers. */
export function unpackPostalCodes({ places, runs }: PostalCodes): readonly PostalCode[] {
  return runs
    .flatMap(([first = 0, index = 0, ...gaps]) => {
      const place = places[index];
      if (place === undefined) return [];
      const [name, lng, lat, approximate] = place;
      let number = first;
      return [0, ...gaps].map((gap): PostalCode => {
        number += gap;
        return {
          code: String(number).padStart(4, '0'),
          name,
          lngLat: [lng, lat],
          exactness: approximate === 1 ? 'approximate' : 'exact',
        };
      });
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
