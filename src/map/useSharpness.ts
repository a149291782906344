import type { Map as MapLibre } from 'maplibre-gl';
import { useLayoutEffect } from 'react';
import { shownScale } from './layoutBox.ts';

/** Draws a map that is shown larger than it is laid out as finely as the screen can show it. */
export function useSharpness(map: MapLibre): void {
  useLayoutEffect(() => {
    const sharpen = () => {
      const ratio = window.devicePixelRatio * shownScale(map.getContainer());
      if (ratio > 0 && Math.abs(map.getPixelRatio() - ratio) > 0.01) map.setPixelRatio(ratio);
    };
    sharpen();
    window.addEventListener('resize', sharpen);
    return () => window.removeEventListener('resize', sharpen);
  }, [map]);
}
