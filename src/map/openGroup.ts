import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { zoomRange } from '../state/limits.ts';
import { sourceIds } from './ids.ts';
import type { Gathered } from './pick.ts';
import type { Free } from './useCamera.ts';
import { freeOffset } from './useInSight.ts';

/** Goes as near to a group as it takes for it to part. With the event a move counts as the reader's own. */
export async function openGroup(
  map: MapLibre,
  free: Free,
  { id, at: [lng, lat] }: Extract<Gathered, { kind: 'group' }>,
  originalEvent: Event,
): Promise<void> {
  const source = map.getSource<GeoJSONSource>(sourceIds.points);
  if (!source) return;
  const zoom = Math.min(await source.getClusterExpansionZoom(id), zoomRange[1]);
  map.easeTo({ center: [lng, lat], zoom, offset: freeOffset(map, free) }, { originalEvent });
}
