import { useSite } from '../view/site.ts';
import { useApp } from '../view/store.ts';
import { ClusterDetail } from './ClusterDetail.tsx';
import { Explore } from './Explore.tsx';
import { Sources } from './Sources.tsx';

/** What the page is about, in words. */
export function Panel() {
  const site = useSite();
  const page = useApp(({ view }) => view.page);
  switch (page.kind) {
    case 'explore':
      return <Explore />;
    case 'sources':
      return <Sources />;
    case 'cluster': {
      const cluster = site.clusters.find(({ id }) => id === page.id);
      return cluster ? <ClusterDetail cluster={cluster} /> : <Explore />;
    }
  }
}
