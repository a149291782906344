import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import mapUrl from '../../data/generated/map.json?url';
import overviewUrl from '../../data/generated/map-overview.json?url';
import spreadAreasUrl from '../../data/generated/spread-areas.json?url';
import { zoomRange } from '../cartography/mapLimits.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import { coastFile } from '../state/coastCells.ts';
import type { OwnList } from '../state/ownList.ts';
import type { sourceIds } from './ids.ts';
import { clusterPoints, type PointMode } from './pointLayers.ts';
import { filesAddress, partAddress, type SourcePart } from './sourceAddress.ts';

/** What maps draw of a reader's own list; the areas of its spread where a layer of it is shown. */
export type MapList = Pick<OwnList, 'drawnRegions' | 'labels'> & {
  readonly spreadAreas: SpreadAreas | null;
};

type SourceId = (typeof sourceIds)[keyof typeof sourceIds];
type Sources = Record<'land' | 'regions' | 'labels', SourceSpecification> &
  Partial<Record<SourceId, SourceSpecification>>;

/** Given by address, so that MapLibre's worker fetches and parses it, off the main thread. */
function fetched(data: string | FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: zoomRange[1] };
}

/** The address by which the map's worker answers with the whole coast of the cells. */
function coastAddress(cells: readonly string[]): string {
  return filesAddress(cells.map((name) => ({ name, url: coastFile(name) ?? '' })));
}

/** Points that are nearer, in CSS pixels, would cover one another. */
const groupRadius = 46;

/** MapLibre groups the points at every zoom but the last, where each can be reached. */
function points({ shown }: PointMode): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: clusterPoints(shown),
    cluster: true,
    clusterRadius: groupRadius,
    clusterMaxZoom: zoomRange[1] - 1,
    maxzoom: zoomRange[1],
  };
}

/** All regions; in point mode the one that is drawn, so that no tile has to hold the others. */
function regions(
  url: string,
  pointMode: PointMode | null,
  ownList: MapList | null,
): string | FeatureCollection {
  if (pointMode?.drawn === null) return { type: 'FeatureCollection', features: [] };
  const drawn = pointMode?.drawn;
  if (!ownList) return partAddress(url, 'regions', drawn);
  const { features, type } = ownList.drawnRegions;
  return {
    type,
    features: features.filter(
      ({ properties }) => drawn === undefined || properties?.['cluster'] === drawn,
    ),
  };
}

/**
 * @param asked the point of "near me" and the lines from it, if any
 * @param placed the places of a list that is being made, if any
 * @param pointMode null where each cluster has a sign
 * @param spread whether a layer needs the spread's areas: MapLibre loads every source of the style
 * @param detailed whether borders have every point
 * @param coast the cells whose whole coast is drawn
 * @param ownList what a reader's own list has in the place of the site's, if it is shown: its borders have every point,
 * so that those around them have too
 */
export function mapSources(
  asked: FeatureCollection | null,
  placed: FeatureCollection | null,
  pointMode: PointMode | null,
  spread: boolean,
  detailed: boolean,
  coast: readonly string[],
  ownList: MapList | null,
): Sources {
  const url = detailed || ownList ? mapUrl : overviewUrl;
  const part = (name: SourcePart) => fetched(partAddress(url, name));
  return {
    ...(asked ? { asked: { type: 'geojson', data: asked, maxzoom: zoomRange[1] } } : {}),
    ...(placed ? { placed: { type: 'geojson', data: placed, maxzoom: zoomRange[1] } } : {}),
    ...(spread ? { spread: fetched(ownList?.spreadAreas ?? spreadAreasUrl) } : {}),
    ...(pointMode ? { points: points(pointMode) } : {}),
    // Feature-state needs ids.
    land: { ...part('land'), promoteId: 'cell' },
    ...(coast.length > 0 ? { coast: fetched(coastAddress(coast)) } : {}),
    regions: { ...fetched(regions(url, pointMode, ownList)), promoteId: 'cluster' },
    labels: { ...(ownList ? fetched(ownList.labels) : part('labels')), generateId: true },
  };
}
