import { Button } from '@digdir/designsystemet-react';
import { LocationPinIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useCallback, useEffect, useState } from 'react';
import type { NearCluster } from '../../geocoder/area/near.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { compassPoint, type LngLat } from '../../model/geo.ts';
import { clusterOf } from '../../model/site.ts';
import { endNear, setNearest } from '../../state/actions.ts';
import { reloadPage } from '../../state/history.ts';
import { importAgain } from '../../state/importAgain.ts';
import { useSite } from '../../state/site.ts';
import { askedPoint, useApp } from '../../state/store.ts';
import { nearestShown } from '../../state/target.ts';
import { Isolated } from '../../ui/Isolated.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { ClusterLink } from '../ClusterLink.tsx';
import { askDevice } from './askDevice.ts';

/** Asks the device where it is, on a click only, and shows what is near that or a searched place. */
export function NearMe() {
  const { near } = useMessages();
  const device = useApp((state) => state.device);
  const label = useApp((state) => state.view.near?.label ?? near.here);
  const point = useApp(askedPoint);
  if (point) return <NearResult point={point} label={label} />;
  return (
    <div className="near-me">
      <Button
        className="near-button"
        variant="secondary"
        onClick={askDevice}
        aria-disabled={device.tag === 'asking'}
      >
        <LocationPinIcon aria-hidden />
        {near.button}
      </Button>
      <p className="muted" role="status">
        {device.tag === 'asking' && `${near.asking} ${near.privacy}`}
        {device.tag === 'denied' && near.denied}
        {device.tag === 'unavailable' && near.unavailable}
      </p>
    </div>
  );
}

/** Metres: how far off a position may be before a reader is told. Regions are tens of kilometres wide. */
const rough = 1000;

/** What is near a point: its county then and now, whether a cluster covers it, and the nearest ones. */
function NearResult({ point, label }: { point: LngLat; label: string }) {
  const site = useSite();
  const { clusters } = site;
  const { format, list, map, near } = useMessages();
  const accuracy = useApp(({ device }) => (device.tag === 'found' ? device.accuracy : 0));
  const [tries, setTries] = useState(1);
  const load = useCallback(async () => {
    const { findNearby } = await importAgain(() => import('./nearby.ts'), {
      isRetry: tries > 1,
      reload: reloadPage,
    });
    return findNearby(point, clusters);
  }, [point, clusters, tries]);
  const answer = useLoaded(load);
  const nearby = answer.tag === 'loaded' ? answer.value : null;
  useEffect(() => {
    if (answer.tag === 'loading') return;
    setNearest(nearby?.clusters.slice(0, nearestShown).map(({ id }) => id) ?? []);
  }, [answer.tag, nearby]);
  return (
    <section className="near" aria-labelledby="near-heading">
      <div className="section-head">
        <h2 id="near-heading">
          <Isolated sentence={near.heading} names={[label]} />
        </h2>
        <button type="button" className="map-button" onClick={endNear} aria-label={near.end}>
          <XMarkIcon aria-hidden />
        </button>
      </div>
      <div role="status">
        {answer.tag === 'loading' && <p>{list.searching}</p>}
        {answer.tag === 'failed' && (
          <p>
            {near.failed}{' '}
            <button type="button" className="retry" onClick={() => setTries(tries + 1)}>
              {map.retry}
            </button>
          </p>
        )}
        {nearby && (
          <>
            <p>
              {nearby.county
                ? near.county(nearby.county.name, format.list(nearby.county.today) || null)
                : near.outside}
            </p>
            {accuracy >= rough && (
              <p className="muted">{near.accuracy(format.distance(accuracy))}</p>
            )}
            <p>
              {nearby.clusters[0]?.toRegion === 0
                ? near.covered(
                    nearby.clusters
                      .filter(({ toRegion }) => toRegion === 0)
                      .map(({ id }) => clusterOf(site, id)?.name ?? id),
                  )
                : near.notCovered}
            </p>
          </>
        )}
      </div>
      {nearby && <NearClusters found={nearby.clusters} />}
    </section>
  );
}

/** The nearest clusters by the way to their regions. */
function NearClusters({ found }: { found: readonly NearCluster[] }) {
  const site = useSite();
  const { compass, format, near } = useMessages();
  return (
    <>
      <h3>{near.nearest}</h3>
      <ul className="plain neighbours">
        {found.slice(0, nearestShown).map(({ id, toRegion, bearing }) => {
          const cluster = clusterOf(site, id);
          if (!cluster) return null;
          return (
            <li key={id} data-sector={cluster.sector}>
              <ClusterLink
                cluster={cluster}
                note={
                  toRegion === 0
                    ? near.inside
                    : near.away(format.distance(toRegion), compass[compassPoint(bearing)])
                }
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
