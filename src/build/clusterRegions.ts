import type { FeatureCollection } from 'geojson';
import { type Area, boundsOf } from '../geocoder/area/area.ts';
import { moveInside } from '../geocoder/area/insidePoint.ts';
import { roundedArea, roundedPoint } from '../geocoder/area/roundedArea.ts';
import type { Atlas } from '../geocoder/gazetteer/atlas.ts';
import { geocoderOf } from '../geocoder/geocoder.ts';
import { pointBounds, resolveCluster } from '../geocoder/resolveCluster.ts';
import type { ClusterRegion } from '../model/region.ts';
import type { Cluster } from '../model/schema.ts';

/** Of degrees: ten metres, finer than the borders are drawn. */
export const regionDecimals = 4;

/** A record, with where its cluster is and what is drawn of that. */
export type LocatedCluster = {
  readonly record: Cluster;
  readonly region: ClusterRegion;
  /** Null for a point: nothing is drawn but its sign. */
  readonly geometry: Area | null;
};

/** A record whose phrase can't be placed: the build tells of it, and a reader's own list goes on without its place. */
export type Unreadable = 'throw' | 'unplaced';

/** Places records by one atlas; null for a record that says nothing of where it is. */
function locator(atlas: Atlas): (record: Cluster) => LocatedCluster | null {
  const geocoder = geocoderOf(atlas);
  return (record) => {
    const resolved = resolveCluster(record, geocoder, atlas);
    if (!resolved) return null;
    const { region, geometry } = resolved;
    const sign = roundedPoint(region.marker, regionDecimals);
    if (!geometry) {
      return { record, region: { ...region, marker: sign, bounds: pointBounds(sign) }, geometry };
    }
    const drawn = roundedArea(geometry, regionDecimals);
    const marker = moveInside(drawn, sign);
    return { record, region: { ...region, marker, bounds: boundsOf(drawn) }, geometry: drawn };
  };
}

/**
 * Works out where each cluster is that says so, from its record and the gazetteer: by each atlas, for the same
 * clusters.
 *
 * @throws as `resolveCluster` does, naming cluster and phrase, if told to
 */
export function locateClusters(
  clusters: readonly Cluster[],
  atlases: readonly [Atlas, Atlas],
  unreadable: Unreadable,
): readonly [readonly LocatedCluster[], readonly LocatedCluster[]] {
  const [first, second] = [locator(atlases[0]), locator(atlases[1])];
  const both = clusters.flatMap((record): (readonly [LocatedCluster, LocatedCluster])[] => {
    try {
      const [one, other] = [first(record), second(record)];
      return one && other ? [[one, other]] : [];
    } catch (error) {
      if (unreadable === 'throw') throw error;
      return [];
    }
  });
  return [both.map(([one]) => one), both.map(([, other]) => other)];
}

export type RegionFeatures = FeatureCollection<Area, { readonly cluster: string }>;

/** The regions for the maps, points left out: largest first, so that what is drawn later is not hidden. */
export function regionFeatures(clusters: readonly LocatedCluster[]): RegionFeatures {
  const areas = clusters.flatMap(({ record: { id: cluster }, region: { area }, geometry }) =>
    geometry ? [{ cluster, area, geometry }] : [],
  );
  return {
    type: 'FeatureCollection',
    features: areas
      .toSorted((a, b) => b.area - a.area)
      .map(({ cluster, geometry }, index) => ({
        type: 'Feature',
        id: index + 1,
        properties: { cluster },
        geometry,
      })),
  };
}
