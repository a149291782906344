import { useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { LiveMapSlot } from '../map/LiveMapSlot.tsx';
import { MapDescription } from '../pages/MapDescription.tsx';
import { OwnMapBar } from '../pages/OwnMapBar.tsx';
import { PartBoundary } from '../pages/PartBoundary.tsx';
import { leavePage } from '../state/actions.ts';
import { pagePath } from '../state/address.ts';
import { useSite } from '../state/site.ts';
import { askedPoint, useApp } from '../state/store.ts';
import { targetBounds } from '../state/target.ts';
import { shownSpread } from '../state/view.ts';
import { StaticMap } from '../staticmap/StaticMap.tsx';
import { DeckReturn } from './DeckReturn.tsx';
import { MapFurniture } from './MapFurniture.tsx';
import { Panel } from './Panel.tsx';
import { Sheet } from './Sheet.tsx';
import { VersionNote } from './VersionNote.tsx';

/** The full map: the panel where the sea is, or in a narrow window a sheet from below. */
export function ExploreShell() {
  const { skipToContent } = useMessages();
  const sheet = useApp((state) => state.sheet);
  const kind = useApp(({ view }) => view.page.kind);
  const page = useApp(({ view }) => pagePath(view.language, view.page));
  useEscape();
  return (
    <div className="explore" data-sheet={sheet} data-page={kind}>
      <a className="skip-link" href="#panel">
        {skipToContent}
      </a>
      <Sheet>
        <VersionNote />
        <OwnMapBar />
        <DeckReturn />
        <PartBoundary about={page}>
          <Panel />
        </PartBoundary>
      </Sheet>
      <PartBoundary>
        <MapArea />
      </PartBoundary>
    </div>
  );
}

function MapArea() {
  const site = useSite();
  const { map } = useMessages();
  const state = useApp((app) => app.map);
  const page = useApp((app) => app.view.page);
  const asked = useApp(askedPoint);
  const nearest = useApp((app) => app.nearest);
  const candidates = useApp((app) => app.listPoints.candidates);
  const layers = useApp((app) => app.view.layers);
  const spread = useApp((app) => shownSpread(site, app.view));
  const visibleArea = useRef<HTMLDivElement>(null);
  const bounds = useMemo(
    () => targetBounds(site, { page }, asked, nearest, candidates),
    [site, page, asked, nearest, candidates],
  );
  const hidden = (['counties', 'towns'] as const)
    .filter((layer) => !layers.includes(layer))
    .map((layer) => `no-${layer}`)
    .join(' ');
  return (
    <section
      className="map"
      aria-label={map.label}
      aria-describedby="map-description"
      data-map-state={state}
      data-layers={hidden || undefined}
      data-spread={spread ?? undefined}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same for keyboards */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: open sea is nothing one could name */}
      <div className="map-visible-area" ref={visibleArea} onClick={leavePage}>
        <PartBoundary>
          <StaticMap bounds={bounds} idle={state === 'ready'} />
        </PartBoundary>
      </div>
      <LiveMapSlot visibleArea={visibleArea} />
      <MapFurniture />
      <p id="map-description" className="visually-hidden">
        <MapDescription />
      </p>
    </section>
  );
}

/** Escape goes back to the list, unless it has work of its own where the focus is. */
function useEscape() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // In a search field that holds words it empties the field.
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === 'search' && target.value) return;
      leavePage();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
