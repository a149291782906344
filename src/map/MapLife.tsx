import { useLayoutEffect } from 'react';
import { useSite } from '../state/site.ts';
import type { Pace } from './flight.ts';
import { supplyImages } from './images.ts';
import { type Free, useCamera } from './useCamera.ts';
import { useLiveMap } from './useLiveMap.ts';
import { useContextLoss } from './useMapHealth.ts';
import { usePointerOut } from './usePointer.ts';
import { useRegionLooks } from './useRegionLooks.ts';
import { useSharpness } from './useSharpness.ts';

/** What goes on for as long as there is a map, and shows nothing itself. */
export function MapLife({ free, pace }: { free: Free; pace: Pace }) {
  const map = useLiveMap();
  const site = useSite();
  useLayoutEffect(() => supplyImages(map, site), [map, site]);
  useLayoutEffect(() => {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    // The signs are the map's one stop for the Tab key; the canvas has the focus while the map is moved.
    map.getCanvas().tabIndex = -1;
  }, [map]);
  useContextLoss(map);
  usePointerOut(map);
  useRegionLooks(map);
  useSharpness(map);
  useCamera(map, free, pace);
  return null;
}
