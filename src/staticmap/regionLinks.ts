import { type RefObject, useEffect } from 'react';
import { type HatchDirection, hatchDirection } from '../cartography/regionStyles.ts';
import type { Exactness, LngLat } from '../model/geo.ts';
import type { ClusterState } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { chooseCluster, hoverCluster } from '../state/actions.ts';
import { clusterState } from '../state/clusterState.ts';
import { hrefOf } from '../state/history.ts';
import { useSite } from '../state/site.ts';
import { type State, store } from '../state/store.ts';
import { startView, type View } from '../state/view.ts';
import { hasModifier } from '../ui/hasModifier.ts';

/** A cluster's region as a link on the static map. */
export type RegionLink = {
  readonly cluster: string;
  readonly sector: string;
  readonly exactness: Exactness;
  readonly hatchDirection: HatchDirection;
  /** Ids of the counties that the region counts as part of. */
  readonly counties: readonly string[];
  readonly href: string;
  /** Where the cluster's sign stands. */
  readonly marker: LngLat;
  /** Before any script. From then on `useRegionEvents` keeps it up to date. */
  readonly state: ClusterState;
};

export function regionLinks(site: Site, view: View): readonly RegionLink[] {
  return site.clusters.map(({ id, sector, region }) => ({
    cluster: id,
    sector,
    exactness: region.exactness,
    counties: region.counties.map((county) => county.id),
    hatchDirection: hatchDirection(site.sectors.findIndex((each) => each.id === sector)),
    marker: region.marker,
    href: hrefOf(startView(view.language, { kind: 'cluster', id })),
    state: clusterState(site, { view, hovered: null }, id),
  }));
}

function regionAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.region') : null;
}

function idOf(region: Element | null): string | null {
  return region?.getAttribute('data-cluster') ?? null;
}

/** Lets the drawn regions, which are markup and not components, answer the pointer and show their state. */
export function useRegionEvents(container: RefObject<HTMLElement | null>): void {
  const site = useSite();
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const over = (event: PointerEvent) => {
      const region = idOf(regionAt(event.target));
      if (region) hoverCluster(region);
    };
    const out = (event: PointerEvent) => {
      if (regionAt(event.target)) hoverCluster(null);
    };
    const click = (event: MouseEvent) => {
      const cluster = idOf(regionAt(event.target));
      if (!cluster || hasModifier(event)) return;
      event.preventDefault();
      event.stopPropagation();
      chooseCluster(cluster);
    };
    const show = (state: State) => {
      for (const region of element.querySelectorAll('.region')) {
        region.setAttribute('data-state', clusterState(site, state, idOf(region) ?? ''));
      }
    };
    element.addEventListener('pointerover', over);
    // A pointer that was on the region before the page was hydrated fires no `pointerover`.
    element.addEventListener('pointermove', over);
    element.addEventListener('pointerout', out);
    element.addEventListener('click', click);
    // A new drawing replaces the markup, and with it the states.
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
