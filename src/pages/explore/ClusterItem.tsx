import { type ComponentProps, memo } from 'react';
import { type SiteCluster, sectorOf } from '../../model/site.ts';
import { hoverCluster } from '../../state/actions.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { PageLink } from '../PageLink.tsx';

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
