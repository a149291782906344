import type { After, AfterCluster, AfterStatement } from './afterSchema.ts';
import type { DeckChoice } from './deckSchema.ts';
import type { Bounds, CompassPoint } from './geo.ts';
import type { Localize } from './localize.ts';
import type { ClusterRegion } from './region.ts';
import type { Cluster, Programme, Sector } from './schema.ts';

export type SiteStatement = Localize<AfterStatement>;

/** What a record says, without what was said for the geocoder alone. */
type SiteRecord = Omit<
  Localize<Cluster>,
  'region' | 'marker' | 'position' | 'meaning' | 'asPoint'
> & {
  /** What other sources say of it after the year of the programme. */
  readonly after?: Localize<Omit<AfterCluster, 'id'>>;
};

/** How a sign stands beside its point: steps of a width that follows from the zoom. */
export type Displacement = {
  readonly right: number;
  readonly down: number;
  /** CSS pixels that a step has at least. */
  readonly least: number;
};

/** A cluster as one language's pages know it: its record, with the region that the record's place phrases give. */
export type SiteCluster = SiteRecord & {
  readonly region: Localize<ClusterRegion>;
  /** On which side of its sign the name stands: where it covers the least land. */
  readonly labelSide: 'left' | 'right';
  /** There the name lies over another sign or name: it shows when the sign is pointed at, reached or chosen. */
  readonly crowded?: true;
  /** Its sign shares its point with others, and stands beside it. */
  readonly displaced?: Displacement;
  /** The other clusters, nearest first, from sign to sign: metres, and the direction to go. */
  readonly neighbours: readonly {
    readonly id: string;
    readonly distance: number;
    readonly direction: CompassPoint;
  }[];
};

/** A cluster that nobody could place: in lists, tables and data, on no map and with no page of its own. */
export type UnplacedCluster = SiteRecord & { readonly region?: undefined };

/** A cluster as lists and tables have it. */
export type ListedCluster = SiteCluster | UnplacedCluster;

export type SiteSector = Localize<Sector>;

/** All that one language's pages are made of. Written by the build, checked there. */
export type Site = {
  readonly programme: Localize<Programme>;
  readonly sectors: readonly SiteSector[];
  /** In the order of the source. */
  readonly clusters: readonly SiteCluster[];
  /** Those without a place, in the order of the source; not there if all have one. */
  readonly unplaced?: readonly UnplacedCluster[];
  /** The primary parts of the country, north to south. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** What the first view fits: the mainland. */
  readonly home: Bounds;
  /** Of names and texts (BCP 47), where that is not the pages' own. */
  readonly language?: string;
  /** The steps of the deck, where they are chosen. */
  readonly deck?: readonly Localize<DeckChoice>[];
  /** What those sources are, and what they say of the programme. */
  readonly after?: Localize<Omit<After, 'clusters'>>;
};

/**
 * The year of the programme, for what tells of the years since.
 *
 * @throws where it has none: the build has checked that it has
 */
export function yearOf({ programme }: Pick<Site, 'programme'>): number {
  if (programme.year === undefined)
    throw new Error('a programme without a year has no years since');
  return programme.year;
}

/** What is drawn of a region: an area with or without a border of its own, or a point, its sign alone. */
export function drawnAs({ area, exactness }: Pick<ClusterRegion, 'area' | 'exactness'>) {
  return area === 0 ? 'point' : exactness;
}

/** Whether clusters differ in what they are: those of a list without categories do not. */
export function hasSectors({ sectors }: Pick<Site, 'sectors'>): boolean {
  return sectors.length > 1;
}

/** What a cluster is, in words; undefined where all are the same. */
export function sectorLabel(site: Site, cluster: ListedCluster): string | undefined {
  return hasSectors(site) ? sectorOf(site, cluster).label : undefined;
}

/** What a cluster is and where, on one line; undefined where a list says neither in words. */
export function sectorAndArea(
  site: Site,
  cluster: ListedCluster,
  between: string,
): string | undefined {
  return [sectorLabel(site, cluster) ?? [], cluster.area ?? []].flat().join(between) || undefined;
}

/** Whether a contact leads the project: a source with sections says whom it names, a list does not. */
export function isManager({ section }: NonNullable<ListedCluster['contact']>): boolean {
  return section !== undefined;
}

export function sectorOf(site: Site, cluster: ListedCluster): SiteSector {
  const sector = site.sectors.find(({ id }) => id === cluster.sector);
  if (!sector) throw new Error(`cluster "${cluster.id}" names unknown sector "${cluster.sector}"`);
  return sector;
}

/** The clusters in the order that one meets them from north to south, by their markers. */
export function northToSouth({ clusters }: Pick<Site, 'clusters'>): readonly SiteCluster[] {
  return clusters.toSorted((a, b) => b.region.marker[1] - a.region.marker[1]);
}

/** All clusters: those on the map from north to south, then those without a place. */
export function listedClusters(
  site: Pick<Site, 'clusters' | 'unplaced'>,
): readonly ListedCluster[] {
  return [...northToSouth(site), ...(site.unplaced ?? [])];
}

/** How many clusters there are, on the map or not. */
export function clusterCount({
  clusters,
  unplaced = [],
}: Pick<Site, 'clusters' | 'unplaced'>): number {
  return clusters.length + unplaced.length;
}

/** How many of all clusters are on the map: stands beside every figure; null where all are. */
export function placedCount(
  site: Pick<Site, 'clusters' | 'unplaced'>,
): { readonly placed: number; readonly of: number } | null {
  const placed = site.clusters.length;
  const of = clusterCount(site);
  return placed === of ? null : { placed, of };
}

/** Whether there is a spread to tell of: it takes two to be apart. */
export function isSpread({ clusters }: { readonly clusters: readonly unknown[] }): boolean {
  return clusters.length > 1;
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
