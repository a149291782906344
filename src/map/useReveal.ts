import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback } from 'react';
import { useSite } from '../state/site.ts';
import type { Free } from './useCamera.ts';
import { freeOffset, isInSight } from './useInSight.ts';

/** Brings a cluster's sign into the free part of the map, if it is not there. */
export function useReveal(map: MapLibre, free: Free): (id: string) => void {
  const { clusters } = useSite();
  return useCallback(
    (id: string) => {
      const marker = clusters.find((cluster) => cluster.id === id)?.where.marker;
      if (!marker || isInSight(map, free, marker)) return;
      const [lng, lat] = marker;
      // With an event a move counts as the reader's own, and is remembered.
      const originalEvent = new Event('keydown');
      map.panTo([lng, lat], { offset: freeOffset(map, free) }, { originalEvent });
    },
    [map, free, clusters],
  );
}
