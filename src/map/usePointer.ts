import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { MapLayerMouseEvent } from 'react-map-gl/maplibre';
import { chooseCluster, hoverCluster, leavePage } from '../view/actions.ts';
import { useSite } from '../view/site.ts';
import { regionAt } from './pick.ts';

/** Pins lie in the same element as the canvas and answer for themselves. */
function isOnCanvas({ target, originalEvent }: MapLayerMouseEvent): boolean {
  return originalEvent.target === target.getCanvas();
}

function isFinger({ originalEvent }: MapLayerMouseEvent): boolean {
  return originalEvent instanceof PointerEvent && originalEvent.pointerType !== 'mouse';
}

/** What pointing and clicking on the map's own ground does. */
export function usePointer() {
  const site = useSite();
  return {
    onMouseMove: (event: MapLayerMouseEvent) => {
      if (!isOnCanvas(event) || event.target.isMoving()) return;
      hoverCluster(regionAt(event.target, site, event.point, false));
    },
    onClick: (event: MapLayerMouseEvent) => {
      if (!isOnCanvas(event)) return;
      const cluster = regionAt(event.target, site, event.point, isFinger(event));
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
    const onPointerOut = () => hoverCluster(null);
    canvas.addEventListener('pointerout', onPointerOut);
    return () => canvas.removeEventListener('pointerout', onPointerOut);
  }, [map]);
}
