import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** CSS pixels that a finger must move sideways, and how many times farther than up or down. */
const minSwipe = 48;
const slope = 1.5;

/** Handlers for an element that swipes turn to the next and the previous step. */
export function useSwipe(next: () => void, previous: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      start.current = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (!start.current) return;
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
