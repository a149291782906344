import type { FeatureCollection, Point } from 'geojson';
import type { SiteCluster } from '../model/site.ts';

/** What a point says of its cluster. */
export type PointProperties = { readonly cluster: string; readonly sector: string };

/** Each cluster as a point where its sign would stand. */
export function clusterPoints(
  clusters: readonly SiteCluster[],
): FeatureCollection<Point, PointProperties> {
  return {
    type: 'FeatureCollection',
    features: clusters.map(({ id, sector, where }) => ({
      type: 'Feature',
      properties: { cluster: id, sector },
      geometry: { type: 'Point', coordinates: [...where.marker] },
    })),
  };
}
