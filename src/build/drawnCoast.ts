import { metresBetween } from '../geocoder/area/area.ts';
import type { LngLat } from '../model/geo.ts';
import type { LocatedCluster } from './clusterRegions.ts';

/*
 * What follows from the coast that is drawn, which is finer than that of the counties.
 */

/** Metres: the coarse coast of the counties may have moved a sign so far, onto what is land there. */
const mostMoved = 10_000;

/**
 * The clusters with their signs on drawn land: a place on an island that the counties lack stands where it is.
 *
 * @param toSea the same clusters with regions that reach out into the sea
 */
export function onDrawnLand(
  clusters: readonly LocatedCluster[],
  toSea: readonly LocatedCluster[],
  isOnLand: (point: LngLat) => boolean,
): readonly LocatedCluster[] {
  return clusters.map((cluster, index) => {
    const unmoved = toSea[index]?.region.marker;
    const { marker } = cluster.region;
    // A point stands where it is, also in the sea.
    return cluster.geometry &&
      unmoved &&
      isOnLand(unmoved) &&
      metresBetween(marker, unmoved) < mostMoved
      ? { ...cluster, region: { ...cluster.region, marker: unmoved } }
      : cluster;
  });
}
