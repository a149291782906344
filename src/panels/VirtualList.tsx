import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { SiteCluster } from '../view/site.ts';
import { ClusterItem } from './ClusterItem.tsx';

export type VirtualListProps = {
  clusters: readonly SiteCluster[];
  /** Of an item that has not been drawn yet, in CSS pixels. */
  itemHeight: number;
};

/** As many beyond what is in sight, each way: the Tab key finds them there. */
const overscan = 8;

/** The index of the item that has the focus, in whichever form of the list; -1 where none has. */
function focusedIndex(): number {
  const item = document.activeElement?.closest('.cluster-list li');
  if (!item) return -1;
  const drawn = item.getAttribute('data-index');
  return drawn ? Number(drawn) : [...(item.parentElement?.children ?? [])].indexOf(item);
}

/** Those in sight; and, wherever it is, the item that has the focus and the two that the Tab key leads to. */
function drawnIndexes(inSight: readonly number[], focused: number, count: number): number[] {
  const reached = focused < 0 ? [] : [focused - 1, focused, focused + 1];
  const within = reached.filter((index) => index >= 0 && index < count);
  return [...new Set([...inSight, ...within])].sort((a, b) => a - b);
}

/** The list with only what is in sight in the page. Screen readers are told of how many each item is one. */
export function VirtualList({ clusters, itemHeight }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState(focusedIndex);
  const [above, setAbove] = useState(0);
  const scroller = () => list.current?.closest('.panel-body') ?? null;
  const { getTotalSize, getVirtualItems, measureElement } = useVirtualizer({
    count: clusters.length,
    getScrollElement: scroller,
    estimateSize: () => itemHeight,
    getItemKey: (index) => clusters[index]?.id ?? index,
    rangeExtractor: (range) => drawnIndexes(defaultRangeExtractor(range), focused, range.count),
    scrollMargin: above,
    overscan,
  });
  // What stands above the list comes and goes, and does not say so.
  useLayoutEffect(() => {
    const box = scroller();
    if (!box || !list.current) return;
    const top = list.current.getBoundingClientRect().top - box.getBoundingClientRect().top;
    setAbove(Math.round(top + box.scrollTop));
  });
  useFocusKept(list, focused);
  return (
    <ul
      className="virtual"
      ref={list}
      style={{ height: getTotalSize() }}
      onFocus={() => setFocused(focusedIndex())}
      onBlur={() => setFocused(-1)}
    >
      {getVirtualItems().map(({ index, key, start }) => {
        const cluster = clusters[index];
        return (
          cluster && (
            <ClusterItem
              key={key}
              cluster={cluster}
              ref={measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={clusters.length}
              style={{ transform: `translateY(${start - above}px)` }}
            />
          )
        );
      })}
    </ul>
  );
}

/** Whoever had an item of the whole list in focus has the same one in this. */
function useFocusKept(list: { readonly current: HTMLElement | null }, index: number): void {
  const first = useRef(index);
  useLayoutEffect(() => {
    if (first.current < 0) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${first.current}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    first.current = -1;
  });
}
