import type { Map as MapLibre } from 'maplibre-gl';
import { type RefObject, useEffect, useRef } from 'react';
import type { Bounds } from '../model/geo.ts';
import { afterPaint } from '../state/afterPaint.ts';
import type { Camera } from '../state/camera.ts';
import { useApp } from '../state/store.ts';
import { fitCamera } from './fit.ts';
import { flightEase, flightTime, type Pace, sameCamera } from './flight.ts';
import { layoutBox } from './layoutBox.ts';
import { useTarget } from './useTarget.ts';

export type Free = RefObject<HTMLElement | null>;

export function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), center: [lng, lat] };
}

/** Where `bounds` fit into the room that the page leaves; null while there is none. */
export function cameraFor(container: HTMLElement, free: Free, bounds: Bounds): Camera | null {
  if (!free.current) return null;
  return fitCamera(bounds, layoutBox(container, container), layoutBox(free.current, container));
}

/** Flies for `duration` milliseconds; where readers want less motion MapLibre jumps by itself. */
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
 * The one thing that moves the camera by itself: to what the page is about when that changes, and after
 * it when the room changes, until the reader moves the map.
 */
export function useCamera(map: MapLibre, free: Free, pace: Pace): void {
  const target = useTarget();
  const camera = useApp(({ view }) => view.camera);
  const moved = camera !== null;
  /** When the flight that is under way will land, by performance.now(). */
  const landing = useRef(0);
  /** Whether a flight will start as soon as the page has been painted. */
  const waiting = useRef(false);

  const started = useRef(false);
  useEffect(() => {
    // The map was made where it is to be.
    if (!started.current) {
      started.current = true;
      return;
    }
    waiting.current = true;
    const callOff = afterPaint(() => {
      waiting.current = false;
      const to = camera ?? cameraFor(map.getContainer(), free, target);
      // The reader's own move comes back from the store: it has been made already.
      if (!to || (camera && sameCamera(cameraOf(map), to))) return;
      const time = flightTime(cameraOf(map), to, map.getContainer().clientWidth, pace);
      landing.current = performance.now() + time;
      flyTo(map, to, time);
    });
    return () => {
      waiting.current = false;
      callOff();
    };
  }, [map, free, target, camera, pace]);

  useEffect(() => {
    const element = free.current;
    if (!element) return;
    const container = map.getContainer();
    const refit = () => {
      if (waiting.current) return;
      const to = moved ? null : cameraFor(container, free, target);
      if (!to || sameCamera(cameraOf(map), to)) return;
      const left = landing.current - performance.now();
      // A panel that moves during a flight changes where to land, not that we fly.
      if (map.isMoving() && left > 0) flyTo(map, to, left);
      else jumpTo(map, to);
    };
    const follow = () => {
      const { clientWidth, clientHeight } = map.getCanvas();
      const resized =
        clientWidth !== container.clientWidth || clientHeight !== container.clientHeight;
      if (resized) map.resize();
      refit();
      // In the same frame as the page's own change, or the map would blink.
      if (resized) map.redraw();
    };
    const observer = new ResizeObserver(follow);
    observer.observe(container);
    observer.observe(element);
    return () => observer.disconnect();
  }, [map, free, target, moved]);
}
