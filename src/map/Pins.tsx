import { memo, useCallback, useMemo } from 'react';
import { Marker } from 'react-map-gl/maplibre';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { type SiteCluster, sectorOf } from '../model/site.ts';
import { chooseCluster, hoverCluster } from '../state/actions.ts';
import { clusterState } from '../state/clusterState.ts';
import { hrefOf } from '../state/history.ts';
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

const Pin = memo(function Pin({ cluster, tabStop }: { cluster: SiteCluster; tabStop: boolean }) {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  const state = useApp((app) => clusterState(site, app, cluster.id));
  const [longitude, latitude] = cluster.region.marker;
  return (
    <Marker
      longitude={longitude}
      latitude={latitude}
      style={{ zIndex: stacking[state] }}
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
  const positions = useMemo(
    () => signs.map(({ id, region }) => ({ id, marker: region.marker })),
    [signs],
  );
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
