import type { LngLat } from '../../model/geo.ts';
import { type Area, metresBetween, squareMetres } from '../area/area.ts';
import { clip, unite } from '../area/combine.ts';
import { dissolve } from '../area/dissolve.ts';
import { moveInside } from '../area/insidePoint.ts';
import { circleAround } from '../area/shapes.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Place } from '../gazetteer/gazetteer.ts';

/** The land of the area: in all counties, or in those of `within`. Null if it is all sea or abroad. */
export function landOf(area: Area, atlas: Atlas, within?: readonly string[]): Area | null {
  return unite(
    [...atlas.counties]
      .filter(([id]) => within === undefined || within.includes(id))
      .flatMap(([, county]) => clip(area, county) ?? []),
  );
}

/**
 * The numbers of the counties that the places lie in. The counties of an approximate area are those of the places
 * that it is made of: where its edge happens to reach says nothing about what is meant.
 */
export function countiesOfPlaces(places: readonly Place[]): readonly string[] {
  return [...new Set(places.map(({ county }) => county))].sort();
}

/** The counties as one area. Throws for one that the atlas does not have. */
export function countiesAsOne(ids: readonly string[], atlas: Atlas): Area {
  return dissolve(
    ids.map((id) => {
      const county = atlas.counties.get(id);
      if (county === undefined) throw new Error(`no region for county "${id}"`);
      return county;
    }),
  );
}

/** Metres around a place of a thousand people; grows with the cube root of their number. */
const reachOfThousand = 8_000;
const minReach = 10_000;
const maxReach = 60_000;

/** A county that covers less than this share of the circle is a single town (Oslo), and does not limit it. */
const minCountyShare = 1 / 10;

export type Surroundings = {
  readonly area: Area;
  /** The county that it was cut to; where it was cut to none, those of the places within reach. */
  readonly counties: readonly string[];
  /** Metres. */
  readonly reach: number;
  readonly marker: LngLat;
  /** True if the circle was cut to the county of the place, false if to the land of all counties. */
  readonly inCounty: boolean;
};

/** How far "the X region" reaches from X, in metres: 10 km from a village, 60 km from the largest city. */
export function reachOf(population: number): number {
  const reach = reachOfThousand * Math.cbrt(population / 1000);
  return Math.round(Math.min(maxReach, Math.max(minReach, reach)) / 1000) * 1000;
}

/** The land within reach of the point, cut to its county. Null if there is none. */
export function surroundingsOf(
  { lngLat, county, reach }: { lngLat: LngLat; county: string; reach: number },
  atlas: Atlas,
): Surroundings | null {
  const circle = circleAround(lngLat, reach);
  const own = atlas.counties.get(county);
  const inCounty = own !== undefined && squareMetres(own) >= minCountyShare * squareMetres(circle);
  const area = landOf(circle, atlas, inCounty ? [county] : undefined);
  const within = ({ lngLat: other }: Place) => metresBetween(lngLat, other) <= reach;
  const counties = inCounty ? [county] : countiesOfPlaces(atlas.gazetteer.places.filter(within));
  return area && { area, counties, reach, inCounty, marker: moveInside(area, lngLat) };
}
