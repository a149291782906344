import type { Area } from '../geocoder/area/area.ts';
import type { Sign } from '../geocoder/area/near.ts';
import type { Atlas } from '../geocoder/gazetteer/atlas.ts';

/** A cluster as far as its spread goes. */
export type SpreadCluster = Sign & {
  readonly region: Area;
  /** Ids of the counties that its region touches. */
  readonly counties: readonly string[];
};

/** What the figures are worked out from: the geocoder's own names and ground. */
export type SpreadInput = {
  readonly clusters: readonly SpreadCluster[];
  readonly atlas: Pick<Atlas, 'counties'> & {
    readonly gazetteer: Pick<Atlas['gazetteer'], 'places' | 'counties' | 'parts'>;
  };
};
