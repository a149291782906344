import { useEffect, useState } from 'react';
import type { MapGeometry } from '../cartography/mapGeometry.ts';
import { loadMapGeometry } from '../state/loadMapGeometry.ts';

/** What maps are drawn from, as soon as it is here; null until then, and where it can't be had. */
export function useMapGeometry(): MapGeometry | null {
  const [data, setData] = useState<MapGeometry | null>(null);
  useEffect(() => {
    let gone = false;
    loadMapGeometry().then(
      (loaded) => {
        if (!gone) setData(loaded);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return data;
}
