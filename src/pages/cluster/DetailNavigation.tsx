import { ArrowLeftIcon, ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { SiteCluster } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { PageLink } from '../PageLink.tsx';

/** Back to the list, and on to the clusters before and after in its order, round and round. */
export function DetailNavigation({ cluster }: { cluster: SiteCluster }) {
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
