import { useCallback, useState } from 'react';
import { definitionOf } from '../pages/registry.ts';
import { detailZoom } from '../state/limits.ts';
import { store } from '../state/store.ts';

/**
 * Whether the map shows every point of its borders, and what to tell of the zoom that a move ended at. It
 * starts with what the page has asked for, if that will do, and once all is here it stays.
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
