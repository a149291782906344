import { type RefObject, useEffect } from 'react';
import { chooseCluster, hoverCluster } from '../state/actions.ts';
import { clusterState } from '../state/clusterState.ts';
import { useSite } from '../state/site.ts';
import { type State, store } from '../state/store.ts';

function regionAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.region') : null;
}

function clusterOf(region: Element | null): string | null {
  return region?.getAttribute('data-cluster') ?? null;
}

/**
 * Makes the drawn regions, which are markup and not components, answer the pointer and show what is
 * chosen and pointed at.
 */
export function useRegionEvents(container: RefObject<HTMLElement | null>): void {
  const site = useSite();
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const over = (event: PointerEvent) => {
      const region = clusterOf(regionAt(event.target));
      if (region) hoverCluster(region);
    };
    const out = (event: PointerEvent) => {
      if (regionAt(event.target)) hoverCluster(null);
    };
    const click = (event: MouseEvent) => {
      const cluster = clusterOf(regionAt(event.target));
      if (!cluster || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      chooseCluster(cluster);
    };
    const show = (state: State) => {
      for (const region of element.querySelectorAll('.region')) {
        region.setAttribute('data-state', clusterState(site, state, clusterOf(region) ?? ''));
      }
    };
    element.addEventListener('pointerover', over);
    // A pointer that was on the region before the page came alive is never told of as entering it.
    element.addEventListener('pointermove', over);
    element.addEventListener('pointerout', out);
    element.addEventListener('click', click);
    // Markup that is replaced by a new drawing must be told again.
    const redrawn = new MutationObserver(() => show(store.getState()));
    redrawn.observe(element, { childList: true, subtree: true });
    show(store.getState());
    const unsubscribe = store.subscribe(show);
    return () => {
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointermove', over);
      element.removeEventListener('pointerout', out);
      element.removeEventListener('click', click);
      redrawn.disconnect();
      unsubscribe();
    };
  }, [container, site]);
}
