import { useCallback, useState } from 'react';
import { detailZoom } from '../cartography/mapLimits.ts';
import { definitionOf } from '../pages/registry.ts';
import { store } from '../state/store.ts';

/**
 * Whether the map shows every point of its borders. It starts with the file that the page preloads, unless it
 * starts too close up for that, and once detailed it stays so. `onZoom` wants the zoom at the end of a move.
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
