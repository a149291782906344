import type { Messages } from '../../i18n/messages.ts';
import { lastStatus } from '../../model/after.ts';
import {
  drawnAs,
  hasSectors,
  type ListedCluster,
  listedClusters,
  type Site,
  sectorOf,
} from '../../model/site.ts';

const columnIds = [
  'cluster',
  'sector',
  'area',
  'counties',
  'today',
  'border',
  'last',
  'contact',
  'nearest',
] as const;
export type ColumnId = (typeof columnIds)[number];

export type Order = { readonly column: ColumnId; readonly descending: boolean };

/** What was last known of the clusters is a column where anything is, and so are those to be asked and what they are. */
export function columnsOf(site: Site): readonly ColumnId[] {
  const missing: readonly (ColumnId | false)[] = [
    !hasSectors(site) && 'sector',
    site.after === undefined && 'last',
    listedClusters(site).every(({ contact }) => !contact) && 'contact',
  ];
  return columnIds.filter((id) => !missing.includes(id));
}

/** The heads of the columns. */
export function columnHeads(site: Site, messages: Messages): Readonly<Record<ColumnId, string>> {
  const { after, detail, list, table } = messages;
  return {
    cluster: table.cluster,
    sector: list.sector,
    area: table.area,
    counties: detail.countyThen(site.programme.year),
    today: table.countiesToday,
    border: table.border,
    last: after.last,
    contact: after.contact(site.programme.year),
    nearest: table.nearest,
  };
}

/** The names today of the counties that a cluster's region lies in. */
export function countiesToday({ region }: ListedCluster): readonly string[] {
  return [
    ...new Set(
      (region?.counties ?? []).flatMap(({ name, today }) => (today.length > 0 ? today : [name])),
    ),
  ];
}

/** What is known of none stands last. */
const last = '\uFFFF';

/** The sort key of a column: text, or for the nearest cluster its distance. */
function keyOf(site: Site, cluster: ListedCluster, column: ColumnId): string | number {
  switch (column) {
    case 'cluster':
      return cluster.name;
    case 'sector':
      return sectorOf(site, cluster).label;
    case 'area':
      return cluster.area ?? last;
    case 'counties':
      return cluster.region?.counties.map(({ name }) => name).join() ?? last;
    case 'today':
      return countiesToday(cluster).join();
    case 'border':
      return cluster.region ? drawnAs(cluster.region) : last;
    case 'last':
      return lastStatus(site, cluster)?.label ?? last;
    case 'contact':
      return cluster.contact?.name ?? cluster.contact?.phone ?? last;
    case 'nearest':
      return (cluster.region && cluster.neighbours[0]?.distance) ?? Number.POSITIVE_INFINITY;
  }
}

/** The clusters in that order; in the source's where it is null. The sort is stable. */
export function sortClusters(
  site: Site,
  { format }: Messages,
  order: Order | null,
): readonly ListedCluster[] {
  const all = [...site.clusters, ...(site.unplaced ?? [])];
  if (!order) return all;
  const sign = order.descending ? -1 : 1;
  return all.toSorted((a, b) => {
    const [one, other] = [keyOf(site, a, order.column), keyOf(site, b, order.column)];
    const isNumbers = typeof one === 'number' && typeof other === 'number';
    return sign * (isNumbers ? one - other : format.compare(String(one), String(other)));
  });
}
