import { Tag } from '@digdir/designsystemet-react';
import { ArrowLeftIcon, ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { lastName, withYear } from '../../model/after.ts';
import { clusterOf, type SiteCluster, sectorLabel, sectorOf, yearOf } from '../../model/site.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { store, useApp } from '../../state/store.ts';
import { useAfterPaint } from '../../state/useAfterPaint.ts';
import { chosenCluster } from '../../state/view.ts';
import { SectorIcon } from '../../ui/SectorIcon.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { Cited } from '../Cited.tsx';
import { Explore } from '../explore/page.tsx';
import { SourceMark } from '../OtherSources.tsx';
import { PageLink } from '../PageLink.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { ClusterRest, sinceId } from './ClusterRest.tsx';

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
  const lang = useContentLang();
  const sector = sectorOf(site, cluster);
  const label = sectorLabel(site, cluster);
  const title = usePanelTitle({ kind: 'cluster', id: cluster.id });
  // The page that came as HTML has all of it.
  const later = useAfterPaint(cluster, store.getState().panelPage ? null : cluster);
  return (
    <article className="cluster-detail" data-sector={cluster.sector}>
      <DetailNavigation cluster={cluster} />
      {/* Another title, not the same with other words: who listens hears the one that takes the focus. */}
      <header key={cluster.id}>
        <SectorSign shape={sector.shape} size={32} />
        <h1 ref={title} tabIndex={-1} lang={lang}>
          {cluster.name}
        </h1>
        <Later cluster={cluster} />
        {label !== undefined && (
          <Tag className="sector-tag" data-size="sm" lang={lang}>
            {sector.icon && <SectorIcon name={sector.icon} />} {label}
          </Tag>
        )}
      </header>
      {cluster.summary && (
        <p className="lead">
          <Cited cited={cluster.summary} />
        </p>
      )}
      <div className="detail-rest" data-is={later === cluster ? 'here' : 'coming'}>
        {later && <ClusterRest key={later.id} cluster={later} />}
      </div>
    </article>
  );
}

/** What the cluster was last called, where that is another name than the record's, and the way to what it became. */
function Later({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { after } = useMessages();
  const last = lastName(cluster);
  if (!cluster.after) return null;
  const { statements } = cluster.after;
  return (
    <p className="later-name">
      {last && (
        <>
          {withYear(after.knownAs(last.name), last)}
          {'\u00A0'}
          <SourceMark about={cluster.id} statements={statements} source={last.source} />
          {' · '}
        </>
      )}
      <a href={`#${sinceId}`}>{after.heading(yearOf(site))}</a>
    </p>
  );
}

/** Back to the list, and on to the clusters before and after in its order, round and round. */
function DetailNavigation({ cluster }: { cluster: SiteCluster }) {
  const { clusters } = useSite();
  const { detail } = useMessages();
  const index = clusters.indexOf(cluster);
  const previous = clusters.at(index - 1);
  const next = clusters[(index + 1) % clusters.length];
  return (
    <nav className="detail-navigation" aria-label={detail.navigation}>
      <PageLink className="nav-link" page={{ kind: 'explore' }}>
        <ArrowLeftIcon aria-hidden /> {detail.back}
      </PageLink>
      {previous && previous !== cluster && (
        <PageLink
          className="nav-link square"
          page={{ kind: 'cluster', id: previous.id }}
          aria-label={`${detail.previous}: ${previous.name}`}
        >
          <ChevronLeftIcon aria-hidden />
        </PageLink>
      )}
      {next && next !== cluster && (
        <PageLink
          className="nav-link square"
          page={{ kind: 'cluster', id: next.id }}
          aria-label={`${detail.next}: ${next.name}`}
        >
          <ChevronRightIcon aria-hidden />
        </PageLink>
      )}
    </nav>
  );
}
