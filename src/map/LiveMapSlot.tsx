import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { setMapState } from '../state/actions.ts';
import { reloadPage } from '../state/history.ts';
import { importAgain } from '../state/importAgain.ts';
import { useApp } from '../state/store.ts';
import type { Gestures } from './LiveMap.tsx';
import type { VisibleArea } from './visibleArea.ts';

async function importLiveMap(isRetry: boolean) {
  return importAgain(
    async () => {
      const module = await import('./LiveMap.tsx');
      if (!('default' in module)) throw new SyntaxError('LiveMap.tsx came as another file');
      return module;
    },
    { isRetry, reload: reloadPage },
  );
}

/** Each try needs a new lazy component: React.lazy keeps a failure for good. */
const loadLiveMap = (isRetry: boolean) => lazy(() => importLiveMap(isRetry));

type LazyMap = ReturnType<typeof loadLiveMap>;

type Props = {
  visibleArea: VisibleArea;
  gestures?: Gestures;
};

/** Loads the live map when the browser is idle after the first paint. If it fails, the static map stays. */
export function LiveMapSlot({ visibleArea, gestures = 'all' }: Props) {
  const [LiveMap, setLiveMap] = useState<LazyMap | null>(null);
  const state = useApp(({ map }) => map);
  const waiting = state === 'static';
  useEffect(() => {
    if (!waiting) return;
    const start = () => {
      setMapState('loading');
      setLiveMap((before: LazyMap | null) => loadLiveMap(before !== null));
    };
    // Safari has no idle callback; there the next frame but one is after the first paint.
    const request = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 50));
    const cancel = window.cancelIdleCallback ?? window.clearTimeout;
    const handle = request(start, { timeout: 2000 });
    return () => cancel(handle);
  }, [waiting]);
  // In the state `static` a component that is here is one that failed.
  if (!LiveMap || waiting || state === 'failed') return null;
  return (
    <div className="map-live">
      <ErrorBoundary fallback={null} onError={() => setMapState('failed')}>
        <Suspense fallback={null}>
          <LiveMap visibleArea={visibleArea} gestures={gestures} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
