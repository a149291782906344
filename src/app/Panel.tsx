import type { ReactNode } from 'react';
import { ClusterDetail } from '../pages/cluster/ClusterDetail.tsx';
import { Explore } from '../pages/explore/Explore.tsx';
import { Sources } from '../pages/sources/Sources.tsx';
import { TablePage } from '../pages/table/TablePage.tsx';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';

/** The pages that come by themselves. */
type Late = { share?: ReactNode; spread?: ReactNode; statement?: ReactNode };

/** What the page is about, in words. */
export function Panel({ share = null, spread = null, statement = null }: Late) {
  const site = useSite();
  const page = useApp(({ view }) => view.page);
  switch (page.kind) {
    case 'explore':
      return <Explore />;
    case 'sources':
      return <Sources />;
    case 'privacy':
    case 'accessibility':
      return statement;
    case 'table':
      return <TablePage />;
    case 'share':
      return share;
    // Has a shell of its own, and no panel.
    case 'present':
      return null;
    case 'spread':
      return spread;
    case 'cluster': {
      const cluster = site.clusters.find(({ id }) => id === page.id);
      return cluster ? <ClusterDetail cluster={cluster} /> : <Explore />;
    }
  }
}
