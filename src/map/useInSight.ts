import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { LngLat } from '../model/geo.ts';
import type { SiteCluster } from '../model/site.ts';
import { layoutBox } from './layoutBox.ts';
import type { Free } from './useCamera.ts';

/** Where the free part of the map is, in CSS pixels from the map's own corner. */
function roomOf(map: MapLibre, free: Free): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const element = map.getContainer();
  const container = layoutBox(element, element);
  const { x, y, width, height } = layoutBox(free.current ?? element, element);
  return { x: x - container.x, y: y - container.y, width, height };
}

/** How far the middle of the free part lies from the middle of the map, in CSS pixels. */
export function freeOffset(map: MapLibre, free: Free): [right: number, down: number] {
  const { clientWidth, clientHeight } = map.getContainer();
  const room = roomOf(map, free);
  return [room.x + room.width / 2 - clientWidth / 2, room.y + room.height / 2 - clientHeight / 2];
}

/** True where no panel covers a point of the map. */
export function isInSight(map: MapLibre, free: Free, [lng, lat]: LngLat): boolean {
  const { x, y } = map.project([lng, lat]);
  const room = roomOf(map, free);
  const [right, down] = [x - room.x, y - room.y];
  return right >= 0 && down >= 0 && right <= room.width && down <= room.height;
}

/** The ids of those of `clusters` whose signs stand in the free part of the map, as of its last rest. */
export function useInSight(
  map: MapLibre,
  free: Free,
  clusters: readonly SiteCluster[],
): ReadonlySet<string> {
  const [inSight, setInSight] = useState<ReadonlySet<string>>(
    () => new Set(clusters.map(({ id }) => id)),
  );
  useEffect(() => {
    const look = () => {
      const ids = clusters.flatMap(({ id, where }) =>
        isInSight(map, free, where.marker) ? id : [],
      );
      setInSight((before) =>
        before.size === ids.length && ids.every((id) => before.has(id)) ? before : new Set(ids),
      );
    };
    look();
    map.on('moveend', look);
    return () => {
      map.off('moveend', look);
    };
  }, [map, free, clusters]);
  return inSight;
}
