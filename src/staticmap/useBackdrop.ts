import { createContext, useContext, useEffect, useState } from 'react';
import type { Bounds } from '../model/geo.ts';
import { type BackdropData, backdropMarkup } from './backdrop.ts';
import type { RegionLink } from './regionLinks.ts';

export type Backdrop = { readonly bounds: Bounds; readonly markup: string };

/**
 * The drawing that the page came with: in the prerenderer made on the spot, in the browser read back
 * from the HTML, so that its geometry is sent once and not again as script.
 */
const FirstBackdrop = createContext<Backdrop | null>(null);
export const FirstBackdropProvider = FirstBackdrop.Provider;

let pending: Promise<BackdropData> | null = null;

/** What the static map is drawn from. Loads once; a failure is forgotten, so that the next move tries again. */
export function loadBackdropData(): Promise<BackdropData> {
  pending ??= import('./backdropData.ts')
    .then(({ fetchBackdropData }) => fetchBackdropData())
    .catch((error: unknown) => {
      pending = null;
      throw error;
    });
  return pending;
}

/**
 * The drawing to show for `bounds`. Until a new one is ready, or when its geometry can't be had, the
 * last one stands. `idle` stops all loading: the live map has taken over.
 */
export function useBackdrop(
  bounds: Bounds,
  links: readonly RegionLink[],
  idle: boolean,
): Backdrop | null {
  const first = useContext(FirstBackdrop);
  const [shown, setShown] = useState(first);
  const wanted = bounds.join();
  const current = shown?.bounds.join() === wanted;
  useEffect(() => {
    if (idle || current) return;
    let cancelled = false;
    loadBackdropData().then(
      (data) => {
        if (!cancelled) setShown({ bounds, markup: backdropMarkup(data, bounds, links) });
      },
      () => {},
    );
    return () => {
      cancelled = true;
    };
  }, [idle, current, bounds, links]);
  return shown;
}
