import type { Site, SiteCluster } from '../model/site.ts';
import { targetBounds } from '../state/target.ts';
import type { EmbedPage } from './options.ts';

/** Whether a frame is about a cluster. Its page says which it may show; this, which of them it does. */
export function isShown(
  page: EmbedPage,
  { id, sector }: { readonly id: string; readonly sector: string },
): boolean {
  if (page.kind === 'cluster') return page.id === id;
  const named = page.clusters.length === 0 || page.clusters.includes(id);
  return named && (page.sector === null || page.sector === sector);
}

function shownClusters(site: Site, page: EmbedPage): readonly SiteCluster[] {
  const shown = site.clusters.filter((cluster) => isShown(page, cluster));
  // A sector and clusters that exclude each other: a map with something on it says more.
  return shown.length > 0 ? shown : site.clusters;
}

/** The site as a frame knows it: its own clusters only, and at home where it starts. */
export function frameSite(site: Site, page: EmbedPage): Site {
  return {
    ...site,
    clusters: shownClusters(site, page),
    home: targetBounds(
      site,
      { page: page.kind === 'cluster' ? page : { kind: 'explore' } },
      null,
      [],
    ),
  };
}
