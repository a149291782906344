import type { FeatureCollection, LineString, Point } from 'geojson';
import type { LngLat } from '../model/geo.ts';
import type { Site } from '../model/site.ts';

/** The point asked about, and a straight line from it to each of the `nearest` clusters' signs. */
export function askedFeatures(
  site: Pick<Site, 'clusters'>,
  asked: LngLat,
  nearest: readonly string[],
): FeatureCollection<Point | LineString> {
  const lines = nearest
    .flatMap((id) => site.clusters.filter((cluster) => cluster.id === id))
    .map(({ where }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates: [[...asked], [...where.marker]] },
    }));
  return {
    type: 'FeatureCollection',
    features: [
      ...lines,
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...asked] } },
    ],
  };
}
