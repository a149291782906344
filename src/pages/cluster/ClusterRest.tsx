import { memo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { SiteCluster } from '../../model/site.ts';
import { Cited } from '../Cited.tsx';
import { CitedList } from '../CitedList.tsx';
import { ShareLink } from '../ShareLink.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { ClusterContact } from './ClusterContact.tsx';
import { ClusterPlace } from './ClusterPlace.tsx';
import { CopyLink } from './CopyLink.tsx';
import { Neighbours } from './Neighbours.tsx';

/** What stands below a cluster's title and lead. */
export const ClusterRest = memo(function ClusterRest({ cluster }: { cluster: SiteCluster }) {
  const { detail } = useMessages();
  const statements = [cluster.summary, cluster.participants, ...cluster.facts, ...cluster.aims];
  const cited = [...statements, cluster.contact, ...Object.values(cluster.evidence)];
  const used = new Set(cited.map(({ section }) => section));
  return (
    <>
      <ClusterPlace cluster={cluster} />
      <section>
        <h2>{detail.facts}</h2>
        <CitedList statements={cluster.facts} />
      </section>
      <section>
        <h2>{detail.participants}</h2>
        <p>
          <Cited statement={cluster.participants} />
        </p>
      </section>
      <section>
        <h2>{detail.aims}</h2>
        <CitedList statements={cluster.aims} />
      </section>
      <ClusterContact contact={cluster.contact} />
      <Neighbours cluster={cluster} />
      <CopyLink />
      <p>
        <ShareLink cluster={cluster.id} />
      </p>
      <SourceNotes used={used} />
    </>
  );
});
