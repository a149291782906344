import type { Area } from '../geocoder/area/area.ts';
import { countyAt } from '../geocoder/area/near.ts';
import { roundedArea } from '../geocoder/area/roundedArea.ts';
import type { Atlas } from '../geocoder/gazetteer/atlas.ts';
import type { Geocoder, Hit } from '../geocoder/geocoder.ts';
import type { Exactness, LngLat } from '../model/geo.ts';
import type { PlaceKind } from '../model/kinds.ts';
import type { Language } from '../model/language.ts';
import { meaningsOf, type PlacedBy } from './meanings.ts';
import type { PlacePhrase } from './phrases.ts';
import type { Settled } from './work.ts';

/** What a phrase was read as, without its geometry: what a page shows of it. */
export type PlacedHit = {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly marker: LngLat;
  readonly exactness: Exactness;
  readonly isArea: boolean;
  readonly reason: string;
  /** Name of the county of the gazetteer's year that it is in, if that is one: it tells namesakes apart. */
  readonly county: string | null;
};

export type Placement =
  | {
      readonly tag: 'found';
      readonly hit: PlacedHit;
      readonly by: PlacedBy;
      /** Those that mean it: the place's, the second column's or the reader's. */
      readonly words: string;
    }
  | { readonly tag: 'position'; readonly lngLat: LngLat }
  /** Nothing ambiguous is settled by itself. */
  | { readonly tag: 'choose'; readonly candidates: readonly PlacedHit[] }
  | { readonly tag: 'unknown'; readonly suggestions: readonly string[] }
  /** The row says nothing of a place, or the reader says that it has none. */
  | { readonly tag: 'none' };

/** The area that a phrase is shown as; null where that is a point, or nothing. */
export function areaOfPhrase(
  geocoder: Geocoder,
  atlas: Atlas,
  phrase: PlacePhrase,
  { decision, asPoint }: Settled,
): Area | null {
  if (asPoint || decision?.tag === 'position' || decision?.tag === 'none') return null;
  const countyOf = (point: LngLat) => countyAt(point, atlas.counties);
  const meanings = meaningsOf(geocoder, countyOf, phrase, decision, 'nb');
  if (meanings.tag !== 'one' || meanings.hit.geometry.type === 'Point') return null;
  return roundedArea(meanings.hit.geometry, areaDecimals);
}

/** Of degrees: a metre. */
const areaDecimals = 5;

/** Places phrases one by one: to geocode thousands is work for a worker, in pieces. */
export function createPlacer(geocoder: Geocoder, atlas: Atlas, language: Language) {
  const names = new Map(atlas.gazetteer.counties.map(({ id, name }) => [id, name]));

  const countyOf = (point: LngLat) => countyAt(point, atlas.counties);

  function placed(hit: Hit): PlacedHit {
    const { kind, name, marker, exactness, geometry, reason, counties } = hit;
    const county = counties.length > 1 ? null : countyOf(marker);
    return {
      kind,
      name,
      marker,
      exactness,
      isArea: geometry.type !== 'Point',
      reason,
      county: (county && names.get(county)) ?? null,
    };
  }

  return (phrase: PlacePhrase, settled: Settled | undefined): Placement => {
    const decision = settled?.decision;
    if (decision?.tag === 'none') return { tag: 'none' };
    if (decision?.tag === 'position') return { tag: 'position', lngLat: decision.lngLat };
    if (phrase.place === '' && phrase.within === '') return { tag: 'none' };
    const meanings = meaningsOf(geocoder, countyOf, phrase, decision, language);
    switch (meanings.tag) {
      case 'one':
        return {
          tag: 'found',
          hit: placed(meanings.hit),
          by: meanings.by,
          words: meanings.words,
        };
      case 'several':
        return { tag: 'choose', candidates: meanings.hits.map(placed) };
      case 'unknown':
        return meanings;
    }
  };
}
