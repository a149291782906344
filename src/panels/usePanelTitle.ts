import { type RefObject, useEffect, useRef } from 'react';

/** The page that the document was opened with: its title takes no focus, as the reader has just arrived. */
let first = true;

/** Gives the panel's title the focus when the panel changes to `key`, so that keyboard and screen reader follow. */
export function usePanelTitle(key: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is what the effect answers to
  useEffect(() => {
    if (first) {
      first = false;
      return;
    }
    title.current?.focus({ preventScroll: true });
    title.current?.closest('.panel-body')?.scrollTo({ top: 0 });
  }, [key]);
  return title;
}
