import { memo } from 'react';
import { Marker } from 'react-map-gl/maplibre';
import { MapPin } from '../ui/MapPin.tsx';
import { chooseCluster, hoverCluster } from '../view/actions.ts';
import { hrefOf } from '../view/history.ts';
import { clusterState } from '../view/pins.ts';
import { type SiteCluster, sectorOf, useSite } from '../view/site.ts';
import { useApp } from '../view/store.ts';
import { startView } from '../view/view.ts';

const stacking = { plain: '1', quiet: '0', hovered: '3', chosen: '2' } as const;

const Pin = memo(function Pin({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  const state = useApp((app) => clusterState(site, app, cluster.id));
  const [longitude, latitude] = cluster.where.marker;
  return (
    <Marker
      longitude={longitude}
      latitude={latitude}
      style={{ zIndex: stacking[state] }}
      subpixelPositioning
    >
      <MapPin
        name={cluster.name}
        shape={sectorOf(site, cluster).shape}
        sector={cluster.sector}
        labelSide={cluster.labelSide}
        href={hrefOf(startView(language, { kind: 'cluster', id: cluster.id }))}
        state={state}
        onChoose={() => chooseCluster(cluster.id)}
        onHover={(over) => hoverCluster(over ? cluster.id : null)}
      />
    </Marker>
  );
});

/** The clusters' signs and names, where the static map has them. */
export function Pins() {
  const site = useSite();
  return site.clusters.map((cluster) => <Pin key={cluster.id} cluster={cluster} />);
}
