import { useCallback, useState } from 'react';
import { detailZoom } from '../cartography/mapLimits.ts';
import { definitionOf } from '../pages/registry.ts';
import { store } from '../state/store.ts';

/**
 * Whether the map shows every point of its borders, and what to tell of the zoom that a move ended at. The
 * page preloads one of the two files, and the map starts with that one unless it starts too close up for it. Once
 * detailed it stays so.
 */
export function useDetail(startZoom: number) {
  const [detailed, setDetailed] = useState(
    () => definitionOf(store.getState().view.page).startsDetailed || startZoom >= detailZoom,
  );
  const onZoom = useCallback((zoom: number) => {
    if (zoom >= detailZoom) setDetailed(true);
  }, []);
  return { detailed, onZoom };
}
