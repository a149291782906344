import { type ComponentProps, memo } from 'react';
import { SectorSign } from '../ui/SectorSign.tsx';
import { hoverCluster } from '../view/actions.ts';
import { PageLink } from '../view/PageLink.tsx';
import { type SiteCluster, sectorOf, useSite } from '../view/site.ts';
import { useApp } from '../view/store.ts';

type Props = ComponentProps<'li'> & { cluster: SiteCluster };

/** A cluster in the list: sign, name, sector, area and one line, all of it a link. */
export const ClusterItem = memo(function ClusterItem({ cluster, ...rest }: Props) {
  const site = useSite();
  const sector = sectorOf(site, cluster);
  const hovered = useApp((state) => state.hovered === cluster.id);
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
        <span className="cluster-item-name">{cluster.name}</span>
        <span className="cluster-item-about">
          {sector.label} · {cluster.area}
        </span>
        <span className="cluster-item-summary">{cluster.summary.text}</span>
      </PageLink>
    </li>
  );
});
