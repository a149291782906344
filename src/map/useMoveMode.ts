import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { hasModifier } from '../ui/hasModifier.ts';

type MoveMode = {
  readonly moving: boolean;
  /** Whether a key started it; then the canvas has the focus. */
  readonly isByKeys: boolean;
  readonly toggle: (byKeys: boolean) => void;
};

/**
 * A mode in which the arrow keys pan the map instead of moving the focus from sign to sign. The M key on a
 * sign starts it; Escape ends it and puts the focus back.
 */
export function useMoveMode(map: MapLibre): MoveMode {
  const [mode, setMode] = useState<'off' | 'pointer' | 'keys'>('off');
  const cameFrom = useRef<Element | null>(null);
  const start = (byKeys: boolean) => {
    cameFrom.current = document.activeElement;
    setMode(byKeys ? 'keys' : 'pointer');
    // MapLibre pans by the arrow keys, and zooms by plus and minus, where its canvas has the focus.
    if (byKeys) map.getCanvas().focus({ preventScroll: true });
  };
  const end = () => {
    setMode('off');
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  };
  useEffect(() => {
    const container = map.getContainer();
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (hasModifier(event)) return;
      const isOnPin = target instanceof Element && target.matches('.map-pin');
      if (mode === 'off' && isOnPin && key.toLowerCase() === 'm') start(true);
      else if (mode !== 'off' && key === 'Escape') end();
      else return;
      // The page has shortcuts of its own.
      event.preventDefault();
      event.stopPropagation();
    };
    container.addEventListener('keydown', onKeyDown);
    return () => container.removeEventListener('keydown', onKeyDown);
  });
  return {
    moving: mode !== 'off',
    isByKeys: mode === 'keys',
    toggle: (byKeys) => (mode === 'off' ? start(byKeys) : setMode('off')),
  };
}
