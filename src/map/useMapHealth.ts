import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useState } from 'react';
import { setMapState } from '../state/actions.ts';
import { fileMissing, isFileMissing } from '../state/fetchJson.ts';
import { store } from '../state/store.ts';

/** Milliseconds. A browser that has taken the WebGL context away gives it back sooner, or not at all. */
const longestLoss = 8000;

/**
 * Keeps the store's map state. An error before the map is first idle ends the live map, and the static map
 * stays. Later errors, such as a tile that fails, end nothing.
 */
export function useMapHealth() {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setMapState('loading');
    return () => {
      if (store.getState().map !== 'failed') setMapState('static');
    };
  }, []);
  const onIdle = useCallback(() => {
    if (store.getState().map === 'loading') setMapState('ready');
  }, []);
  const onError = useCallback(({ error }: Pick<ErrorEvent, 'error'>) => {
    // The worker has dispatched it too, but nobody listens there.
    if (isFileMissing(error)) window.dispatchEvent(new Event(fileMissing));
    if (store.getState().map !== 'loading') return;
    setFailed(true);
    setMapState('failed');
  }, []);
  return { failed, onIdle, onError };
}

/** Shows the static map while the WebGL context is lost. MapLibre restores itself when the context is back. */
export function useContextLoss(map: MapLibre): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onLost = () => {
      setMapState('loading');
      timer = setTimeout(() => setMapState('failed'), longestLoss);
    };
    const onRestored = () => clearTimeout(timer);
    map.on('webglcontextlost', onLost);
    map.on('webglcontextrestored', onRestored);
    return () => {
      clearTimeout(timer);
      map.off('webglcontextlost', onLost);
      map.off('webglcontextrestored', onRestored);
    };
  }, [map]);
}
