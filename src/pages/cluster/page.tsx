import { Tag } from '@digdir/designsystemet-react';
import { clusterOf, type SiteCluster, sectorOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { chosenCluster } from '../../state/view.ts';
import { SectorIcon } from '../../ui/SectorIcon.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { Cited } from '../Cited.tsx';
import { Explore } from '../explore/page.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { ClusterRest } from './ClusterRest.tsx';
import { DetailNavigation } from './DetailNavigation.tsx';
import { useLater } from './useLater.ts';

/** All that is known of one cluster: what is read first at once, all else when that has been painted. */
export function ClusterDetail() {
  const site = useSite();
  const cluster = clusterOf(
    site,
    useApp(({ view }) => chosenCluster(view)),
  );
  return cluster ? <Detail cluster={cluster} /> : <Explore />;
}

function Detail({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const sector = sectorOf(site, cluster);
  const title = usePanelTitle({ kind: 'cluster', id: cluster.id });
  const later = useLater(cluster);
  return (
    <article className="cluster-detail" data-sector={cluster.sector}>
      <DetailNavigation cluster={cluster} />
      {/* Another title, not the same with other words: who listens hears the one that takes the focus. */}
      <header key={cluster.id}>
        <SectorSign shape={sector.shape} size={32} />
        <h1 ref={title} tabIndex={-1}>
          {cluster.name}
        </h1>
        <Tag className="sector-tag" data-size="sm">
          <SectorIcon name={sector.icon} /> {sector.label}
        </Tag>
      </header>
      <p className="lead">
        <Cited statement={cluster.summary} />
      </p>
      <div className="detail-rest" data-is={later === cluster ? 'here' : 'coming'}>
        {later && <ClusterRest key={later.id} cluster={later} />}
      </div>
    </article>
  );
}
