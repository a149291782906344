import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { LiveMapSlot } from '../../map/LiveMapSlot.tsx';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { targetBounds } from '../../state/target.ts';
import { shownSpread } from '../../state/view.ts';
import { StaticMap } from '../../staticmap/StaticMap.tsx';
import { markCutNames } from '../../ui/cutNames.ts';
import { MapDescription } from '../MapDescription.tsx';
import { useDeck } from './useDeck.ts';

/**
 * The map of a step. It is laid out as for a small window and scaled up, so that its labels are as large as
 * the text beside it and decluttered at that size. It takes no pointer and no keys: only the steps move it.
 */
export function DeckMap() {
  const site = useSite();
  const { map } = useMessages();
  const { step } = useDeck();
  const state = useApp((app) => app.map);
  const page = useApp(({ view }) => view.page);
  const visibleArea = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  useWholeNames(root, state !== 'ready');
  const bounds = useMemo(() => targetBounds(site, { page }, null, []), [site, page]);
  return (
    <section
      className="map deck-map"
      ref={root}
      aria-label={map.label}
      aria-describedby={step.kind === 'title' ? undefined : 'map-description'}
      data-map-state={state}
      data-spread={shownSpread(site, { page }) ?? undefined}
    >
      <p id="map-description" className="visually-hidden" hidden={step.kind === 'title'}>
        <MapDescription />
      </p>
      <div className="deck-canvas" inert>
        <div className="map-visible-area" ref={visibleArea}>
          <StaticMap bounds={bounds} idle={state === 'ready'} />
        </div>
        <LiveMapSlot visibleArea={visibleArea} gestures="none" />
      </div>
      <p className="attribution">
        {
          '© OpenStreetMap contributors · Natural\u00A0Earth · GeoNames (CC\u00A0BY\u00A04.0) · MapLibre'
        }
      </p>
    </section>
  );
}

/**
 * On the static map, while it is shown, names that the map's edge cuts are hidden; the live map does the same where
 * it comes to rest.
 */
function useWholeNames(root: RefObject<HTMLElement | null>, isShown: boolean): void {
  useEffect(() => {
    const map = isShown ? root.current : null;
    const staticMap = map?.querySelector('.map-box');
    if (!map || !staticMap) return;
    const update = () => markCutNames(map, map);
    // When it starts it calls too, once the page is laid out.
    const resized = new ResizeObserver(update);
    resized.observe(map);
    // A step's drawing and its signs come when its geometry is loaded.
    const drawn = new MutationObserver(update);
    const attributeFilter = ['style', 'data-state'];
    drawn.observe(staticMap, { subtree: true, childList: true, attributeFilter });
    return () => {
      resized.disconnect();
      drawn.disconnect();
    };
  }, [root, isShown]);
}
