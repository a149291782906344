import { type PointerEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** CSS pixels that a finger must move sideways, and how many times farther than up or down. */
const minSwipe = 48;
const slope = 1.5;

/** Whether the view is pinched larger: then a finger moves it about, and turns nothing. */
export function useZoomed(): boolean {
  return useSyncExternalStore(subscribeToZoom, isZoomed, () => false);
}

function subscribeToZoom(onChange: () => void): () => void {
  const view = window.visualViewport;
  view?.addEventListener('resize', onChange);
  return () => view?.removeEventListener('resize', onChange);
}

/** Scales are not exact: some browsers rest a little above their whole. */
const isZoomed = () => (window.visualViewport?.scale ?? 1) > 1.01;

/** Handlers for an element that swipes turn to the next and the previous step. */
export function useSwipe(next: () => void, previous: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      const mayTurn = pointerType === 'touch' && isPrimary && !isZoomed();
      start.current = mayTurn ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (!start.current || isZoomed()) return;
      const right = clientX - start.current.x;
      const down = clientY - start.current.y;
      start.current = null;
      if (Math.abs(right) < Math.max(minSwipe, slope * Math.abs(down))) return;
      if (right < 0) next();
      else previous();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}

/** Milliseconds without pointer or focus until the controls are hidden. */
const idleAfter = 3000;

/**
 * Whether nobody has used the pointer or moved the focus for a while. Keys do not count: each press of a
 * presenter remote would bring cursor and buttons back.
 */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), idleAfter);
    };
    const events = ['pointermove', 'pointerdown', 'focusin'] as const;
    wake();
    for (const event of events) document.addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      for (const event of events) document.removeEventListener(event, wake);
    };
  }, []);
  return idle;
}
