import { useEffect, useState } from 'react';
import type { Bounds } from '../../model/geo.ts';
import { shownBounds } from '../../state/shownBounds.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { targetBounds } from '../../state/target.ts';

/**
 * What the map shows now: where the reader has moved it, else what the page is about. Which part of a moved
 * map no panel covers depends on the layout, so it is measured.
 */
export function useShownBounds(): { readonly bounds: Bounds; readonly moved: boolean } {
  const site = useSite();
  const camera = useApp(({ view }) => view.camera);
  const page = useApp(({ view }) => view.page);
  const [seen, setSeen] = useState<Bounds | null>(null);
  useEffect(() => {
    const map = document.querySelector('.map')?.getBoundingClientRect();
    const free = document.querySelector('.map-visible-area')?.getBoundingClientRect();
    setSeen(camera && map && free ? shownBounds(camera, map, free) : null);
  }, [camera]);
  return { bounds: seen ?? targetBounds(site, { page }, null, []), moved: seen !== null };
}
