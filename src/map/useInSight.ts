import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useSite } from '../view/site.ts';
import { layoutBox } from './layoutBox.ts';
import type { Free } from './useCamera.ts';

/** The ids of the clusters whose signs stand in the free part of the map, as of its last rest. */
export function useInSight(map: MapLibre, free: Free): ReadonlySet<string> {
  const { clusters } = useSite();
  const [inSight, setInSight] = useState<ReadonlySet<string>>(
    () => new Set(clusters.map(({ id }) => id)),
  );
  useEffect(() => {
    const look = () => {
      const element = map.getContainer();
      const container = layoutBox(element, element);
      const room = layoutBox(free.current ?? element, element);
      const ids = clusters.flatMap(({ id, where }) => {
        const { x, y } = map.project([...where.marker]);
        const [right, down] = [x + container.x - room.x, y + container.y - room.y];
        return right >= 0 && down >= 0 && right <= room.width && down <= room.height ? id : [];
      });
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
