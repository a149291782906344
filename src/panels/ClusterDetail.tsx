import { Tag } from '@digdir/designsystemet-react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { SectorIcon } from '../ui/SectorIcon.tsx';
import { SectorSign } from '../ui/SectorSign.tsx';
import { type SiteCluster, sectorOf, useSite } from '../view/site.ts';
import { Cited } from './Cited.tsx';
import { ClusterContact } from './ClusterContact.tsx';
import { ClusterPlace } from './ClusterPlace.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DetailNavigation } from './DetailNavigation.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ShareLink } from './ShareLink.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { usePanelTitle } from './usePanelTitle.ts';

/** All that is known of one cluster. */
export function ClusterDetail({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { detail } = useMessages();
  const sector = sectorOf(site, cluster);
  const title = usePanelTitle({ kind: 'cluster', id: cluster.id });
  const statements = [cluster.summary, cluster.participants, ...cluster.facts, ...cluster.aims];
  const cited = [...statements, cluster.contact, ...Object.values(cluster.evidence)];
  const used = new Set(cited.map(({ section }) => section));
  return (
    <article className="cluster-detail" data-sector={cluster.sector}>
      <DetailNavigation cluster={cluster} />
      <header>
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
      <ClusterPlace cluster={cluster} />
      <section>
        <h2>{detail.facts}</h2>
        <ul className="facts">
          {cluster.facts.map((fact) => (
            <li key={fact.text}>
              <Cited statement={fact} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{detail.participants}</h2>
        <p>
          <Cited statement={cluster.participants} />
        </p>
      </section>
      <section>
        <h2>{detail.aims}</h2>
        <ul className="facts">
          {cluster.aims.map((aim) => (
            <li key={aim.text}>
              <Cited statement={aim} />
            </li>
          ))}
        </ul>
      </section>
      <ClusterContact contact={cluster.contact} />
      <Neighbours cluster={cluster} />
      <CopyLink />
      <p>
        <ShareLink cluster={cluster.id} />
      </p>
      <SourceNotes used={used} />
    </article>
  );
}
