import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback } from 'react';
import { useSite } from '../view/site.ts';
import type { Free } from './useCamera.ts';
import { isInSight, roomOf } from './useInSight.ts';

/** Brings a cluster's sign into the free part of the map, if it is not there. */
export function useReveal(map: MapLibre, free: Free): (id: string) => void {
  const { clusters } = useSite();
  return useCallback(
    (id: string) => {
      const marker = clusters.find((cluster) => cluster.id === id)?.where.marker;
      if (!marker || isInSight(map, free, marker)) return;
      const { clientWidth, clientHeight } = map.getContainer();
      const room = roomOf(map, free);
      const right = room.x + room.width / 2 - clientWidth / 2;
      const down = room.y + room.height / 2 - clientHeight / 2;
      const [lng, lat] = marker;
      // With an event a move counts as the reader's own, and is remembered.
      const originalEvent = new Event('keydown');
      map.panTo([lng, lat], { offset: [right, down] }, { originalEvent });
    },
    [map, free, clusters],
  );
}
