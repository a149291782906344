import { type SiteCluster, sectorOf } from '../model/site.ts';
import { hoverCluster } from '../state/actions.ts';
import { useContentLang, useSite } from '../state/site.ts';
import { SectorSign } from '../ui/SectorSign.tsx';
import { PageLink } from './PageLink.tsx';

/** A cluster on one line, with a note such as how far away it is. */
export function ClusterLink({ cluster, note }: { cluster: SiteCluster; note: string }) {
  const site = useSite();
  const lang = useContentLang();
  return (
    <PageLink
      page={{ kind: 'cluster', id: cluster.id }}
      onPointerEnter={() => hoverCluster(cluster.id)}
      onPointerLeave={() => hoverCluster(null)}
    >
      <SectorSign shape={sectorOf(site, cluster).shape} size={18} />
      <span className="neighbour-name" lang={lang}>
        {cluster.name}
      </span>
      <span className="muted">{note}</span>
    </PageLink>
  );
}
