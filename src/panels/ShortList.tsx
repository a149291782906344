import type { Ref } from 'react';
import type { SiteCluster } from '../view/site.ts';
import { ClusterItem } from './ClusterItem.tsx';

type Props = { clusters: readonly SiteCluster[]; ref?: Ref<HTMLUListElement> };

/** All at once. */
export function ShortList({ clusters, ref }: Props) {
  return (
    <ul ref={ref}>
      {clusters.map((cluster) => (
        <ClusterItem key={cluster.id} cluster={cluster} />
      ))}
    </ul>
  );
}
