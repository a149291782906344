import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Bounds } from '../model/geo.ts';
import { type SiteCluster, sectorOf } from '../model/site.ts';
import { chooseCluster, hoverCluster } from '../state/actions.ts';
import { clusterState } from '../state/clusterState.ts';
import { hrefOf } from '../state/history.ts';
import { useSigns } from '../state/many.ts';
import type { Stand } from '../state/pinOrder.ts';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { usePinKeys, useTabStop } from '../state/usePinKeys.ts';
import { shownSpread, startView } from '../state/view.ts';
import { MapPin } from '../ui/MapPin.tsx';
import { AskedPoint } from './AskedPoint.tsx';
import { type Frame, frameOf, placeIn } from './frame.ts';
import { regionLinks } from './regionLinks.ts';
import { useBackdrop } from './useBackdrop.ts';
import { useRegionEvents } from './useRegionEvents.ts';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/**
 * The map without MapLibre. Style alone fits the box of `bounds` into the room there is, as MapLibre's
 * fitBounds does, so it is right at any size before any script and the live map can take its place.
 */
export function StaticMap({ bounds, idle }: { bounds: Bounds; idle: boolean }) {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  // Only where they lead is needed: what is chosen shows by attributes, without a new drawing.
  const links = useMemo(
    () => regionLinks(site, startView(language, { kind: 'explore' })),
    [site, language],
  );
  const spread = useApp(({ view }) => shownSpread(site, view) !== null);
  const backdrop = useBackdrop(bounds, links, idle, spread);
  const container = useRef<HTMLDivElement>(null);
  useRegionEvents(container);
  const shown = backdrop?.bounds ?? bounds;
  const frame = useMemo(() => frameOf(shown), [shown]);
  const signs = useSigns();
  const within = useMemo(() => standsIn(frame, signs), [frame, signs]);
  const stop = useTabStop(within);
  const status = usePinKeys({
    container: useCallback(() => container.current, []),
    within,
    hint: useMessages().keys.hint,
  });
  return (
    <div
      className="map-box"
      ref={container}
      style={{ '--map-ratio': (frame.box.width / frame.box.height).toFixed(5) } as CSSProperties}
    >
      <Backdrop markup={backdrop?.markup ?? ''} />
      <AskedPoint frame={frame} />
      {signs.map((cluster) => {
        const { x, y } = placeIn(frame, cluster.where.marker);
        return (
          <div
            className="map-place"
            key={cluster.id}
            data-cluster={cluster.id}
            style={{ left: percent(x), top: percent(y) }}
          >
            <StaticPin
              cluster={cluster}
              href={hrefOf(startView(language, { kind: 'cluster', id: cluster.id }))}
              tabStop={
                stop === undefined
                  ? within.some(({ id }) => id === cluster.id)
                  : stop === cluster.id
              }
            />
          </div>
        );
      })}
      <p className="map-status" role="status">
        {status}
      </p>
    </div>
  );
}

/** The signs in the box that fits the window: none of the others could be seen. */
function standsIn(frame: Frame, clusters: readonly SiteCluster[]): Stand[] {
  return clusters
    .map(({ id, where }) => ({ id, marker: where.marker }))
    .filter(({ marker }) => {
      const { x, y } = placeIn(frame, marker);
      return Math.min(x, y) >= 0 && Math.max(x, y) <= 1;
    });
}

function Backdrop({ markup }: { markup: string }) {
  const html = useMemo(() => ({ __html: markup }), [markup]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by backdropMarkup, from the site's own data only
  return <div className="backdrop" dangerouslySetInnerHTML={html} />;
}

type PinProps = { cluster: SiteCluster; href: string; tabStop: boolean };

function StaticPin({ cluster, href, tabStop }: PinProps) {
  const site = useSite();
  const state = useApp((app) => clusterState(site, app, cluster.id));
  return (
    <MapPin
      cluster={cluster.id}
      name={cluster.name}
      shape={sectorOf(site, cluster).shape}
      sector={cluster.sector}
      labelSide={cluster.labelSide}
      href={href}
      state={state}
      tabStop={tabStop}
      onChoose={() => chooseCluster(cluster.id)}
      onHover={(over) => hoverCluster(over ? cluster.id : null)}
    />
  );
}
