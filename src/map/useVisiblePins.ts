import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { clusterOf, type SiteCluster } from '../model/site.ts';
import { useSite } from '../state/site.ts';
import { isVisible, type VisibleArea, visibleOffset } from './visibleArea.ts';

/** The ids of the clusters whose pins are in the visible area. Updated when a move of the map ends. */
export function useVisiblePins(
  map: MapLibre,
  visibleArea: VisibleArea,
  clusters: readonly SiteCluster[],
): ReadonlySet<string> {
  // Until the first measurement every pin counts as visible.
  const [visible, setVisible] = useState<ReadonlySet<string>>(
    () => new Set(clusters.map(({ id }) => id)),
  );
  useEffect(() => {
    const updateVisible = () => {
      const ids = clusters.flatMap(({ id, where }) =>
        isVisible(map, visibleArea, where.marker) ? id : [],
      );
      // The same set while nothing has changed: no pin is rendered again.
      setVisible((before) =>
        before.size === ids.length && ids.every((id) => before.has(id)) ? before : new Set(ids),
      );
    };
    updateVisible();
    map.on('moveend', updateVisible);
    return () => {
      map.off('moveend', updateVisible);
    };
  }, [map, visibleArea, clusters]);
  return visible;
}

/** Pans the map until a cluster's pin is in the visible area, if it is not there. */
export function useReveal(map: MapLibre, visibleArea: VisibleArea): (id: string) => void {
  const site = useSite();
  return useCallback(
    (id: string) => {
      const marker = clusterOf(site, id)?.where.marker;
      if (!marker || isVisible(map, visibleArea, marker)) return;
      const [lng, lat] = marker;
      // With an event a move counts as the reader's own, and is remembered.
      const originalEvent = new Event('keydown');
      map.panTo([lng, lat], { offset: visibleOffset(map, visibleArea) }, { originalEvent });
    },
    [map, visibleArea, site],
  );
}

/**
 * When the live map is `ready` the static map's pins are hidden: a pin that has the focus hands it to the same
 * pin here. The old pin loses the focus between the layout effect, which notes it, and the effect, in which the
 * new pins are on the map.
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
