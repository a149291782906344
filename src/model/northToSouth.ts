import type { Site, SiteCluster } from './site.ts';

/** The clusters in the order that one meets them from north to south, by their signs. */
export function fromNorth({ clusters }: Pick<Site, 'clusters'>): readonly SiteCluster[] {
  return clusters.toSorted((a, b) => b.where.marker[1] - a.where.marker[1]);
}
