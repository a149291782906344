import counties from '../../../data/gazetteer/counties.json' with { type: 'json' };
import countiesToday from '../../../data/gazetteer/counties-today.json' with { type: 'json' };
import { type NearCluster, nearestClusters, ownCounty } from '../../geocoder/area/near.ts';
import type { LngLat } from '../../model/geo.ts';
import type { SiteCluster } from '../../model/site.ts';
import { loadLandAreas } from '../../state/loadLandAreas.ts';

export type Nearby = {
  /** The county as it was, and what it belongs to today where that is another; null outside them all. */
  readonly county: { readonly name: string; readonly today: readonly string[] } | null;
  /** All clusters, nearest first. */
  readonly clusters: readonly NearCluster[];
};

function countyNames(id: string): Nearby['county'] {
  const county = counties.find((each) => each.id === id);
  if (!county) return null;
  const today = countiesToday
    .filter((each) => county.today.includes(each.id))
    .map(({ name }) => name)
    .filter((name) => name !== county.name);
  return { name: county.name, today };
}

/** What is near a point. Rejects where the geometry can't be had; the next call tries again. */
export async function findNearby(point: LngLat, clusters: readonly SiteCluster[]): Promise<Nearby> {
  const areas = await loadLandAreas();
  const ids = new Map(areas.counties.features.map((f) => [f.properties.id, f.geometry]));
  const county = ownCounty(point, ids);
  const withRegions = clusters.map(({ id, region }) => {
    const drawn = areas.regions.features.find(({ properties }) => properties.cluster === id);
    // A point is near by its sign.
    return { id, marker: region.marker, region: drawn?.geometry ?? null };
  });
  return {
    county: county && countyNames(county.id),
    clusters: nearestClusters(point, withRegions, county?.offLand),
  };
}
