import { createContext, useContext, useEffect, useState } from 'react';
import type { Bounds } from '../model/geo.ts';
import type { SpreadAreas } from '../spread/areas.ts';
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
 * The drawing that the page came with: in the prerenderer made on the spot, in the browser read back
 * from the HTML, so that its geometry is sent once and not again as script.
 */
const FirstBackdrop = createContext<Backdrop | null>(null);
export const FirstBackdropProvider = FirstBackdrop.Provider;

let pendingSpread: Promise<SpreadAreas> | null = null;

/** Needed only when the static map moves, as the first drawing is in the HTML. */
async function loadGeometry() {
  const { loadMapGeometry } = await import('../state/loadMapGeometry.ts');
  return loadMapGeometry();
}

/** The geometry of the spread's layers. Loads once; a failure is forgotten, so that the next move tries again. */
export function loadSpreadAreas(): Promise<SpreadAreas> {
  pendingSpread ??= import('./spreadData.ts')
    .then(({ fetchSpreadAreas }) => fetchSpreadAreas())
    .catch((error: unknown) => {
      pendingSpread = null;
      throw error;
    });
  return pendingSpread;
}

/**
 * The drawing to show for `bounds`. Until a new one is ready, or when its geometry can't be had, the
 * last one stands. `idle` stops all loading: the live map has taken over. With `spread` it has the layers of
 * the spread in it too.
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
    Promise.all([loadGeometry(), spread ? loadSpreadAreas() : null]).then(
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
