import type { Exactness, LngLat } from '../../model/geo.ts';
import type { Localized } from '../../model/language.ts';
import { atOnce, eachInSteps, type Steps } from '../steps.ts';

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
  /** Kilometres that its position may be off; left out where it is as exact as GeoNames has it. */
  readonly error?: number;
  /** Where it is too small for GeoNames' list of towns: a postal place of the register, or one that is listed besides. */
  readonly small?: 'postal' | 'listed';
};

/** Places too small for `places`, by municipality (today's number) and county of 2012. `error` in kilometres. */
export type SmallPlaces = {
  readonly error: number;
  readonly groups: readonly (readonly [
    municipality: string,
    county: string,
    places: readonly (
      | readonly [name: string, lng: number, lat: number]
      /** From GeoNames' longer list: as exact as any place. */
      | readonly [name: string, lng: number, lat: number, population: number]
    )[],
  ])[];
};

/**
 * Every postal code, packed so that the file is small. A run of `runs`, up to a semicolon, is codes of one postal place
 * that follow one another: how far its first is above the last code of the run before, how far its index into `places`
 * is from that of the run before, and for each more code how far it is above the one before, one to nine as a digit and
 * else between commas. `137,0,21` at the beginning is 0137, 0139 and 0140.
 */
export type PostalCodes = {
  readonly places: readonly PostalPlace[];
  readonly runs: string;
};

/**
 * Name, longitude, latitude and municipality (today's number) of a postal place. A trailing number says that the
 * position is approximate, and how many kilometres it may be off.
 */
export type PostalPlace =
  | readonly [name: string, lng: number, lat: number, municipality: number]
  | readonly [name: string, lng: number, lat: number, municipality: number, error: number];

/** One of today's municipalities, by its four-digit number. */
export type Municipality = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Numbers of counties that a part of it lies in, but none of its places. */
  readonly moreCounties?: readonly string[];
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

/** A municipality of 2012 that is gone. The first two digits of its number are those of its county of 2012. */
export type FormerMunicipality = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Numbers of today's municipalities that it became, or became a part of. */
  readonly into: readonly string[];
  /** The year that it was gone at the beginning of. */
  readonly until: number;
  readonly seat: LngLat;
};

/** A region that municipalities work together in, or that a town has around it: a named list of today's municipalities. */
export type Council = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly municipalities: readonly string[];
};

/** A fjord, lake, valley, plateau, range, island or coast that is used as a place: the land at it. Always approximate. */
export type Landscape = {
  readonly id: string;
  readonly kind: 'fjord' | 'lake' | 'valley' | 'plateau' | 'mountains' | 'island' | 'coast';
  readonly names: Localized;
  readonly aliases: readonly string[];
  readonly counties: readonly string[];
};

/** What the outer coast, a main road or a railway passes, in order. */
export type Line = {
  readonly kind: 'coast' | 'road' | 'railway';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stops: readonly (readonly [name: string, lng: number, lat: number])[];
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
  readonly formerMunicipalities: readonly FormerMunicipality[];
  readonly councils: readonly Council[];
  readonly landscapes: readonly Landscape[];
  readonly smallPlaces: SmallPlaces;
  readonly postalCodes: PostalCodes;
};

export type PostalCode = {
  /** Four digits. */
  readonly code: string;
  /** The postal place. */
  readonly name: string;
  readonly lngLat: LngLat;
  /** Today's number. */
  readonly municipality: string;
  readonly exactness: Exactness;
  /** Kilometres that the position may be off; 0 where it is exact. */
  readonly error: number;
};

/** Unpacks the postal codes, in the order of their numbers. */
export function unpackPostalCodes(packed: PostalCodes): readonly PostalCode[] {
  return atOnce(postalCodesInSteps(packed));
}

export function* postalCodesInSteps({ places, runs }: PostalCodes): Steps<readonly PostalCode[]> {
  const codes: PostalCode[] = [];
  let number = 0;
  let index = 0;
  yield* eachInSteps(runs.split(';'), (run) => {
    const [above = '', further = '', ...more] = run.split(',');
    number += Number(above);
    index += Number(further);
    const place = places[index];
    if (place === undefined) return;
    const [name, lng, lat, id, error = 0] = place;
    const municipality = municipalityId(id);
    const add = (gap: number): void => {
      number += gap;
      codes.push({
        code: String(number).padStart(4, '0'),
        name,
        lngLat: [lng, lat],
        municipality,
        exactness: error > 0 ? 'approximate' : 'exact',
        error,
      });
    };
    add(0);
    // Every other piece is digits, each a gap of its own.
    for (const [at, piece] of more.entries()) {
      if (at % 2 === 1) add(Number(piece));
      else for (const digit of piece) add(Number(digit));
    }
  });
  return codes;
}

/** The number of a municipality as it is written: with four digits. */
export function municipalityId(number: number): string {
  return String(number).padStart(4, '0');
}
