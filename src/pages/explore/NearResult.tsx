import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { LngLat } from '../../model/geo.ts';
import { endNear, setNearest } from '../../state/actions.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { NearClusters, nearestShown } from './NearClusters.tsx';
import type { Nearby } from './nearby.ts';

/** Metres: how far off a position may be before a reader is told. Regions are tens of kilometres wide. */
const rough = 1000;

type Answer = { readonly point: LngLat; readonly nearby: Nearby | 'failed' };

/** What is near a point: its county then and now, whether a cluster covers it, and the nearest ones. */
export function NearResult({ point, label }: { point: LngLat; label: string }) {
  const { clusters } = useSite();
  const { format, list, near } = useMessages();
  const accuracy = useApp(({ device }) => (device.tag === 'found' ? device.accuracy : 0));
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let cancelled = false;
    const settle = (nearby: Answer['nearby']) => {
      if (cancelled) return;
      setAnswer({ point, nearby });
      setNearest(
        nearby === 'failed' ? [] : nearby.clusters.slice(0, nearestShown).map(({ id }) => id),
      );
    };
    import('./nearby.ts')
      .then(({ findNearby }) => findNearby(point, clusters))
      .then(settle, () => settle('failed'));
    return () => {
      cancelled = true;
    };
  }, [point, clusters]);
  const nearby = answer?.point === point ? answer.nearby : null;
  const name = (id: string) => clusters.find((cluster) => cluster.id === id)?.name ?? id;
  return (
    <section className="near" aria-labelledby="near-heading">
      <div className="section-head">
        <h2 id="near-heading">{near.heading(label)}</h2>
        <button type="button" className="map-button" onClick={endNear} aria-label={near.end}>
          <XMarkIcon aria-hidden />
        </button>
      </div>
      <div role="status">
        {nearby === null && <p>{list.searching}</p>}
        {nearby === 'failed' && <p>{near.failed}</p>}
        {nearby !== null && nearby !== 'failed' && (
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
                      .map(({ id }) => name(id)),
                  )
                : near.notCovered}
            </p>
          </>
        )}
      </div>
      {nearby !== null && nearby !== 'failed' && <NearClusters found={nearby.clusters} />}
    </section>
  );
}
