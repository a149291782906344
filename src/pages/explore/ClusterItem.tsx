import { type ComponentProps, memo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { lastName } from '../../model/after.ts';
import { type SiteCluster, sectorAndArea, sectorOf, yearOf } from '../../model/site.ts';
import { hoverCluster } from '../../state/actions.ts';
import { matchedLaterName } from '../../state/filter.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { LastKnown } from '../LastKnown.tsx';
import { PageLink } from '../PageLink.tsx';

type Props = ComponentProps<'li'> & { cluster: SiteCluster };

/** A cluster in the list: sign, names, sector, area, and one line of what it was or was last known as, all of it a link. */
export const ClusterItem = memo(function ClusterItem({ cluster, ...rest }: Props) {
  const site = useSite();
  const lang = useContentLang();
  const sector = sectorOf(site, cluster);
  const about = sectorAndArea(site, cluster, ' · ');
  const { after, list } = useMessages();
  const hovered = useApp((state) => state.hovered === cluster.id);
  const isLast = useApp(({ view }) => view.time === 'last');
  const matched = useApp(({ view }) => matchedLaterName(view.query, cluster));
  const later = lastName(cluster)?.name;
  const { name } = cluster;
  return (
    <li {...rest} data-sector={cluster.sector} data-hovered={hovered || undefined}>
      <PageLink
        className="cluster-item"
        page={{ kind: 'cluster', id: cluster.id }}
        onPointerEnter={() => hoverCluster(cluster.id)}
        onPointerLeave={() => hoverCluster(null)}
        onFocus={({ currentTarget }) => {
          // The mouse has its own way to say what it is at.
          if (currentTarget.matches(':focus-visible')) hoverCluster(cluster.id);
        }}
        onBlur={() => hoverCluster(null)}
      >
        <SectorSign shape={sector.shape} size={22} />
        <span className="cluster-item-name" lang={lang}>
          {(isLast && later) || name}
        </span>
        {later !== undefined && (
          <span className="cluster-item-about">
            {isLast ? after.nameThen(name, yearOf(site)) : after.knownAs(later)}
          </span>
        )}
        {matched !== undefined && matched !== later && (
          <span className="cluster-item-about">{list.matched(matched)}</span>
        )}
        {about !== undefined && (
          <span className="cluster-item-about" lang={lang}>
            {about}
          </span>
        )}
        {(isLast || cluster.summary) && (
          <span className="cluster-item-summary" lang={lang}>
            {isLast ? <LastKnown cluster={cluster} /> : cluster.summary?.text}
          </span>
        )}
      </PageLink>
    </li>
  );
});
