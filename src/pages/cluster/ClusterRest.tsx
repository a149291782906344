import { Link } from '@digdir/designsystemet-react';
import { PhoneIcon } from '@navikt/aksel-icons';
import { memo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { formatPhone } from '../../model/phone.ts';
import { clusterOf, type SiteCluster } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { Cited, CitedList } from '../Cited.tsx';
import { ClusterLink } from '../ClusterLink.tsx';
import { SectionLink } from '../SectionLink.tsx';
import { ShareLink } from '../ShareLink.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { ClusterPlace } from './ClusterPlace.tsx';
import { CopyLink } from './CopyLink.tsx';

/** What stands below a cluster's title and lead. */
export const ClusterRest = memo(function ClusterRest({ cluster }: { cluster: SiteCluster }) {
  const { detail } = useMessages();
  const texts = [cluster.summary, cluster.participants, ...cluster.facts, ...cluster.aims];
  const cited = [...texts, cluster.contact, ...Object.values(cluster.evidence)];
  const used = new Set(cited.map(({ section }) => section));
  return (
    <>
      <ClusterPlace cluster={cluster} />
      <section>
        <h2>{detail.facts}</h2>
        <CitedList texts={cluster.facts} />
      </section>
      <section>
        <h2>{detail.participants}</h2>
        <p>
          <Cited cited={cluster.participants} />
        </p>
      </section>
      <section>
        <h2>{detail.aims}</h2>
        <CitedList texts={cluster.aims} />
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

/** Whom to call, as it was published then: the number may have another owner now. */
function ClusterContact({ contact }: Pick<SiteCluster, 'contact'>) {
  const { year } = useSite().programme;
  const { detail } = useMessages();
  const language = useApp(({ view }) => view.language);
  return (
    <section className="contact">
      <h2>{detail.contact}</h2>
      <p>
        <span className="contact-name">{contact.name}</span>, {detail.projectManager.toLowerCase()}{' '}
        <SectionLink section={contact.section} />
      </p>
      <p>
        <Link className="phone" href={`tel:${contact.phone}`}>
          <PhoneIcon aria-hidden />
          {formatPhone(contact.phone, language)}
        </Link>
      </p>
      <p className="muted">{detail.published(year)}</p>
    </section>
  );
}

/** How many of the others to name: enough to go on from, few enough to read. */
const neighboursShown = 3;

/** The nearest other clusters, from sign to sign, with distance and direction. */
function Neighbours({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { compass, detail, format } = useMessages();
  const neighbours = cluster.neighbours.slice(0, neighboursShown);
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h2>{detail.neighbours}</h2>
      <ul className="plain neighbours">
        {neighbours.map(({ id, distance, direction }) => {
          const other = clusterOf(site, id);
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
