import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import mapUrl from '../../data/generated/map.json?url';
import spreadAreasUrl from '../../data/generated/spread-areas.json?url';
import { zoomRange } from '../view/limits.ts';
import type { MapPart } from '../view/mapGeometry.ts';
import type { sourceIds } from './ids.ts';
import { partAddress } from './partAddress.ts';

type SourceId = (typeof sourceIds)[keyof typeof sourceIds];
type Sources = Record<Exclude<SourceId, 'spread'>, SourceSpecification> & {
  spread?: SourceSpecification;
};

/** By address, so that MapLibre's worker fetches and reads them and the page's own thread never does. */
function fetched(data: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: zoomRange[1] };
}

const part = (name: MapPart) => fetched(partAddress(mapUrl, name));

/** @param spread whether a layer needs the spread's areas: a source is fetched as soon as the style has it */
export function mapSources(asked: FeatureCollection, spread: boolean): Sources {
  return {
    ...(spread ? { spread: fetched(spreadAreasUrl) } : {}),
    neighbours: part('neighbours'),
    counties: part('counties'),
    svalbard: part('svalbard'),
    borders: part('borders'),
    // A region's feature-state is kept by its cluster's id.
    regions: { ...part('regions'), promoteId: 'cluster' },
    labels: part('labels'),
    asked: { type: 'geojson', data: asked, maxzoom: zoomRange[1] },
  };
}
