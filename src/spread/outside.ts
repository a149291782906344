import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import { type Area, boundsMeet, boundsOf, withoutSlivers } from '../geocoder/area/area.ts';
import type { SpreadInput } from './input.ts';

/** What is left of the area without the others. Null where that is nothing. */
export function without(area: Area, others: readonly Area[]): Area | null {
  const near = others.filter((other) => boundsMeet(boundsOf(other), boundsOf(area)));
  if (near.length === 0) return area;
  const all = [area, ...near].map((each) => feature<Area>(each));
  return difference(featureCollection(all))?.geometry ?? null;
}

/** The counties' land that lies in no cluster's region, county by county. */
export function outsideLand({ clusters, atlas }: SpreadInput): readonly Area[] {
  return atlas.gazetteer.counties.flatMap(({ id }) => {
    const county = atlas.counties.get(id);
    const regions = clusters.filter((each) => each.counties.includes(id));
    const left =
      county &&
      without(
        county,
        regions.map(({ region }) => region),
      );
    const clean = left && withoutSlivers(left);
    return clean ? [clean] : [];
  });
}
