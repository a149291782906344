import type { FeatureCollection } from 'geojson';
import { type Area, boundsOf } from '../geocoder/area/area.ts';
import { moveInside } from '../geocoder/area/insidePoint.ts';
import { roundedArea, roundedPoint } from '../geocoder/area/roundedArea.ts';
import type { Atlas } from '../geocoder/gazetteer/atlas.ts';
import { createGeocoder } from '../geocoder/geocoder.ts';
import { resolveCluster } from '../geocoder/resolveCluster.ts';
import type { ClusterRegion } from '../model/region.ts';
import type { Cluster } from '../model/schema.ts';

/** Of degrees: ten metres, finer than the borders are drawn. */
export const regionDecimals = 4;

/** A record, with where its cluster is and what is drawn of that. */
export type LocatedCluster = {
  readonly record: Cluster;
  readonly region: ClusterRegion;
  readonly geometry: Area;
};

/**
 * Works out where each cluster is, from its record and the gazetteer.
 *
 * @throws as `resolveCluster` does, naming cluster and phrase
 */
export function locateClusters(
  clusters: readonly Cluster[],
  atlas: Atlas,
): readonly LocatedCluster[] {
  const geocoder = createGeocoder(atlas);
  return clusters.map((record) => {
    const { region, geometry } = resolveCluster(record, geocoder, atlas);
    const drawn = roundedArea(geometry, regionDecimals);
    const marker = moveInside(drawn, roundedPoint(region.marker, regionDecimals));
    return { record, region: { ...region, marker, bounds: boundsOf(drawn) }, geometry: drawn };
  });
}

export type RegionFeatures = FeatureCollection<Area, { readonly cluster: string }>;

/** The regions for the maps: largest first, so that what is drawn later is not hidden. */
export function regionFeatures(clusters: readonly LocatedCluster[]): RegionFeatures {
  return {
    type: 'FeatureCollection',
    features: clusters
      .toSorted((a, b) => b.region.area - a.region.area)
      .map(({ record: { id: cluster }, geometry }, index) => ({
        type: 'Feature',
        id: index + 1,
        properties: { cluster },
        geometry,
      })),
  };
}
