import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import type { Bounds } from '../model/geo.ts';
import type { Site } from '../model/site.ts';
import { afterPaint } from '../state/afterPaint.ts';
import type { Camera } from '../state/camera.ts';
import { useSite } from '../state/site.ts';
import { askedPoint, type State, store, useApp } from '../state/store.ts';
import { targetBounds } from '../state/target.ts';
import { fitCamera, flightEase, flightTime, type Pace, sameCamera } from './camera.ts';
import { layoutBox, type VisibleArea } from './visibleArea.ts';

/** The bounds that the map fits while the reader has not moved it. */
function targetOf(site: Site, state: State): Bounds {
  const { listPoints, nearest, view } = state;
  return targetBounds(site, view, askedPoint(state), nearest, listPoints.candidates);
}

/** The same array while the bounds are equal. */
export function useTarget(): Bounds {
  const site = useSite();
  const key = useApp((state) => targetOf(site, state).join());
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
  const site = useSite();
  const target = useTarget();
  const moved = useApp(({ view }) => view.camera !== null);
  /** When the flight that is under way will land, by performance.now(). */
  const landing = useRef(0);
  /** Whether a flight will start as soon as the page has been painted. */
  const waiting = useRef(false);

  // Without React, whose work would come before the flight.
  useEffect(() => {
    const depart = () => {
      waiting.current = false;
      const state = store.getState();
      const { camera } = state.view;
      const to = camera ?? cameraFor(map.getContainer(), visibleArea, targetOf(site, state));
      // A move by the reader comes back from the store, and is already done.
      if (!to || (camera && sameCamera(cameraOf(map), to))) return;
      const time = flightTime(cameraOf(map), to, map.getContainer().clientWidth, pace);
      landing.current = performance.now() + time;
      flyTo(map, to, time);
    };
    const keyOf = (state: State) => JSON.stringify(state.view.camera ?? targetOf(site, state));
    // The map was created with the right camera.
    let key = keyOf(store.getState());
    let callOff = () => {};
    const unsubscribe = store.subscribe((state) => {
      const next = keyOf(state);
      if (next === key) return;
      key = next;
      callOff();
      // An audience watches the map, a reader the panel.
      if (pace === 'stage') return depart();
      waiting.current = true;
      callOff = afterPaint(depart);
    });
    return () => {
      unsubscribe();
      callOff();
      waiting.current = false;
    };
  }, [map, visibleArea, site, pace]);

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
