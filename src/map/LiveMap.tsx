import * as engine from 'maplibre-gl';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { Map as MapView, type ViewStateChangeEvent } from 'react-map-gl/maplibre';
import { zoomRange } from '../cartography/mapLimits.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { rememberCamera } from '../state/actions.ts';
import type { Camera } from '../state/camera.ts';
import { store, useApp } from '../state/store.ts';
import { Candidates } from './Candidates.tsx';
import { Controls } from './Controls.tsx';
import { limitCamera } from './camera.ts';
import { MapEffects } from './MapEffects.tsx';
import './map.css';
import workerUrl from './mapWorker.ts?worker&url';
import { Pins } from './Pins.tsx';
import { reuseLoadedSources } from './sourceAddress.ts';
import { cameraFor, cameraOf, useTarget } from './useCamera.ts';
import { useDetail } from './useDetail.ts';
import { useMapHealth } from './useMapHealth.ts';
import { useMapStyle } from './useMapStyle.ts';
import { usePointer } from './usePointer.ts';
import type { VisibleArea } from './visibleArea.ts';

// A file of the site's own, as the content security policy asks. Without it a built map stays blank.
engine.setWorkerUrl(workerUrl);

function constrain({ lng, lat }: engine.LngLat, zoom: number) {
  const limited = limitCamera({ zoom, center: [lng, lat] });
  return { zoom: limited.zoom, center: new engine.LngLat(...limited.center) };
}

function rememberMove({ target, originalEvent }: ViewStateChangeEvent): void {
  if (originalEvent) rememberCamera(cameraOf(target));
}

/**
 * Which gestures move the map. `cooperative`: not one finger or the wheel alone, which scroll the page around
 * an embed. `none`: only the page moves it.
 */
export type Gestures = 'all' | 'cooperative' | 'none';

export type LiveMapProps = {
  visibleArea: VisibleArea;
  gestures: Gestures;
};

/** The MapLibre map. It fills its parent; the camera fits what the page is about into `visibleArea`. */
export function LiveMap({ visibleArea, gestures }: LiveMapProps) {
  const root = useRef<HTMLDivElement>(null);
  const target = useTarget();
  const [start, setStart] = useState<Camera | null>(null);
  useLayoutEffect(() => {
    // Measuring forces a layout: once, and not where the view already has a camera.
    if (start || !root.current) return;
    setStart(store.getState().view.camera ?? cameraFor(root.current, visibleArea, target));
  }, [start, visibleArea, target]);
  return (
    <div className="live-map" ref={root}>
      {start && <StartedMap start={start} visibleArea={visibleArea} gestures={gestures} />}
    </div>
  );
}

/** No rotation and no tilt: the static map and pictures have neither. */
const northUp = {
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  maxPitch: 0,
} as const;

/**
 * More than any screen has: the engine's own limit, 4096, is blurred on wide ones. Where a GPU gives less than is asked
 * for, the engine sees that and keeps to it.
 */
const largestCanvas: [width: number, height: number] = [16_384, 16_384];

/** What its parent is drawn again for is its own business: where to go, the camera knows by itself. */
const StartedMap = memo(function StartedMap({
  start,
  visibleArea,
  gestures,
}: LiveMapProps & { start: Camera }) {
  const { map: words } = useMessages();
  const { detail, updateDetail } = useDetail(start.zoom);
  const style = useMapStyle(detail);
  const pointer = usePointer(visibleArea);
  const { failed, onIdle, onError } = useMapHealth();
  const ready = useApp(({ map }) => map === 'ready');
  if (failed) return null;
  const [longitude, latitude] = start.center;
  return (
    <MapView
      {...northUp}
      {...pointer}
      cooperativeGestures={gestures === 'cooperative'}
      interactive={gestures !== 'none'}
      mapLib={engine}
      initialViewState={{ longitude, latitude, zoom: start.zoom }}
      mapStyle={style}
      minZoom={zoomRange[0]}
      maxZoom={zoomRange[1]}
      transformConstrain={constrain}
      renderWorldCopies={false}
      attributionControl={false}
      trackResize={false}
      maxCanvasSize={largestCanvas}
      fadeDuration={0}
      // A unit test validates every style.
      validateStyle={false}
      transformStyle={reuseLoadedSources}
      locale={words.engine}
      onMoveEnd={(move) => {
        rememberMove(move);
        updateDetail(move.target);
      }}
      onIdle={({ target }) => {
        onIdle();
        updateDetail(target);
      }}
      onError={onError}
    >
      <MapEffects visibleArea={visibleArea} pace={gestures === 'none' ? 'stage' : 'page'} />
      {/* Rendered while the map loads, visible when it is ready. */}
      <Pins visibleArea={visibleArea} ready={ready} />
      <Candidates />
      {ready && gestures !== 'none' && <Controls visibleArea={visibleArea} />}
    </MapView>
  );
});
