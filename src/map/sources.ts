import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import labelsUrl from '../../data/generated/labels.json?url';
import regionsUrl from '../../data/generated/regions.json?url';
import spreadAreasUrl from '../../data/generated/spread-areas.json?url';
import bordersUrl from '../../data/map/borders.json?url';
import countiesUrl from '../../data/map/counties.json?url';
import neighboursUrl from '../../data/map/neighbours.json?url';
import svalbardUrl from '../../data/map/svalbard.json?url';
import { zoomRange } from '../view/limits.ts';
import type { sourceIds } from './ids.ts';

type SourceId = (typeof sourceIds)[keyof typeof sourceIds];
type Sources = Record<Exclude<SourceId, 'spread'>, SourceSpecification> & {
  spread?: SourceSpecification;
};

/** By address, so that MapLibre's worker fetches and reads them and the page's own thread never does. */
function fetched(data: string): SourceSpecification {
  return { type: 'geojson', data, maxzoom: zoomRange[1] };
}

/** @param spread whether a layer needs the spread's areas: a source is fetched as soon as the style has it */
export function mapSources(asked: FeatureCollection, spread: boolean): Sources {
  return {
    ...(spread ? { spread: fetched(spreadAreasUrl) } : {}),
    neighbours: fetched(neighboursUrl),
    counties: fetched(countiesUrl),
    svalbard: fetched(svalbardUrl),
    borders: fetched(bordersUrl),
    // A region's feature-state is kept by its cluster's id.
    regions: { type: 'geojson', data: regionsUrl, maxzoom: zoomRange[1], promoteId: 'cluster' },
    labels: fetched(labelsUrl),
    asked: { type: 'geojson', data: asked, maxzoom: zoomRange[1] },
  };
}
