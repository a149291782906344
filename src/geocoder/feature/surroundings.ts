import { circle } from '@turf/circle';
import type { LngLat } from '../../model/geo.ts';
import { squareMetres } from '../area/area.ts';
import { moveInside } from '../area/insidePoint.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import { type Land, landOf } from './land.ts';

/** Metres around a place of a thousand people; grows with the cube root of their number. */
const REACH_OF_A_THOUSAND = 8_000;
const LEAST_REACH = 10_000;
const MOST_REACH = 60_000;

/** A county that covers less than this part of the circle is a town's own (Oslo), and cuts nothing off. */
const TOWN_COUNTY = 1 / 10;

export type Surroundings = Land & {
  /** Metres. */
  readonly reach: number;
  readonly marker: LngLat;
  /** Whether the circle was cut to the place's county, or to the land of all. */
  readonly inCounty: boolean;
};

/** How far "the X region" reaches from X, in metres: 10 km from a village, 60 km from the largest city. */
export function reachOf(population: number): number {
  const reach = REACH_OF_A_THOUSAND * Math.cbrt(population / 1000);
  return Math.round(Math.min(MOST_REACH, Math.max(LEAST_REACH, reach)) / 1000) * 1000;
}

/** The land within reach of the point, cut to its county. Null if there is none. */
export function surroundingsOf(
  { lngLat, county, reach }: { lngLat: LngLat; county: string; reach: number },
  atlas: Atlas,
): Surroundings | null {
  const around = circle([...lngLat], reach, { units: 'meters', steps: 96 }).geometry;
  const own = atlas.counties.get(county);
  const inCounty = own !== undefined && squareMetres(own) >= TOWN_COUNTY * squareMetres(around);
  const land = landOf(around, atlas, inCounty ? [county] : undefined);
  return land && { ...land, reach, inCounty, marker: moveInside(land.area, lngLat) };
}
