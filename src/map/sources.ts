import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import mapUrl from '../../data/generated/map.json?url';
import overviewUrl from '../../data/generated/map-overview.json?url';
import spreadAreasUrl from '../../data/generated/spread-areas.json?url';
import { zoomRange } from '../state/limits.ts';
import type { sourceIds } from './ids.ts';
import { partAddress, type SourcePart } from './partAddress.ts';
import { clusterPoints } from './points.ts';
import type { Many } from './style.ts';

type SourceId = (typeof sourceIds)[keyof typeof sourceIds];
type Sources = Record<'land' | 'regions' | 'labels', SourceSpecification> &
  Partial<Record<SourceId, SourceSpecification>>;

/** By address, so that MapLibre's worker fetches and reads them and the page's own thread never does. */
function fetched(data: string | FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: zoomRange[1] };
}

/** Nearer than this they would cover one another, in CSS pixels. */
const groupRadius = 46;

/** MapLibre gathers the points in groups, but for the last zoom: there each can be reached. */
function points({ shown }: Many): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: clusterPoints(shown),
    cluster: true,
    clusterRadius: groupRadius,
    clusterMaxZoom: zoomRange[1] - 1,
    maxzoom: zoomRange[1],
  };
}

/** All regions; of many clusters the one that is drawn, so that no tile has to hold the others. */
function regions(url: string, many: Many | null): string | FeatureCollection {
  if (!many) return partAddress(url, 'regions');
  if (many.drawn === null) return { type: 'FeatureCollection', features: [] };
  return partAddress(url, 'regions', many.drawn);
}

/**
 * @param asked the point that was asked about and the ways from it, if any
 * @param many what is drawn of clusters that are too many for signs
 * @param spread whether a layer needs the spread's areas: a source is fetched as soon as the style has it
 * @param detailed whether every point of a border is shown, or those that are seen from afar
 */
export function mapSources(
  asked: FeatureCollection | null,
  many: Many | null,
  spread: boolean,
  detailed: boolean,
): Sources {
  const url = detailed ? mapUrl : overviewUrl;
  const part = (name: SourcePart) => fetched(partAddress(url, name));
  return {
    ...(asked ? { asked: { type: 'geojson', data: asked, maxzoom: zoomRange[1] } } : {}),
    ...(spread ? { spread: fetched(spreadAreasUrl) } : {}),
    ...(many ? { points: points(many) } : {}),
    land: part('land'),
    // A region's feature-state is kept by its cluster's id.
    regions: { ...fetched(regions(url, many)), promoteId: 'cluster' },
    labels: part('labels'),
  };
}
