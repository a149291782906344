import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { MapLayerMouseEvent } from 'react-map-gl/maplibre';
import { zoomRange } from '../cartography/mapLimits.ts';
import { chooseCluster, hoverCluster, leavePage } from '../state/actions.ts';
import { useSite } from '../state/site.ts';
import { sourceIds } from './ids.ts';
import { type Gathered, gatheredAt, regionAt } from './pick.ts';
import { type VisibleArea, visibleOffset } from './visibleArea.ts';

/** Goes as near to a group as it takes for it to part. With the event a move counts as the reader's own. */
async function openGroup(
  map: MapLibre,
  visibleArea: VisibleArea,
  { id, at: [lng, lat] }: Extract<Gathered, { kind: 'group' }>,
  originalEvent: Event,
): Promise<void> {
  const source = map.getSource<GeoJSONSource>(sourceIds.points);
  if (!source) return;
  const zoom = Math.min(await source.getClusterExpansionZoom(id), zoomRange[1]);
  map.easeTo(
    { center: [lng, lat], zoom, offset: visibleOffset(map, visibleArea) },
    { originalEvent },
  );
}

/** Pins lie in the same element as the canvas and answer for themselves. */
function isOnCanvas({ target, originalEvent }: MapLayerMouseEvent): boolean {
  return originalEvent.target === target.getCanvas();
}

function isFinger({ originalEvent }: MapLayerMouseEvent): boolean {
  return originalEvent instanceof PointerEvent && originalEvent.pointerType !== 'mouse';
}

/** What pointing and clicking on the map's own ground does. */
export function usePointer(visibleArea: VisibleArea) {
  const site = useSite();
  return {
    onMouseMove: (event: MapLayerMouseEvent) => {
      if (!isOnCanvas(event) || event.target.isMoving()) return;
      const gathered = gatheredAt(event.target, event.point, false);
      const region = gathered ? null : regionAt(event.target, site, event.point, false);
      const cluster = gathered?.kind === 'cluster' ? gathered.id : region;
      hoverCluster(cluster);
      event.target.getCanvas().style.cursor = gathered || cluster ? 'pointer' : '';
    },
    onClick: (event: MapLayerMouseEvent) => {
      if (!isOnCanvas(event)) return;
      const gathered = gatheredAt(event.target, event.point, isFinger(event));
      if (gathered?.kind === 'group') {
        // Fails only where the points have changed meanwhile, and with them the groups.
        openGroup(event.target, visibleArea, gathered, event.originalEvent).catch(() => {});
        return;
      }
      const cluster = gathered?.id ?? regionAt(event.target, site, event.point, isFinger(event));
      if (cluster) chooseCluster(cluster);
      else leavePage();
    },
  };
}

/**
 * Ends what pointing at the ground began. By the pointer's own event: the mouse's, which MapLibre passes
 * on, comes after what the pointer has moved to has already answered.
 */
export function usePointerOut(map: MapLibre): void {
  useEffect(() => {
    const canvas = map.getCanvas();
    const onPointerOut = ({ relatedTarget }: PointerEvent) => {
      // A sign that came up under the pointer goes on with it.
      const isOnPin = relatedTarget instanceof Element && relatedTarget.closest('.map-pin');
      if (!isOnPin) hoverCluster(null);
    };
    canvas.addEventListener('pointerout', onPointerOut);
    return () => canvas.removeEventListener('pointerout', onPointerOut);
  }, [map]);
}
