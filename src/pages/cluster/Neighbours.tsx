import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { SiteCluster } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { ClusterLink } from '../ClusterLink.tsx';

/** How many of the others to name: enough to go on from, few enough to read. */
const shown = 3;

/** The nearest other clusters, from sign to sign, with distance and direction. */
export function Neighbours({ cluster }: { cluster: SiteCluster }) {
  const { clusters } = useSite();
  const { compass, detail, format } = useMessages();
  const neighbours = cluster.neighbours.slice(0, shown);
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h2>{detail.neighbours}</h2>
      <ul className="plain neighbours">
        {neighbours.map(({ id, distance, direction }) => {
          const other = clusters.find((each) => each.id === id);
          if (!other) return null;
          return (
            <li key={id} data-sector={other.sector}>
              <ClusterLink
                cluster={other}
                note={detail.distanceAndDirection(format.distance(distance), compass[direction])}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
