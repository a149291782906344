import type { Map as MapLibre } from 'maplibre-gl';
import { useLayoutEffect } from 'react';
import { useSite } from '../state/site.ts';
import type { Pace } from './camera.ts';
import { supplyImages } from './images.ts';
import { useCamera } from './useCamera.ts';
import { useLiveMap } from './useLiveMap.ts';
import { useContextLoss } from './useMapHealth.ts';
import { usePointerOut } from './usePointer.ts';
import { useRegionStates } from './useRegionStates.ts';
import { useReplacedSea } from './useReplacedSea.ts';
import { useWholeNames } from './useWholeNames.ts';
import { shownScale, type VisibleArea } from './visibleArea.ts';

/** All effects that a map has as long as it is there. Renders nothing. */
export function MapEffects({ visibleArea, pace }: { visibleArea: VisibleArea; pace: Pace }) {
  const map = useLiveMap();
  const site = useSite();
  useLayoutEffect(() => supplyImages(map, site), [map, site]);
  useLayoutEffect(() => {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    // The Tab key stops at the signs only; the canvas gets the focus in move mode.
    map.getCanvas().tabIndex = -1;
  }, [map]);
  useContextLoss(map);
  usePointerOut(map);
  useRegionStates(map);
  useReplacedSea(map);
  usePixelRatio(map);
  useWholeNames(map, pace === 'stage');
  useCamera(map, visibleArea, pace);
  return null;
}

/** A map that is shown larger than it is laid out is drawn with as many pixels as the screen has for it. */
function usePixelRatio(map: MapLibre): void {
  useLayoutEffect(() => {
    const updateRatio = () => {
      const ratio = window.devicePixelRatio * shownScale(map.getContainer());
      if (ratio > 0 && Math.abs(map.getPixelRatio() - ratio) > 0.01) map.setPixelRatio(ratio);
    };
    updateRatio();
    window.addEventListener('resize', updateRatio);
    return () => window.removeEventListener('resize', updateRatio);
  }, [map]);
}
