import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useState } from 'react';
import { setMapState } from '../state/actions.ts';
import { fileMissing, isFileMissing } from '../state/fetchJson.ts';
import { store } from '../state/store.ts';

/** A browser that takes the WebGL context back gives it again within this many milliseconds, or not at all. */
const longestLoss = 8000;

/**
 * Tells the store how the live map fares. Anything that goes wrong before it first stands still ends it,
 * and the static map goes on.
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
    // The worker has no page to say it to.
    if (isFileMissing(error)) window.dispatchEvent(new Event(fileMissing));
    if (store.getState().map !== 'loading') return;
    setFailed(true);
    setMapState('failed');
  }, []);
  return { failed, onIdle, onError };
}

/** While the WebGL context is lost the static map is shown; MapLibre builds itself anew when it is back. */
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
