import type { NearCluster } from '../../geocoder/area/near.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { compassPoint } from '../../model/geo.ts';
import { useSite } from '../../state/site.ts';
import { ClusterLink } from '../ClusterLink.tsx';

/** As many as the map draws lines to. */
export const nearestShown = 3;

/** The nearest clusters by the way to their regions. */
export function NearClusters({ found }: { found: readonly NearCluster[] }) {
  const { clusters } = useSite();
  const { compass, format, near } = useMessages();
  return (
    <>
      <h3>{near.nearest}</h3>
      <ul className="plain neighbours">
        {found.slice(0, nearestShown).map(({ id, toRegion, bearing }) => {
          const cluster = clusters.find((each) => each.id === id);
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
