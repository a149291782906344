import type { FeatureCollection } from 'geojson';
import { type Area, withoutSlivers } from '../geocoder/area/area.ts';
import { subtract } from '../geocoder/area/combine.ts';
import type { SpreadInput } from './input.ts';

/** Land outside the clusters' regions, as the maps draw it: it reaches out beyond the coast, with the sea over it. */
export type SpreadAreas = FeatureCollection<
  Area,
  /** Metres to the nearest region: more than `from`, and up to `to`. */
  | { readonly show: 'distance'; readonly from: number; readonly to: number | null }
  /** The id of the cluster whose region is the nearest. */
  | { readonly show: 'nearest'; readonly cluster: string }
>;

/** The counties' land that lies in no cluster's region, county by county. */
export function outsideLand({ clusters, atlas }: SpreadInput): readonly Area[] {
  const regions = clusters.map(({ region }) => region);
  return atlas.gazetteer.counties.flatMap(({ id }) => {
    const county = atlas.counties.get(id);
    const left = county && subtract(county, regions);
    const clean = left && withoutSlivers(left);
    return clean ? [clean] : [];
  });
}
