import { roundedArea } from '../geocoder/area/roundedArea.ts';
import { circleAround } from '../geocoder/area/shapes.ts';
import type { Atlas } from '../geocoder/gazetteer/atlas.ts';
import { outsideLand, type SpreadAreas } from '../spread/areas.ts';
import { catchments } from '../spread/catchments.ts';
import { distanceBands } from '../spread/distanceBands.ts';
import type { SpreadFigures } from '../spread/figures.ts';
import type { SpreadInput } from '../spread/input.ts';
import { placeDistances } from '../spread/placeFigures.ts';
import { spreadFigures } from '../spread/spreadFigures.ts';
import type { LocatedCluster } from './clusterRegions.ts';

/** Of degrees: a hundred metres. */
const decimals = 3;

/** Metres: a point counts as the land this near to it, about a village. All that is counted by areas then counts points too. */
const pointReach = 1_000;

type Located = { readonly clusters: readonly LocatedCluster[]; readonly atlas: Atlas };

/**
 * How well the clusters are spread: the figures, and what the maps draw of them.
 *
 * @param onLand by areas that end at the coast, which all is measured by
 * @param toSea the same clusters by areas that reach out into the sea, which maps draw the sea over
 */
export function spreadOf(
  onLand: Located,
  toSea: Located,
): { readonly figures: SpreadFigures; readonly areas: SpreadAreas } {
  const input = inputOf(onLand);
  const { clusters } = input;
  const land = outsideLand(inputOf(toSea));
  const regions = clusters.map(({ region }) => region);
  // A cluster may have the whole country: then no land is away from any.
  const features: SpreadAreas['features'] =
    land.length === 0
      ? []
      : [
          ...distanceBands(land, regions).map(({ from, to, area }) => ({
            type: 'Feature' as const,
            properties: { show: 'distance' as const, from, to },
            geometry: roundedArea(area, decimals),
          })),
          ...catchments(land, clusters).map(({ cluster, area }) => ({
            type: 'Feature' as const,
            properties: { show: 'nearest' as const, cluster },
            geometry: roundedArea(area, decimals),
          })),
        ];
  return {
    figures: spreadFigures(input, placeDistances(input)),
    areas: { type: 'FeatureCollection', features },
  };
}

function inputOf({ clusters: located, atlas }: Located): SpreadInput {
  const clusters = located.map(({ region: { id, marker, counties }, geometry }) => ({
    id,
    marker,
    region: geometry ?? circleAround(marker, pointReach),
    counties: counties.map((county) => county.id),
  }));
  return { clusters, atlas };
}
