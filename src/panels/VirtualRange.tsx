import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** An item to draw, and how far below the list's top, in CSS pixels; without it where it comes by itself. */
export type InSight = { readonly index: number; readonly start?: number };

/** What of a list is drawn. */
export type Range = {
  readonly items: readonly InSight[];
  /** Of the whole list, in CSS pixels. */
  readonly height: number;
  /** To be told of every item that is drawn, by its `data-index`. */
  readonly measure: (item: Element | null) => void;
};

export type VirtualRangeProps = {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** Of an item that has not been drawn yet, in CSS pixels. */
  itemHeight: number;
  /** The index of the item that has the focus; -1 where none has. */
  focused: number;
  onChange: (range: Range) => void;
};

/** As many beyond what is in sight, each way. */
const overscan = 8;

/** Those in sight; and, wherever it is, the item that has the focus and the two that the Tab key leads to. */
function drawnIndexes(inSight: readonly number[], focused: number, count: number): number[] {
  const reached = focused < 0 ? [] : [focused - 1, focused, focused + 1];
  const within = reached.filter((index) => index >= 0 && index < count);
  return [...new Set([...inSight, ...within])].sort((a, b) => a - b);
}

/** Says which items of a list are in sight, as it scrolls with its panel. Draws nothing itself. */
export const VirtualRange = memo(function VirtualRange(props: VirtualRangeProps) {
  const { list, count, itemHeight, focused, onChange } = props;
  const [above, setAbove] = useState(0);
  const scroller = useCallback(
    () => list.current?.closest<HTMLElement>('.panel-body') ?? null,
    [list],
  );
  const { getTotalSize, getVirtualItems, measureElement } = useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: scroller,
    estimateSize: () => itemHeight,
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
  const drawn = getVirtualItems();
  const height = getTotalSize();
  useLayoutEffect(() => {
    if (drawn.length === 0 && count > 0) return;
    const items = drawn.map(({ index, start }) => ({ index, start: start - above }));
    onChange({ items, height, measure: measureElement });
  }, [drawn, height, above, count, measureElement, onChange]);
  return null;
});
