import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import mapUrl from '../../data/generated/map.json?url';
import spreadAreasUrl from '../../data/generated/spread-areas.json?url';
import { zoomRange } from '../view/limits.ts';
import type { sourceIds } from './ids.ts';
import { partAddress, type SourcePart } from './partAddress.ts';

type SourceId = (typeof sourceIds)[keyof typeof sourceIds];
type Sources = Record<'land' | 'regions' | 'labels', SourceSpecification> &
  Partial<Record<SourceId, SourceSpecification>>;

/** By address, so that MapLibre's worker fetches and reads them and the page's own thread never does. */
function fetched(data: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: zoomRange[1] };
}

const part = (name: SourcePart) => fetched(partAddress(mapUrl, name));

/**
 * @param asked the point that was asked about and the ways from it, if any
 * @param spread whether a layer needs the spread's areas: a source is fetched as soon as the style has it
 */
export function mapSources(asked: FeatureCollection | null, spread: boolean): Sources {
  return {
    ...(asked ? { asked: { type: 'geojson', data: asked, maxzoom: zoomRange[1] } } : {}),
    ...(spread ? { spread: fetched(spreadAreasUrl) } : {}),
    land: part('land'),
    // A region's feature-state is kept by its cluster's id.
    regions: { ...part('regions'), promoteId: 'cluster' },
    labels: part('labels'),
  };
}
