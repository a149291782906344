import type { Exactness, LngLat } from '../model/geo.ts';
import type { PostalCodes } from './gazetteer/gazetteer.ts';

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
