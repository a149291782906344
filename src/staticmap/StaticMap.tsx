import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import { displacedCss, stepIn } from '../cartography/displacement.ts';
import { askedStyle, placedStyle } from '../cartography/mapStyles.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Bounds, LngLat } from '../model/geo.ts';
import { type SiteCluster, sectorOf } from '../model/site.ts';
import { chooseCluster, hoverCluster } from '../state/actions.ts';
import { clusterState } from '../state/clusterState.ts';
import { hrefOf } from '../state/history.ts';
import { type PinPosition, pinPosition } from '../state/pinOrder.ts';
import { useSigns } from '../state/pointMode.ts';
import { useSite } from '../state/site.ts';
import { askedPoint, useApp } from '../state/store.ts';
import { usePinKeys, useTabStop } from '../state/usePinKeys.ts';
import { shownSpread, startView } from '../state/view.ts';
import { MapPin } from '../ui/MapPin.tsx';
import { regionLinks, useRegionEvents } from './regionLinks.ts';
import { useBackdrop } from './useBackdrop.ts';
import { placeIn, type Viewport, viewportOf } from './viewport.ts';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/**
 * The map without MapLibre. CSS alone fits `bounds` into the visible area, as the live map's camera does. So
 * it is right at any size before any script runs, and the live map can replace it without a jump.
 */
export function StaticMap({ bounds, idle }: { bounds: Bounds; idle: boolean }) {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  // For their addresses only: what is chosen shows by attributes, without a new drawing.
  const links = useMemo(
    () => regionLinks(site, startView(language, { kind: 'explore' })),
    [site, language],
  );
  const spread = useApp(({ view }) => shownSpread(site, view) !== null);
  const backdrop = useBackdrop(bounds, links, idle, spread);
  const container = useRef<HTMLDivElement>(null);
  useRegionEvents(container);
  const shown = backdrop?.bounds ?? bounds;
  const viewport = useMemo(() => viewportOf(shown), [shown]);
  const signs = useSigns();
  const within = useMemo(() => positionsIn(viewport, signs), [viewport, signs]);
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
      style={
        { '--map-ratio': (viewport.box.width / viewport.box.height).toFixed(5) } as CSSProperties
      }
    >
      <Backdrop markup={backdrop?.markup ?? ''} />
      <AskedPoint viewport={viewport} />
      <ListPlaces viewport={viewport} />
      {signs.map((cluster) => {
        return (
          <div
            className="map-place"
            key={cluster.id}
            data-cluster={cluster.id}
            style={signPlace(viewport, cluster)}
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

/** Where a cluster's sign stands: a step between signs that share a point is a share of the map, as a distance is. */
function signPlace(viewport: Viewport, { region, displaced }: SiteCluster): CSSProperties {
  const { x, y } = placeIn(viewport, region.marker);
  if (!displaced) return { left: percent(x), top: percent(y) };
  const { width, height } = viewport.box;
  return {
    left: `calc(${percent(x)} + ${displacedCss(displaced, percent(stepIn(1 / width))).x})`,
    top: `calc(${percent(y)} + ${displacedCss(displaced, percent(stepIn(1 / height))).y})`,
  };
}

/** The pins inside the viewport. */
function positionsIn(viewport: Viewport, clusters: readonly SiteCluster[]): PinPosition[] {
  return clusters
    .filter(({ region }) => {
      const { x, y } = placeIn(viewport, region.marker);
      return Math.min(x, y) >= 0 && Math.max(x, y) <= 1;
    })
    .map(pinPosition);
}

function Backdrop({ markup }: { markup: string }) {
  const html = useMemo(() => ({ __html: markup }), [markup]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by backdropMarkup, from the site's own data only
  return <div className="backdrop" dangerouslySetInnerHTML={html} />;
}

/** The point that "near me" is about, and lines from it to the nearest clusters. */
function AskedPoint({ viewport }: { viewport: Viewport }) {
  const { clusters } = useSite();
  const asked = useApp(askedPoint);
  const nearest = useApp((state) => state.nearest);
  if (!asked) return null;
  const { dash, dotRadius, lineWidth, ringEdge, ringOpacity, ringRadius } = askedStyle;
  const at = placeIn(viewport, asked);
  const [left, top] = [percent(at.x), percent(at.y)];
  return (
    <svg className="asked-point" aria-hidden="true">
      <g strokeWidth={lineWidth} strokeDasharray={dash}>
        {clusters
          .filter(({ id }) => nearest.includes(id))
          .map(({ id, region }) => {
            const to = placeIn(viewport, region.marker);
            return <line key={id} x1={left} y1={top} x2={percent(to.x)} y2={percent(to.y)} />;
          })}
      </g>
      <circle
        className="asked-ring"
        cx={left}
        cy={top}
        // MapLibre draws the edge outside the radius, SVG half inside it.
        r={ringRadius + ringEdge / 2}
        fillOpacity={ringOpacity}
        strokeWidth={ringEdge}
      />
      <circle className="asked-dot" cx={left} cy={top} r={dotRadius} />
    </svg>
  );
}

/** The places of a list that is being made, and what the open one may mean. */
function ListPlaces({ viewport }: { viewport: Viewport }) {
  const isShown = useApp(({ view }) => view.page.kind === 'ownList');
  const { placed, candidates } = useApp((state) => state.listPoints);
  if (!isShown) return null;
  const at = (lngLat: LngLat) => {
    const { x, y } = placeIn(viewport, lngLat);
    return [percent(x), percent(y)] as const;
  };
  return (
    <>
      <svg className="asked-point" aria-hidden="true">
        {placed.map((lngLat, index) => {
          const [left, top] = at(lngLat);
          return (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
              key={index}
              className="placed-dot"
              cx={left}
              cy={top}
              r={placedStyle.radius + placedStyle.edge / 2}
              strokeWidth={placedStyle.edge}
            />
          );
        })}
      </svg>
      {candidates.map((lngLat, index) => {
        const [left, top] = at(lngLat);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is what they are
          <div className="map-place" key={index} style={{ left, top }}>
            <span className="candidate" aria-hidden="true">
              {index + 1}
            </span>
          </div>
        );
      })}
    </>
  );
}

type PinProps = { cluster: SiteCluster; href: string; tabStop: boolean };

function StaticPin({ cluster, href, tabStop }: PinProps) {
  const site = useSite();
  const state = useApp((app) => clusterState(site, app, cluster.id));
  return (
    <MapPin
      cluster={cluster.id}
      name={cluster.name}
      lang={site.language}
      shape={sectorOf(site, cluster).shape}
      sector={cluster.sector}
      labelSide={cluster.labelSide}
      crowded={cluster.crowded}
      displaced={cluster.displaced}
      href={href}
      state={state}
      tabStop={tabStop}
      onChoose={() => chooseCluster(cluster.id)}
      onHover={(over) => hoverCluster(over ? cluster.id : null)}
    />
  );
}
