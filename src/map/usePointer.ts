import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { MapLayerMouseEvent } from 'react-map-gl/maplibre';
import { zoomRange } from '../cartography/mapLimits.ts';
import { chooseCluster, hoverCluster, leavePage } from '../state/actions.ts';
import { useSite } from '../state/site.ts';
import { store } from '../state/store.ts';
import { sourceIds } from './ids.ts';
import { type Gathered, gatheredAt, regionAt } from './pick.ts';
import { type VisibleArea, visibleOffset } from './visibleArea.ts';

/** Zooms in until a group splits. With the event the move counts as the reader's own. */
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

/** Pins are in the same element as the canvas and have handlers of their own. */
function isOnCanvas({ target, originalEvent }: MapLayerMouseEvent): boolean {
  return originalEvent.target === target.getCanvas();
}

function isFinger({ originalEvent }: MapLayerMouseEvent): boolean {
  return originalEvent instanceof PointerEvent && originalEvent.pointerType !== 'mouse';
}

/** Hover and click on the canvas: regions, and in point mode points and groups. */
export function usePointer(visibleArea: VisibleArea) {
  const site = useSite();
  return {
    onMouseMove: (event: MapLayerMouseEvent) => {
      if (!isOnCanvas(event) || event.target.isMoving()) return;
      const { view, listPoints } = store.getState();
      if (view.page.kind === 'ownList') {
        event.target.getCanvas().style.cursor = listPoints.onPick ? 'crosshair' : '';
        return;
      }
      const gathered = gatheredAt(event.target, event.point, false);
      const region = gathered ? null : regionAt(event.target, site, event.point, false);
      const cluster = gathered?.kind === 'cluster' ? gathered.id : region;
      hoverCluster(cluster);
      event.target.getCanvas().style.cursor = gathered || cluster ? 'pointer' : '';
    },
    onClick: (event: MapLayerMouseEvent) => {
      if (!isOnCanvas(event)) return;
      const { page } = store.getState().view;
      if (page.kind === 'ownList') {
        const { lng, lat } = event.lngLat;
        store.getState().listPoints.onPick?.([lng, lat]);
        return;
      }
      const gathered = gatheredAt(event.target, event.point, isFinger(event));
      if (gathered?.kind === 'group') {
        // Rejects only if the points, and so the groups, have changed meanwhile.
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
 * Ends a hover when the pointer leaves the canvas. Listens to `pointerout`: MapLibre's `mouseout` comes later,
 * and would end the hover that the element under the pointer has begun by then.
 */
export function usePointerOut(map: MapLibre): void {
  useEffect(() => {
    const canvas = map.getCanvas();
    const onPointerOut = ({ relatedTarget }: PointerEvent) => {
      // A sign under the pointer keeps its region hovered.
      const isOnPin = relatedTarget instanceof Element && relatedTarget.closest('.map-pin');
      if (!isOnPin) hoverCluster(null);
    };
    canvas.addEventListener('pointerout', onPointerOut);
    return () => canvas.removeEventListener('pointerout', onPointerOut);
  }, [map]);
}
