import { Button } from '@digdir/designsystemet-react';
import { TableIcon } from '@navikt/aksel-icons';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { SectorSign } from '../ui/SectorSign.tsx';
import { clearFilters, hoverCluster } from '../view/actions.ts';
import { filterClusters, isFiltering } from '../view/filter.ts';
import { PageLink } from '../view/PageLink.tsx';
import { type SiteCluster, sectorOf, useSite } from '../view/site.ts';
import { useApp } from '../view/store.ts';

/** All clusters that the filters let through, as links, with how many they are. */
export function ClusterList() {
  const site = useSite();
  const { list, table } = useMessages();
  const view = useApp((state) => state.view);
  const shown = filterClusters(site, view);
  return (
    <section className="cluster-list" aria-labelledby="cluster-list-heading">
      <div className="section-head">
        <h2 id="cluster-list-heading">{list.heading}</h2>
        <p className="count" role="status">
          {list.count(shown.length, site.clusters.length)}
        </p>
      </div>
      {shown.length === 0 && (
        <p className="empty">
          {list.none} {list.noneHint}
        </p>
      )}
      <ul>
        {shown.map((cluster) => (
          <ClusterItem key={cluster.id} cluster={cluster} />
        ))}
      </ul>
      <p className="table-link">
        <PageLink page={{ kind: 'table' }}>
          <TableIcon aria-hidden /> {table.link}
        </PageLink>
      </p>
      {isFiltering(view) && (
        <Button variant="secondary" onClick={clearFilters}>
          {list.clearFilters}
        </Button>
      )}
    </section>
  );
}

function ClusterItem({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const sector = sectorOf(site, cluster);
  const hovered = useApp((state) => state.hovered === cluster.id);
  return (
    <li data-sector={cluster.sector} data-hovered={hovered || undefined}>
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
}
