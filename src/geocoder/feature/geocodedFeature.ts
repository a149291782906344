import type { Point } from 'geojson';
import type { Exactness, LngLat } from '../../model/geo.ts';
import type { PlaceKind } from '../../model/kinds.ts';
import type { Localized } from '../../model/language.ts';
import type { Area } from '../area/area.ts';
import { insidePoint } from '../area/insidePoint.ts';
import { roundedArea, roundedPoint } from '../area/roundedArea.ts';

/** Of a degree: one metre or less. */
const decimals = 5;

/** What a phrase means on the map, with its texts in every language. */
export type GeocodedFeature = {
  readonly kind: PlaceKind;
  readonly name: Localized;
  readonly geometry: Point | Area;
  /** The point of `geometry` where a map puts a pin. */
  readonly marker: LngLat;
  readonly exactness: Exactness;
  /** One sentence: what was drawn, and why it is as exact as it is. */
  readonly reason: Localized;
  /** Numbers of the counties that it is made of, or that the places lie in that it is made of. */
  readonly counties: readonly string[];
};

type FeatureProperties = Omit<GeocodedFeature, 'geometry' | 'marker'>;

export function pointFeature(properties: FeatureProperties, lngLat: LngLat): GeocodedFeature {
  return { ...properties, geometry: { type: 'Point', coordinates: [...lngLat] }, marker: lngLat };
}

export function areaFeature(
  properties: FeatureProperties,
  area: Area,
  marker: LngLat = insidePoint(area),
): GeocodedFeature {
  return {
    ...properties,
    geometry: roundedArea(area, decimals),
    marker: roundedPoint(marker, decimals),
  };
}

export function sameInAllLanguages(name: string): Localized {
  return { nb: name, nn: name, en: name };
}
