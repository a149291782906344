import { type RefObject, useEffect, useRef } from 'react';
import { hrefOf } from '../state/history.ts';
import { store } from '../state/store.ts';
import { startView } from '../state/view.ts';
import type { Page } from './registry.ts';

/** The page that the panel shows; null before the first, whose title takes no focus: the reader has just arrived. */
let shown: Page | null = null;
/** Whether that page was opened by its sign on the map. */
let openedFromMap = false;

/** Whether the panel shows the page that came as HTML. */
export function isFirstPage(): boolean {
  return shown === null;
}

function isSame(one: Page, other: Page): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The link that led to `page`, if it is there: on the map when it was the sign, else in the list. */
function wayTo(page: Page): HTMLElement | undefined {
  const href = hrefOf(startView(store.getState().view.language, page));
  const links = [...document.querySelectorAll<HTMLElement>('.map-pin, .panel-body a')];
  const found = links.filter(
    (link) =>
      link.getAttribute('href') === href && link.checkVisibility({ visibilityProperty: true }),
  );
  return (
    found.find((link) => link.matches('.map-pin') === openedFromMap) ??
    found.find((link) => !link.matches('.map-pin'))
  );
}

/**
 * Takes the focus along when the panel changes, so that keyboard and screen reader follow: to the panel's
 * title, and on the way back to the link that the reader had followed.
 */
export function usePanelTitle(page: Page): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown && isSame(shown, page)) return;
    const left = shown;
    shown = page;
    if (!left) return;
    title.current?.closest('.panel-body')?.scrollTo({ top: 0 });
    const back = page.kind === 'explore' ? wayTo(left) : undefined;
    openedFromMap = document.activeElement?.matches('.map-pin') ?? false;
    if (back) back.focus({ preventScroll: back.matches('.map-pin') });
    else title.current?.focus({ preventScroll: true });
  }, [page]);
  return title;
}
