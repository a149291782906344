import { type RefObject, useEffect, useRef } from 'react';
import { hrefOf } from '../state/history.ts';
import { store } from '../state/store.ts';
import { startView } from '../state/view.ts';
import type { Page } from './registry.ts';

function isSame(one: Page, other: Page): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The link that led to `page`, if it is there: on the map when it was the sign, else in the list. */
function linkTo(page: Page): HTMLElement | undefined {
  const { openedFromMap, view } = store.getState();
  const href = hrefOf(startView(view.language, page));
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
    const left = store.getState().panelPage;
    if (left && isSame(left, page)) return;
    const back = left && page.kind === 'explore' ? linkTo(left) : undefined;
    store.setState({
      panelPage: page,
      openedFromMap: document.activeElement?.matches('.map-pin') ?? false,
    });
    // The first title takes no focus: the reader has just arrived.
    if (!left) return;
    title.current?.closest('.panel-body')?.scrollTo({ top: 0 });
    if (back) back.focus({ preventScroll: back.matches('.map-pin') });
    else title.current?.focus({ preventScroll: true });
  }, [page]);
  return title;
}
