import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';

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

type Listed = {
  readonly count: number;
  /** Of an item that has not been drawn yet, in CSS pixels. */
  readonly itemHeight: number;
  /** The index of the item that has the focus; -1 where none has. */
  readonly focused: number;
};

/** As many beyond what is in sight, each way. */
const overscan = 8;

/** Those in sight; and, wherever it is, the item that has the focus and the two that the Tab key leads to. */
function drawnIndexes(inSight: readonly number[], { focused, count }: Listed): number[] {
  const reached = focused < 0 ? [] : [focused - 1, focused, focused + 1];
  const within = reached.filter((index) => index >= 0 && index < count);
  return [...new Set([...inSight, ...within])].sort((a, b) => a - b);
}

/**
 * Says which items of a list are in sight, as it scrolls with its panel. Without the library's part for React:
 * what the first view needs as well would be parted from it, to be had alone.
 */
export function startRange(list: HTMLElement, onChange: (range: Range) => void) {
  const panel = list.closest('.panel-body');
  let listed: Listed = { count: 0, itemHeight: 0, focused: -1 };
  /** What stands above the list comes and goes, and does not say so. */
  const above = () => {
    const top = list.getBoundingClientRect().top - (panel?.getBoundingClientRect().top ?? 0);
    return Math.round(top + (panel?.scrollTop ?? 0));
  };
  const options = (): VirtualizerOptions<Element, Element> => ({
    count: listed.count,
    getScrollElement: () => panel,
    estimateSize: () => listed.itemHeight,
    rangeExtractor: (range) => drawnIndexes(defaultRangeExtractor(range), listed),
    scrollMargin: above(),
    overscan,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: show,
  });
  const virtualizer = new Virtualizer(options());
  function show() {
    virtualizer.setOptions(options());
    const { scrollMargin } = virtualizer.options;
    const items = virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ index, start: start - scrollMargin }));
    onChange({ items, height: virtualizer.getTotalSize(), measure: virtualizer.measureElement });
  }
  const end = virtualizer._didMount();
  return {
    update: (changed: Listed) => {
      listed = changed;
      virtualizer.setOptions(options());
      virtualizer._willUpdate();
      show();
    },
    end,
  };
}
