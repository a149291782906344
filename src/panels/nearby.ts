import type { FeatureCollection } from 'geojson';
import counties from '../../data/gazetteer/counties.json' with { type: 'json' };
import countiesToday from '../../data/gazetteer/counties-today.json' with { type: 'json' };
import regionsUrl from '../../data/generated/regions.json?url';
import countyAreasUrl from '../../data/map/counties.json?url';
import type { Area } from '../geocoder/area.ts';
import { type NearCluster, nearestClusters, ownCounty } from '../geocoder/near.ts';
import type { LngLat } from '../model/geo.ts';
import { fetchJson } from '../view/fetchJson.ts';
import type { SiteCluster } from '../view/site.ts';

export type Nearby = {
  /** The county as it was, and what it belongs to today where that is another; null outside them all. */
  readonly county: { readonly name: string; readonly today: readonly string[] } | null;
  /** All clusters, nearest first. */
  readonly clusters: readonly NearCluster[];
};

type Areas = {
  readonly counties: FeatureCollection<Area, { readonly id: string }>;
  readonly regions: FeatureCollection<Area, { readonly cluster: string }>;
};

let loading: Promise<Areas> | null = null;

async function fetchAreas(): Promise<Areas> {
  const [countyAreas, regions] = await Promise.all([
    fetchJson(countyAreasUrl),
    fetchJson(regionsUrl),
  ]);
  // Both are made and checked by the build.
  return { counties: countyAreas, regions } as Areas;
}

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
  loading ??= fetchAreas();
  const areas = await loading.catch((error: unknown) => {
    loading = null;
    throw error;
  });
  const ids = new Map(areas.counties.features.map((f) => [f.properties.id, f.geometry]));
  const county = ownCounty(point, ids);
  const withRegions = clusters.flatMap(({ id, where }) => {
    const region = areas.regions.features.find(({ properties }) => properties.cluster === id);
    return region ? [{ id, marker: where.marker, region: region.geometry }] : [];
  });
  return {
    county: county && countyNames(county.id),
    clusters: nearestClusters(point, withRegions, county?.offLand),
  };
}
