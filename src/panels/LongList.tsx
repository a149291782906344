import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { SiteCluster } from '../view/site.ts';
import { ShortList } from './ShortList.tsx';
import type { VirtualListProps } from './VirtualList.tsx';

type Virtual = {
  readonly List: ComponentType<VirtualListProps>;
  /** As items were before: what has not been drawn yet is taken to be as high. CSS pixels. */
  readonly itemHeight: number;
};

/** Once here, it is for every list after the first. */
let known: Virtual | null = null;

/** The list of many clusters: all of them in the page as it comes, and once it is alive what is in sight. */
export function LongList({ clusters }: { clusters: readonly SiteCluster[] }) {
  const whole = useRef<HTMLUListElement>(null);
  const [virtual, setVirtual] = useState(known);
  useEffect(() => {
    if (known) return;
    import('./VirtualList.tsx').then(
      ({ VirtualList: List }) => {
        const { offsetHeight = 0, childElementCount: count = 0 } = whole.current ?? {};
        known = { List, itemHeight: offsetHeight / Math.max(count, 1) };
        setVirtual(known);
      },
      // All of it is a list as well.
      () => {},
    );
  }, []);
  if (!virtual) return <ShortList clusters={clusters} ref={whole} />;
  return <virtual.List clusters={clusters} itemHeight={virtual.itemHeight} />;
}
