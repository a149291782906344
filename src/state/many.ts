import { useMemo } from 'react';
import { clusterOfStep, stepAt } from '../model/deck.ts';
import type { Site, SiteCluster } from '../model/site.ts';
import { manyClusters } from './limits.ts';
import { useSite } from './site.ts';
import { useApp } from './store.ts';
import { chosenCluster, type View } from './view.ts';

/** Whether the clusters are too many for each to have a sign, a name and a region on the map at once. */
export function isMany({ clusters }: Pick<Site, 'clusters'>): boolean {
  return clusters.length > manyClusters;
}

/** The one of many clusters that is drawn with its region: the open one, or the one a step of the deck is about. */
export function drawnCluster(site: Site, view: Pick<View, 'page'>): string | null {
  const { page } = view;
  return page.kind === 'present' ? clusterOfStep(stepAt(site, page.step)) : chosenCluster(view);
}

/** The clusters whose regions the maps draw. */
export function drawnRegions(site: Site, view: Pick<View, 'page'>): readonly SiteCluster[] {
  if (!isMany(site)) return site.clusters;
  const drawn = drawnCluster(site, view);
  return site.clusters.filter(({ id }) => id === drawn);
}

/** The clusters that have a sign with a name on the maps: all; of many only those chosen and pointed at. */
export function useSigns(): readonly SiteCluster[] {
  const site = useSite();
  const drawn = useApp(({ view }) => (isMany(site) ? drawnCluster(site, view) : null));
  const hovered = useApp((state) => (isMany(site) ? state.hovered : null));
  return useMemo(
    () =>
      isMany(site)
        ? site.clusters.filter(({ id }) => id === drawn || id === hovered)
        : site.clusters,
    [site, drawn, hovered],
  );
}
