import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import type { Bounds } from '../model/geo.ts';
import { afterPaint } from '../state/afterPaint.ts';
import type { Camera } from '../state/camera.ts';
import { useSite } from '../state/site.ts';
import { askedPoint, useApp } from '../state/store.ts';
import { targetBounds } from '../state/target.ts';
import { fitCamera, flightEase, flightTime, type Pace, sameCamera } from './camera.ts';
import { layoutBox, type VisibleArea } from './visibleArea.ts';

/** The bounds that the map fits while the reader has not moved it. The same array while the bounds are equal. */
export function useTarget(): Bounds {
  const site = useSite();
  const key = useApp((state) =>
    targetBounds(
      site,
      state.view,
      askedPoint(state),
      state.nearest,
      state.listPoints.candidates,
    ).join(),
  );
  return useMemo(() => {
    const [west = 0, south = 0, east = 0, north = 0] = key.split(',').map(Number);
    return [west, south, east, north];
  }, [key]);
}

export function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), center: [lng, lat] };
}

/** The camera that fits `bounds` into the visible area; null while there is none. */
export function cameraFor(
  container: HTMLElement,
  visibleArea: VisibleArea,
  bounds: Bounds,
): Camera | null {
  if (!visibleArea.current) return null;
  return fitCamera(
    bounds,
    layoutBox(container, container),
    layoutBox(visibleArea.current, container),
  );
}

/** Flies for `duration` milliseconds. With reduced motion MapLibre jumps. */
export function flyTo(map: MapLibre, to: Camera, duration?: number, event?: object): void {
  const [lng, lat] = to.center;
  const time = duration ?? flightTime(cameraOf(map), to, map.getContainer().clientWidth);
  map.flyTo(
    { center: [lng, lat], zoom: to.zoom, bearing: 0, pitch: 0, duration: time, easing: flightEase },
    event,
  );
}

function jumpTo(map: MapLibre, { zoom, center: [lng, lat] }: Camera): void {
  map.jumpTo({ center: [lng, lat], zoom, bearing: 0, pitch: 0 });
}

/**
 * The only automatic camera: flies to what the page is about when that changes, and fits it again when the
 * visible area is resized, until the reader moves the map.
 */
export function useCamera(map: MapLibre, visibleArea: VisibleArea, pace: Pace): void {
  const target = useTarget();
  const camera = useApp(({ view }) => view.camera);
  const moved = camera !== null;
  /** When the flight that is under way will land, by performance.now(). */
  const landing = useRef(0);
  /** Whether a flight will start as soon as the page has been painted. */
  const waiting = useRef(false);

  const started = useRef(false);
  useEffect(() => {
    // The map was created with the right camera.
    if (!started.current) {
      started.current = true;
      return;
    }
    waiting.current = true;
    const callOff = afterPaint(() => {
      waiting.current = false;
      const to = camera ?? cameraFor(map.getContainer(), visibleArea, target);
      // A move by the reader comes back from the store, and is already done.
      if (!to || (camera && sameCamera(cameraOf(map), to))) return;
      const time = flightTime(cameraOf(map), to, map.getContainer().clientWidth, pace);
      landing.current = performance.now() + time;
      flyTo(map, to, time);
    });
    return () => {
      waiting.current = false;
      callOff();
    };
  }, [map, visibleArea, target, camera, pace]);

  useEffect(() => {
    const element = visibleArea.current;
    if (!element) return;
    const container = map.getContainer();
    const refit = () => {
      if (waiting.current) return;
      const to = moved ? null : cameraFor(container, visibleArea, target);
      if (!to || sameCamera(cameraOf(map), to)) return;
      const left = landing.current - performance.now();
      // A panel that moves during a flight changes its end, and does not stop it.
      if (map.isMoving() && left > 0) flyTo(map, to, left);
      else jumpTo(map, to);
    };
    const follow = () => {
      const { clientWidth, clientHeight } = map.getCanvas();
      const resized =
        clientWidth !== container.clientWidth || clientHeight !== container.clientHeight;
      if (resized) map.resize();
      refit();
      // In the same frame as the resize, or the map would flicker.
      if (resized) map.redraw();
    };
    const observer = new ResizeObserver(follow);
    observer.observe(container);
    observer.observe(element);
    return () => observer.disconnect();
  }, [map, visibleArea, target, moved]);
}
