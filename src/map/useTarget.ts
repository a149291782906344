import { useMemo } from 'react';
import type { Bounds } from '../model/geo.ts';
import { useSite } from '../state/site.ts';
import { askedPoint, useApp } from '../state/store.ts';
import { targetBounds } from '../state/target.ts';

/** What the map fits while the reader has not moved it; the same array as long as it is the same place. */
export function useTarget(): Bounds {
  const site = useSite();
  const key = useApp((state) =>
    targetBounds(site, state.view, askedPoint(state), state.nearest).join(),
  );
  return useMemo(() => {
    const [west = 0, south = 0, east = 0, north = 0] = key.split(',').map(Number);
    return [west, south, east, north];
  }, [key]);
}
