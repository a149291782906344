import { type ComponentType, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { setMapState } from '../state/actions.ts';
import { reloadPage } from '../state/history.ts';
import { importAgain } from '../state/importAgain.ts';
import { isSparing } from '../state/sparing.ts';
import { store, useApp } from '../state/store.ts';
import type { Gestures, LiveMapProps } from './LiveMap.tsx';
import type { VisibleArea } from './visibleArea.ts';

function importLiveMap(isRetry: boolean): Promise<ComponentType<LiveMapProps>> {
  return importAgain(
    async () => {
      const { LiveMap } = await import('./LiveMap.tsx');
      // Another file may have come in its place.
      if (!LiveMap) throw new SyntaxError('LiveMap.tsx has no map');
      return LiveMap;
    },
    { isRetry, reload: reloadPage },
  );
}

type Props = {
  visibleArea: VisibleArea;
  gestures?: Gestures;
  /** Somebody has asked for it already. */
  isAsked?: boolean;
};

/** What a map is touched by, with a finger, a pointer or a key. */
const touches = ['pointerdown', 'wheel', 'keydown'] as const;

/** Whether the map may load: where bytes or memory are dear not before it is touched, which the static map answers. */
function useAsked(visibleArea: VisibleArea, isAsked: boolean): boolean {
  const [asked, setAsked] = useState(isAsked);
  useEffect(() => {
    if (asked) return;
    const map = visibleArea.current?.parentElement;
    if (!map || !isSparing()) return setAsked(true);
    const ask = () => setAsked(true);
    const ended = new AbortController();
    const options = { passive: true, signal: ended.signal };
    for (const touch of touches) map.addEventListener(touch, ask, options);
    return () => ended.abort();
  }, [asked, visibleArea]);
  return asked;
}

/** Loads the live map when the browser is idle after the first paint. If it fails, the static map stays. */
export function LiveMapSlot({ visibleArea, gestures = 'all', isAsked = false }: Props) {
  // Not by `lazy`: what React has suspended it shows 300 ms later than it could.
  const [LiveMap, setLiveMap] = useState<ComponentType<LiveMapProps> | null>(null);
  const hasTried = useRef(false);
  const state = useApp(({ map }) => map);
  const waiting = state === 'static';
  const asked = useAsked(visibleArea, isAsked);
  useEffect(() => {
    if (!waiting || !asked) return;
    const start = () => {
      setMapState('loading');
      importLiveMap(hasTried.current).then(
        (loaded) => setLiveMap(() => loaded),
        (error) => {
          reportError(error);
          setMapState('failed');
        },
      );
      hasTried.current = true;
    };
    // Safari has no idle callback; there the next frame but one is after the first paint.
    const request = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 50));
    const cancel = window.cancelIdleCallback ?? window.clearTimeout;
    const handle = request(start, { timeout: 2000 });
    return () => cancel(handle);
  }, [waiting, asked]);
  // Left while its code was loading; the next page begins anew.
  useEffect(
    () => () => {
      if (store.getState().map === 'loading') setMapState('static');
    },
    [],
  );
  if (!LiveMap || waiting || state === 'failed') return null;
  return (
    <div className="map-live">
      <ErrorBoundary fallback={null} onError={() => setMapState('failed')}>
        <LiveMap visibleArea={visibleArea} gestures={gestures} />
      </ErrorBoundary>
    </div>
  );
}
