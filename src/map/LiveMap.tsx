import * as engine from 'maplibre-gl';
import { useLayoutEffect, useRef, useState } from 'react';
import { Map as MapView, type ViewStateChangeEvent } from 'react-map-gl/maplibre';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { rememberCamera } from '../state/actions.ts';
import type { Camera } from '../state/camera.ts';
import { zoomRange } from '../state/limits.ts';
import { store, useApp } from '../state/store.ts';
import { Controls } from './Controls.tsx';
import { limitCamera } from './fit.ts';
import { keepFetched } from './keepFetched.ts';
import { MapLife } from './MapLife.tsx';
import './map.css';
import { Pins } from './Pins.tsx';
import { cameraFor, cameraOf, type Free } from './useCamera.ts';
import { useDetail } from './useDetail.ts';
import { useMapHealth } from './useMapHealth.ts';
import { useMapStyle } from './useMapStyle.ts';
import { usePointer } from './usePointer.ts';
import { useTarget } from './useTarget.ts';
import './worker.ts';

function constrain({ lng, lat }: engine.LngLat, zoom: number) {
  const limited = limitCamera({ zoom, center: [lng, lat] });
  return { zoom: limited.zoom, center: new engine.LngLat(...limited.center) };
}

function rememberMove({ target, originalEvent }: ViewStateChangeEvent): void {
  if (originalEvent) rememberCamera(cameraOf(target));
}

/**
 * What the map does by itself: all that a map can; only what leaves one finger and the wheel to the page
 * around it; or nothing, and only its shell moves it.
 */
export type Handling = 'free' | 'cooperative' | 'still';

type Props = {
  free: Free;
  handling: Handling;
};

/**
 * The map that can be moved. It fills its parent; `free` is the part of the parent that no panel covers,
 * into which the camera fits what the page is about.
 */
// biome-ignore lint/style/noDefaultExport: React.lazy takes a module by its default
export default function LiveMap({ free, handling }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const target = useTarget();
  const [start, setStart] = useState<Camera | null>(null);
  useLayoutEffect(() => {
    // Measuring makes the browser lay the page out at once: no more of it than needed.
    if (start || !root.current) return;
    setStart(store.getState().view.camera ?? cameraFor(root.current, free, target));
  }, [start, free, target]);
  return (
    <div className="live-map" ref={root}>
      {start && <StartedMap start={start} free={free} handling={handling} />}
    </div>
  );
}

/** Gestures that would turn or tilt the map are off: north is up, so that all three maps look alike. */
const gestures = {
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  maxPitch: 0,
} as const;

function StartedMap({ start, free, handling }: Props & { start: Camera }) {
  const { map: words } = useMessages();
  const { detailed, onZoom } = useDetail(start.zoom);
  const style = useMapStyle(detailed);
  const pointer = usePointer(free);
  const { failed, onIdle, onError } = useMapHealth();
  const ready = useApp(({ map }) => map === 'ready');
  if (failed) return null;
  const [longitude, latitude] = start.center;
  return (
    <MapView
      {...gestures}
      {...pointer}
      cooperativeGestures={handling === 'cooperative'}
      interactive={handling !== 'still'}
      mapLib={engine}
      initialViewState={{ longitude, latitude, zoom: start.zoom }}
      mapStyle={style}
      minZoom={zoomRange[0]}
      maxZoom={zoomRange[1]}
      transformConstrain={constrain}
      renderWorldCopies={false}
      attributionControl={false}
      trackResize={false}
      fadeDuration={0}
      // A test does so for every style there is.
      validateStyle={false}
      transformStyle={keepFetched}
      locale={words.engine}
      onMoveEnd={(move) => {
        rememberMove(move);
        onZoom(move.viewState.zoom);
      }}
      onIdle={onIdle}
      onError={onError}
    >
      <MapLife free={free} pace={handling === 'still' ? 'stage' : 'page'} />
      {/* Made while the map loads, and seen when it is ready. */}
      <Pins free={free} ready={ready} />
      {ready && handling !== 'still' && <Controls free={free} />}
    </MapView>
  );
}
