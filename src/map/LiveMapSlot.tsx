import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { setMapState } from '../state/actions.ts';
import { reloadPage } from '../state/history.ts';
import { useApp } from '../state/store.ts';
import type { Handling } from './LiveMap.tsx';
import type { VisibleArea } from './visibleArea.ts';

/** The browser remembers a file that it could not read; then only another document asks for it anew. */
async function importLiveMap(isRetry: boolean) {
  try {
    const module = await import('./LiveMap.tsx');
    if (!('default' in module)) throw new SyntaxError('LiveMap.tsx came as another file');
    return module;
  } catch (error) {
    if (isRetry && error instanceof SyntaxError) reloadPage();
    throw error;
  }
}

/** Each try is a component of its own: React.lazy remembers a failure for good. */
const loadLiveMap = (isRetry: boolean) => lazy(() => importLiveMap(isRetry));

type LazyMap = ReturnType<typeof loadLiveMap>;

type Props = {
  visibleArea: VisibleArea;
  /** `cooperative` is for the page of others, `still` for a map that only its shell moves. */
  handling?: Handling;
};

/**
 * Brings the live map in when the page has been painted and is at rest. Whatever goes wrong in it, the
 * static map stands: the state says so.
 */
export function LiveMapSlot({ visibleArea, handling = 'free' }: Props) {
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
  // While it waits, the one that is here is the one that failed.
  if (!LiveMap || waiting || state === 'failed') return null;
  return (
    <div className="map-live">
      <MapBoundary>
        <Suspense fallback={null}>
          <LiveMap visibleArea={visibleArea} handling={handling} />
        </Suspense>
      </MapBoundary>
    </div>
  );
}

class MapBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    setMapState('failed');
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
