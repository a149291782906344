import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * The static map's pins are hidden when these are `ready` to take their place: whoever had one of them in focus has the
 * same one here. Before the paint the old pin still has the focus; after it the new ones are on the map.
 */
export function useFocusHandover(container: () => HTMLElement, ready: boolean): void {
  const left = useRef<string | null>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (ready && activeElement?.matches('.map-pin'))
      left.current = activeElement.getAttribute('href');
  }, [ready]);
  useEffect(() => {
    if (!ready || left.current === null) return;
    for (const pin of container().querySelectorAll<HTMLElement>('.map-pin')) {
      if (pin.getAttribute('href') === left.current) pin.focus({ preventScroll: true });
    }
    left.current = null;
  }, [container, ready]);
}
