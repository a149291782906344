import type { Area } from '../geocoder/area/area.ts';
import type { ClusterMarker } from '../geocoder/area/near.ts';
import type { Atlas } from '../geocoder/gazetteer/atlas.ts';

/** What the figures need of a cluster. */
export type SpreadCluster = ClusterMarker & {
  readonly region: Area;
  /** Ids of the counties that its region counts as part of (`ClusterRegion.counties`). */
  readonly counties: readonly string[];
};

/** What the figures are computed from: the clusters, and the geocoder's names and areas. */
export type SpreadInput = {
  readonly clusters: readonly SpreadCluster[];
  readonly atlas: Pick<Atlas, 'counties'> & {
    readonly gazetteer: Pick<Atlas['gazetteer'], 'places' | 'counties' | 'parts'>;
  };
};
