import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SiteCluster } from '../../model/site.ts';
import { ClusterItem } from './ClusterItem.tsx';
import type { InSight, Range, startRange } from './virtualRange.ts';

type Virtual = {
  readonly start: typeof startRange;
  /** As items were when all were drawn: those not drawn since are taken to be as high. CSS pixels. */
  readonly itemHeight: number;
};

/** No item is lower, also where none is laid out. */
const leastHeight = 44;

/** Once here, it is for every list after the first. */
let known: Virtual | null = null;

/** The index of the item that has the focus, in a list whole or not; -1 where none has. */
function focusedIndex(list: HTMLElement | null): number {
  const items = [...(list?.children ?? [])];
  const found = items.findIndex((each) => each.contains(document.activeElement));
  return Number(items[found]?.getAttribute('data-index') ?? found);
}

/**
 * The list of many clusters: all of them in the page as it comes, and once it is alive what is in sight. The
 * items that stay are the same elements throughout, so that nobody loses the focus.
 */
export function LongList({ clusters }: { clusters: readonly SiteCluster[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [virtual, setVirtual] = useState(known);
  const wasKnown = useRef(virtual !== null);
  const started = useRef<ReturnType<typeof startRange> | null>(null);
  const [range, setRange] = useState<Range | null>(null);
  const [focused, setFocused] = useState(-1);
  useEffect(() => {
    if (known) return;
    import('./virtualRange.ts').then(
      ({ startRange: start }) => {
        const { offsetHeight = 0, childElementCount = 1 } = list.current ?? {};
        known = { start, itemHeight: Math.max(leastHeight, offsetHeight / childElementCount) };
        setFocused(focusedIndex(list.current));
        setVirtual(known);
      },
      // All of it is a list as well.
      () => {},
    );
  }, []);
  useLayoutEffect(() => {
    if (!virtual || !list.current) return;
    started.current = virtual.start(list.current, setRange);
    return started.current.end;
  }, [virtual]);
  const count = clusters.length;
  useLayoutEffect(() => {
    if (virtual) started.current?.update({ count, focused, itemHeight: virtual.itemHeight });
  }, [virtual, count, focused]);
  const all: readonly InSight[] = wasKnown.current ? [] : clusters.map((_, index) => ({ index }));
  return (
    <ul
      ref={list}
      className={range ? 'virtual' : undefined}
      style={range ? { height: range.height } : undefined}
      onFocus={() => setFocused(focusedIndex(list.current))}
      onBlur={() => setFocused(-1)}
    >
      {(range?.items ?? all).map(({ index, start }) => {
        const cluster = clusters[index];
        return (
          cluster && (
            <ClusterItem
              key={cluster.id}
              cluster={cluster}
              data-index={range ? index : undefined}
              ref={range?.measure}
              aria-posinset={range ? index + 1 : undefined}
              aria-setsize={range ? count : undefined}
              style={range ? { transform: `translateY(${start}px)` } : undefined}
            />
          )
        );
      })}
    </ul>
  );
}
