import type { Map as MapLibre } from 'maplibre-gl';
import { memo, useCallback, useLayoutEffect, useMemo } from 'react';
import { Marker } from 'react-map-gl/maplibre';
import { displacedCss, stepIn } from '../cartography/displacement.ts';
import { scaleAt } from '../cartography/mercator.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { type SiteCluster, sectorOf } from '../model/site.ts';
import { chooseCluster, hoverCluster } from '../state/actions.ts';
import { clusterState } from '../state/clusterState.ts';
import { hrefOf } from '../state/history.ts';
import { pinPosition } from '../state/pinOrder.ts';
import { useSigns } from '../state/pointMode.ts';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { usePinKeys, useTabStop } from '../state/usePinKeys.ts';
import { startView } from '../state/view.ts';
import { MapPin } from '../ui/MapPin.tsx';
import { useLiveMap } from './useLiveMap.ts';
import { useFocusHandover, useReveal, useVisiblePins } from './useVisiblePins.ts';
import type { VisibleArea } from './visibleArea.ts';

const stacking = { hidden: '0', plain: '1', quiet: '0', hovered: '3', chosen: '2' } as const;

const stepProperty = '--displacement-step';

/** Beside the point that it shares with others: MapLibre's own place for it is a transform. */
function translation(displaced: SiteCluster['displaced']) {
  if (!displaced) return {};
  const { x, y } = displacedCss(displaced, `var(${stepProperty})`);
  return { translate: `calc(${x}) calc(${y})` };
}

/** Keeps the step between signs that share a point as wide as the zoom has it. */
function useDisplacementStep(map: MapLibre, clusters: readonly SiteCluster[]): void {
  const isNeeded = clusters.some(({ displaced }) => displaced);
  useLayoutEffect(() => {
    if (!isNeeded) return;
    const { style } = map.getCanvasContainer();
    const follow = () => {
      style.setProperty(stepProperty, `${stepIn(scaleAt(map.getZoom()))}px`);
    };
    follow();
    map.on('zoom', follow);
    return () => {
      map.off('zoom', follow);
    };
  }, [map, isNeeded]);
}

const Pin = memo(function Pin({ cluster, tabStop }: { cluster: SiteCluster; tabStop: boolean }) {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  const state = useApp((app) => clusterState(site, app, cluster.id));
  const [longitude, latitude] = cluster.region.marker;
  return (
    <Marker
      longitude={longitude}
      latitude={latitude}
      style={{ zIndex: stacking[state], ...translation(cluster.displaced) }}
      subpixelPositioning
    >
      <MapPin
        cluster={cluster.id}
        name={cluster.name}
        lang={site.language}
        shape={sectorOf(site, cluster).shape}
        sector={cluster.sector}
        labelSide={cluster.labelSide}
        crowded={cluster.crowded}
        displaced={cluster.displaced}
        href={hrefOf(startView(language, { kind: 'cluster', id: cluster.id }))}
        state={state}
        tabStop={tabStop}
        onChoose={() => chooseCluster(cluster.id)}
        onHover={(over) => hoverCluster(over ? cluster.id : null)}
      />
    </Marker>
  );
});

/**
 * The clusters' signs and names, where the static map has them.
 *
 * @param ready whether they have replaced the static map's
 */
export function Pins({ visibleArea, ready }: { visibleArea: VisibleArea; ready: boolean }) {
  const signs = useSigns();
  const map = useLiveMap();
  const { keys } = useMessages();
  const container = useCallback(() => map.getCanvasContainer(), [map]);
  const visible = useVisiblePins(map, visibleArea, signs);
  const positions = useMemo(() => signs.map(pinPosition), [signs]);
  useDisplacementStep(map, signs);
  const stop = useTabStop(positions.filter(({ id }) => visible.has(id)));
  const status = usePinKeys({
    container,
    within: positions,
    hint: `${keys.hint} ${keys.toMove}`,
    onReach: useReveal(map, visibleArea),
  });
  useFocusHandover(container, ready);
  return (
    <>
      {signs.map((cluster) => (
        <Pin key={cluster.id} cluster={cluster} tabStop={cluster.id === stop} />
      ))}
      <p className="map-status" role="status">
        {status}
      </p>
    </>
  );
}
