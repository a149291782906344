import type { FeatureCollection } from 'geojson';
import type { Area } from '../geocoder/area/area.ts';

/** Land outside the clusters' regions, as the maps draw it. */
export type SpreadAreas = FeatureCollection<
  Area,
  /** Metres to the nearest region: more than `from`, and up to `to`. */
  | { readonly show: 'distance'; readonly from: number; readonly to: number | null }
  /** The id of the cluster whose region is the nearest. */
  | { readonly show: 'nearest'; readonly cluster: string }
>;
