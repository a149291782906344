import { useMessages } from '../i18n/MessagesContext.tsx';
import { SectorSign } from '../ui/SectorSign.tsx';
import { hoverCluster } from '../view/actions.ts';
import { PageLink } from '../view/PageLink.tsx';
import { type SiteCluster, sectorOf, useSite } from '../view/site.ts';

/** How many of the others to name: enough to go on from, few enough to read. */
const shown = 3;

/** The nearest other clusters, from sign to sign, with distance and direction. */
export function Neighbours({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { compass, detail, format } = useMessages();
  const neighbours = cluster.neighbours.slice(0, shown);
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h2>{detail.neighbours}</h2>
      <ul className="plain neighbours">
        {neighbours.map((neighbour) => {
          const other = site.clusters.find(({ id }) => id === neighbour.id);
          if (!other) return null;
          return (
            <li key={other.id} data-sector={other.sector}>
              <PageLink
                page={{ kind: 'cluster', id: other.id }}
                onPointerEnter={() => hoverCluster(other.id)}
                onPointerLeave={() => hoverCluster(null)}
              >
                <SectorSign shape={sectorOf(site, other).shape} size={18} />
                <span className="neighbour-name">{other.name}</span>
                <span className="muted">
                  {detail.distanceAndDirection(
                    format.distance(neighbour.distance),
                    compass[neighbour.direction],
                  )}
                </span>
              </PageLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
