import type { Feature, FeatureCollection } from 'geojson';
import { type MapTopology, mapPart } from '../cartography/mapGeometry.ts';

/** What lies under all else, by the name of its part. */
const landParts = ['neighbours', 'counties', 'svalbard', 'borders'] as const;
export type LandPart = (typeof landParts)[number];

/** The parts as one source: each source is cut into tiles of its own, and every tile takes its time. */
export function landFeatures(map: MapTopology): FeatureCollection {
  const features = landParts.flatMap((part) =>
    featuresOf(map, part).map((feature) => ({
      ...feature,
      properties: { ...feature.properties, part },
    })),
  );
  return { type: 'FeatureCollection', features };
}

function featuresOf(map: MapTopology, part: LandPart): readonly Feature[] {
  if (part !== 'borders') return mapPart(map, part).features;
  return [{ type: 'Feature', properties: {}, geometry: mapPart(map, part) }];
}
