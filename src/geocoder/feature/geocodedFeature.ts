import type { Point } from 'geojson';
import type { Exactness, LngLat } from '../../model/geo.ts';
import type { PlaceKind } from '../../model/kinds.ts';
import type { Localized } from '../../model/language.ts';
import type { Area } from '../area/area.ts';
import { insidePoint } from '../area/insidePoint.ts';
import { roundedArea, roundedPoint } from '../area/roundedArea.ts';

/** Of a degree: a metre or less. */
const DECIMALS = 5;

/** A hit in every language. Made once, and told in the reader's. */
export type Ground = {
  readonly kind: PlaceKind;
  readonly name: Localized;
  readonly geometry: Point | Area;
  readonly marker: LngLat;
  readonly exactness: Exactness;
  readonly reason: Localized;
  readonly counties: readonly string[];
};

type Told = Omit<Ground, 'geometry' | 'marker'>;

export function pointGround(told: Told, lngLat: LngLat): Ground {
  return { ...told, geometry: { type: 'Point', coordinates: [...lngLat] }, marker: lngLat };
}

export function areaGround(told: Told, area: Area, marker: LngLat = insidePoint(area)): Ground {
  return { ...told, geometry: roundedArea(area, DECIMALS), marker: roundedPoint(marker, DECIMALS) };
}

export function sameInAll(name: string): Localized {
  return { nb: name, nn: name, en: name };
}
