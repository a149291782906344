import { SectorSign } from '../ui/SectorSign.tsx';
import { hoverCluster } from '../view/actions.ts';
import { PageLink } from '../view/PageLink.tsx';
import { type SiteCluster, sectorOf, useSite } from '../view/site.ts';

/** A cluster on one line, with a note such as how far away it is. */
export function ClusterLink({ cluster, note }: { cluster: SiteCluster; note: string }) {
  const site = useSite();
  return (
    <PageLink
      page={{ kind: 'cluster', id: cluster.id }}
      onPointerEnter={() => hoverCluster(cluster.id)}
      onPointerLeave={() => hoverCluster(null)}
    >
      <SectorSign shape={sectorOf(site, cluster).shape} size={18} />
      <span className="neighbour-name">{cluster.name}</span>
      <span className="muted">{note}</span>
    </PageLink>
  );
}
