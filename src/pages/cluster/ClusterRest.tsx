import { Link } from '@digdir/designsystemet-react';
import { PhoneIcon } from '@navikt/aksel-icons';
import { memo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { sourceOf } from '../../model/after.ts';
import { formatPhone } from '../../model/phone.ts';
import { clusterOf, isManager, type SiteCluster, yearOf } from '../../model/site.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { wayTo } from '../../state/wayTo.ts';
import { Cited, CitedList, type CitedTexts } from '../Cited.tsx';
import { ClusterLink } from '../ClusterLink.tsx';
import { OtherSources, SourceMark } from '../OtherSources.tsx';
import { SectionLink } from '../SectionLink.tsx';
import { ShareLink } from '../ShareLink.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { ClusterTimeLine } from '../TimeLine.tsx';
import { ClusterPlace } from './ClusterPlace.tsx';
import { CopyLink } from './CopyLink.tsx';

/** What stands below a cluster's title and lead. */
export const ClusterRest = memo(function ClusterRest({ cluster }: { cluster: SiteCluster }) {
  const { detail } = useMessages();
  const { summary, participants, facts, aims, contact, evidence } = cluster;
  const cited = [
    summary,
    participants,
    ...facts,
    ...aims,
    contact,
    evidence?.area,
    evidence?.phrases,
  ];
  const used = new Set(cited.map((each) => each?.section));
  return (
    <>
      <ClusterPlace cluster={cluster} />
      <CitedSection heading={detail.facts} texts={facts} />
      {participants && (
        <section>
          <h2>{detail.participants}</h2>
          <p>
            <Cited cited={participants} />
          </p>
        </section>
      )}
      <CitedSection heading={detail.aims} texts={aims} />
      <ClusterAfter cluster={cluster} />
      <ClusterContact cluster={cluster} />
      <Neighbours cluster={cluster} />
      <CopyLink />
      <p>
        <ShareLink cluster={cluster.id} />
      </p>
      <SourceNotes used={used} own={cluster.source} />
    </>
  );
});

/** Not there without texts. */
function CitedSection({ heading, texts }: { heading: string; texts: CitedTexts }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <CitedList texts={texts} />
    </section>
  );
}

/** Id of what other sources say, where the page's top leads to. */
export const sinceId = 'etter';

/** What other sources say of the years since: apart from all else, which is the programme's own source's. */
function ClusterAfter({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { after } = useMessages();
  if (!cluster.after) return null;
  const year = yearOf(site);
  return (
    <section className="since" id={sinceId}>
      <h2>{after.heading(year)}</h2>
      <p className="muted">{after.lead}</p>
      <ClusterTimeLine cluster={cluster} />
      <h3>{after.sources(year)}</h3>
      <OtherSources about={cluster.id} statements={cluster.after.statements} />
    </section>
  );
}

/** Whom to call, as it was published then: the number may have another owner now. */
function ClusterContact({ cluster }: { cluster: SiteCluster }) {
  const { year } = useSite().programme;
  const { after, detail } = useMessages();
  const language = useApp(({ view }) => view.language);
  const lang = useContentLang();
  const { contact, web } = cluster;
  if (!contact && web === undefined && cluster.after?.website === undefined) return null;
  return (
    <section className="contact">
      <h2>{after.contact(year)}</h2>
      {contact && year !== undefined && <p className="muted">{detail.published(year)}</p>}
      {contact?.name && (
        <p>
          <span className="contact-name" lang={lang}>
            {contact.name}
          </span>
          {isManager(contact) && <>, {detail.projectManager.toLowerCase()}</>}{' '}
          <SectionLink section={contact.section} />
        </p>
      )}
      {contact?.phone && (
        <p>
          <Link className="phone" href={`tel:${contact.phone}`}>
            <PhoneIcon aria-hidden />
            {formatPhone(contact.phone, language)}
          </Link>
        </p>
      )}
      {contact?.email && (
        <p>
          <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
        </p>
      )}
      {web !== undefined && (
        <p>
          <Link href={web}>{new URL(web).host}</Link>
        </p>
      )}
      <Website cluster={cluster} />
    </section>
  );
}

/** The address that the cluster had on the web when it was last seen. */
function Website({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { after, format } = useMessages();
  if (cluster.after?.website === undefined) return null;
  const { statements, website } = cluster.after;
  const source = sourceOf(site, website);
  const { host, origin } = new URL(source.url);
  const seen = source.date ?? source.copy;
  return (
    <>
      <h3>{after.website}</h3>
      <p>
        <Link href={`${origin}/`}>{host}</Link>{' '}
        <SourceMark about={cluster.id} statements={statements} source={website} />
      </p>
      <p className="muted">
        {seen === undefined ? after.seenUndated : after.seen(format.date(seen))} {after.leaves}
      </p>
    </>
  );
}

/** How many of the others to name: enough to go on from, few enough to read. */
const neighboursShown = 3;

/** The nearest other clusters, from sign to sign, with distance and direction. */
function Neighbours({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const messages = useMessages();
  const neighbours = cluster.neighbours.slice(0, neighboursShown);
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h2>{messages.detail.neighbours}</h2>
      <ul className="plain neighbours">
        {neighbours.map((neighbour) => {
          const other = clusterOf(site, neighbour.id);
          if (!other) return null;
          return (
            <li key={other.id} data-sector={other.sector}>
              <ClusterLink cluster={other} note={wayTo(messages, neighbour)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
