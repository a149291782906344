import { useMemo } from 'react';
import type { Site, SiteCluster } from '../model/site.ts';
import { manyClusters } from './limits.ts';
import { useSite } from './site.ts';
import { useApp } from './store.ts';
import { shownCluster, type View } from './view.ts';

/** Whether the clusters are too many for each to have a sign, a name and a region on the map at once. */
export function isMany({ clusters }: Pick<Site, 'clusters'>): boolean {
  return clusters.length > manyClusters;
}

/** The clusters whose regions the maps draw. */
export function drawnRegions(site: Site, view: Pick<View, 'page'>): readonly SiteCluster[] {
  if (!isMany(site)) return site.clusters;
  const drawn = shownCluster(site, view);
  return site.clusters.filter(({ id }) => id === drawn);
}

/** The clusters that have a sign with a name on the maps: all; of many only those chosen and pointed at. */
export function useSigns(): readonly SiteCluster[] {
  const site = useSite();
  const drawn = useApp(({ view }) => (isMany(site) ? shownCluster(site, view) : null));
  const hovered = useApp((state) => (isMany(site) ? state.hovered : null));
  return useMemo(
    () =>
      isMany(site)
        ? site.clusters.filter(({ id }) => id === drawn || id === hovered)
        : site.clusters,
    [site, drawn, hovered],
  );
}
