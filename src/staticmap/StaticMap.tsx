import { type CSSProperties, useMemo, useRef } from 'react';
import type { Bounds } from '../model/geo.ts';
import { MapPin } from '../ui/MapPin.tsx';
import { chooseCluster, hoverCluster } from '../view/actions.ts';
import { clusterState } from '../view/pins.ts';
import { shownSpread } from '../view/shownSpread.ts';
import { sectorOf, useSite } from '../view/site.ts';
import { useApp } from '../view/store.ts';
import { startView } from '../view/view.ts';
import { AskedPoint } from './AskedPoint.tsx';
import { frameOf, placeIn } from './frame.ts';
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
  const frame = frameOf(backdrop?.bounds ?? bounds);
  return (
    <div
      className="map-box"
      ref={container}
      style={{ '--map-ratio': (frame.box.width / frame.box.height).toFixed(5) } as CSSProperties}
    >
      <Backdrop markup={backdrop?.markup ?? ''} />
      <AskedPoint frame={frame} />
      {site.clusters.map((cluster, index) => {
        const { x, y } = placeIn(frame, cluster.where.marker);
        return (
          <div
            className="map-place"
            key={cluster.id}
            data-cluster={cluster.id}
            style={{ left: percent(x), top: percent(y) }}
          >
            <StaticPin
              index={index}
              href={links[index]?.href ?? ''}
              outOfSight={Math.min(x, y) < 0 || Math.max(x, y) > 1}
            />
          </div>
        );
      })}
    </div>
  );
}

function Backdrop({ markup }: { markup: string }) {
  const html = useMemo(() => ({ __html: markup }), [markup]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by backdropMarkup, from the site's own data only
  return <div className="backdrop" dangerouslySetInnerHTML={html} />;
}

function StaticPin({
  index,
  href,
  outOfSight,
}: {
  index: number;
  href: string;
  outOfSight: boolean;
}) {
  const site = useSite();
  const cluster = site.clusters[index];
  const state = useApp((app) => clusterState(site, app, cluster?.id ?? ''));
  if (!cluster) return null;
  return (
    <MapPin
      name={cluster.name}
      shape={sectorOf(site, cluster).shape}
      sector={cluster.sector}
      labelSide={cluster.labelSide}
      href={href}
      state={state}
      outOfSight={outOfSight}
      onChoose={() => chooseCluster(cluster.id)}
      onHover={(over) => hoverCluster(over ? cluster.id : null)}
    />
  );
}
