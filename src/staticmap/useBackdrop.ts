import { createContext, useContext, useEffect, useState } from 'react';
import type { Bounds } from '../model/geo.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import { loadOnce } from '../state/loadOnce.ts';
import { backdropMarkup } from './backdrop.ts';
import type { RegionLink } from './regionLinks.ts';
import { windowDetail } from './viewport.ts';

export type Backdrop = {
  readonly bounds: Bounds;
  readonly markup: string;
  /** Whether the layers of the spread are drawn in it. */
  readonly spread?: boolean;
};

/**
 * The drawing that the page is prerendered with. The browser reads it back from the HTML, so that the geometry
 * is not sent a second time as script.
 */
const FirstBackdrop = createContext<Backdrop | null>(null);
export const FirstBackdropProvider = FirstBackdrop.Provider;

/** Loaded only when the static map moves: the first drawing is in the HTML. */
async function loadGeometry(bounds: Bounds) {
  const { loadGeometryIn } = await import('../state/loadMapGeometry.ts');
  return loadGeometryIn(bounds);
}

/** The geometry of the spread's layers. */
export const loadSpreadAreas = loadOnce(async (): Promise<SpreadAreas> => {
  const { fetchSpreadAreas } = await import('./spreadData.ts');
  return fetchSpreadAreas();
});

/**
 * The drawing to show for `bounds`, with the layers of the spread if `spread` is set. The last one stays until a
 * new one is ready, and if the geometry can't be loaded.
 * @param idle whether the live map is shown instead: then nothing is loaded
 */
export function useBackdrop(
  bounds: Bounds,
  links: readonly RegionLink[],
  idle: boolean,
  spread: boolean,
): Backdrop | null {
  const first = useContext(FirstBackdrop);
  const [shown, setShown] = useState(first);
  const wanted = bounds.join();
  const current = shown?.bounds.join() === wanted && (shown.spread === true || !spread);
  useEffect(() => {
    if (idle || current) return;
    let cancelled = false;
    Promise.all([loadGeometry(bounds), spread ? loadSpreadAreas() : null]).then(
      ([data, areas]) => {
        if (cancelled) return;
        const markup = backdropMarkup(data, bounds, links, windowDetail, areas);
        setShown({ bounds, markup, spread });
      },
      () => {},
    );
    return () => {
      cancelled = true;
    };
  }, [idle, current, bounds, links, spread]);
  return shown;
}
