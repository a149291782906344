import type { After, AfterCluster, AfterStatement } from './afterSchema.ts';
import type { Bounds, CompassPoint } from './geo.ts';
import type { Localize } from './localize.ts';
import type { ClusterRegion } from './region.ts';
import type { Cluster, Programme, Sector } from './schema.ts';

export type SiteStatement = Localize<AfterStatement>;

/** A cluster as one language's pages know it: its record, with the region that the record's place phrases give. */
export type SiteCluster = Omit<Localize<Cluster>, 'region' | 'marker'> & {
  readonly region: Localize<ClusterRegion>;
  /** On which side of its sign the name stands: where it covers the least land. */
  readonly labelSide: 'left' | 'right';
  /** The other clusters, nearest first, from sign to sign: metres, and the direction to go. */
  readonly neighbours: readonly {
    readonly id: string;
    readonly distance: number;
    readonly direction: CompassPoint;
  }[];
  /** What other sources say of it after the year of the programme. */
  readonly after?: Localize<Omit<AfterCluster, 'id'>>;
};

export type SiteSector = Localize<Sector>;

/** All that one language's pages are made of. Written by the build, checked there. */
export type Site = {
  readonly programme: Localize<Programme>;
  readonly sectors: readonly SiteSector[];
  /** In the order of the source. */
  readonly clusters: readonly SiteCluster[];
  /** The primary parts of the country, north to south. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** What the first view fits: the mainland. */
  readonly home: Bounds;
  /** What those sources are, and what they say of the programme. */
  readonly after?: Localize<Omit<After, 'clusters'>>;
};

export function sectorOf(site: Site, cluster: SiteCluster): SiteSector {
  const sector = site.sectors.find(({ id }) => id === cluster.sector);
  if (!sector) throw new Error(`cluster "${cluster.id}" names unknown sector "${cluster.sector}"`);
  return sector;
}

/** The clusters in the order that one meets them from north to south, by their markers. */
export function northToSouth({ clusters }: Pick<Site, 'clusters'>): readonly SiteCluster[] {
  return clusters.toSorted((a, b) => b.region.marker[1] - a.region.marker[1]);
}

export function namesNorthToSouth(site: Pick<Site, 'clusters'>): readonly string[] {
  return northToSouth(site).map(({ name }) => name);
}

/** The cluster with that id; undefined for null, and for an id that the site does not know. */
export function clusterOf(
  { clusters }: Pick<Site, 'clusters'>,
  id: string | null,
): SiteCluster | undefined {
  return clusters.find((each) => each.id === id);
}

/** The name of the cluster of that id; the id itself where there is none. */
export function clusterName(site: Pick<Site, 'clusters'>, id: string): string {
  return clusterOf(site, id)?.name ?? id;
}
