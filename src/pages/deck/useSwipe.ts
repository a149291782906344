import { type PointerEvent, useRef } from 'react';

/** CSS pixels that a finger must go across, and how many times more than up or down. */
const shortest = 48;
const slope = 1.5;

/** What makes an element take swipes to the next and the previous step. */
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
      if (Math.abs(right) < Math.max(shortest, slope * Math.abs(down))) return;
      if (right < 0) next();
      else previous();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
