import { useMemo } from 'react';
import { usesPoints } from '../cartography/mapLimits.ts';
import type { Site, SiteCluster } from '../model/site.ts';
import { useSite } from './site.ts';
import { useApp } from './store.ts';
import { shownCluster, type View } from './view.ts';

/** The clusters whose regions the maps draw. */
export function drawnRegions(site: Site, view: Pick<View, 'page'>): readonly SiteCluster[] {
  if (!usesPoints(site.clusters.length)) return site.clusters;
  const drawn = shownCluster(site, view);
  return site.clusters.filter(({ id }) => id === drawn);
}

/** The clusters that have a sign with a name on the maps: all; of many only those chosen and pointed at. */
export function useSigns(): readonly SiteCluster[] {
  const site = useSite();
  const drawn = useApp(({ view }) =>
    usesPoints(site.clusters.length) ? shownCluster(site, view) : null,
  );
  const hovered = useApp((state) => (usesPoints(site.clusters.length) ? state.hovered : null));
  return useMemo(
    () =>
      usesPoints(site.clusters.length)
        ? site.clusters.filter(({ id }) => id === drawn || id === hovered)
        : site.clusters,
    [site, drawn, hovered],
  );
}
