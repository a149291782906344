import type { ListedCluster } from './site.ts';

/** A column of the data that readers take away. */
type DataColumn = {
  readonly name: string;
  /** Stands once for each language, with `_nb`, `_nn` or `_en` after its name. */
  readonly localized?: true;
  /** Left out of the files where no cluster has it. */
  readonly optional?: true;
};

/**
 * The columns of the table of clusters, in their order. The names are part of what is published: other
 * people's programs know them, so they are added to and never changed.
 */
export const dataColumns = [
  { name: 'id' },
  { name: 'name' },
  { name: 'page' },
  { name: 'sector' },
  { name: 'sector_name', localized: true },
  { name: 'area' },
  { name: 'area_section' },
  { name: 'region' },
  { name: 'region_section' },
  { name: 'exactness' },
  { name: 'reason', localized: true },
  { name: 'county_numbers' },
  { name: 'counties' },
  { name: 'counties_today' },
  { name: 'part', localized: true },
  { name: 'longitude' },
  { name: 'latitude' },
  { name: 'area_km2' },
  { name: 'summary', localized: true },
  { name: 'summary_section' },
  { name: 'participants', localized: true },
  { name: 'participants_section' },
  { name: 'contact_name' },
  { name: 'contact_phone' },
  { name: 'contact_email', optional: true },
  { name: 'contact_section' },
  { name: 'year' },
  { name: 'source_title' },
  { name: 'source_publisher' },
  { name: 'source_url' },
  { name: 'licence' },
  { name: 'licence_url' },
  { name: 'attribution' },
  { name: 'later_name' },
  { name: 'later_name_date' },
  { name: 'later_name_source' },
  { name: 'later_status', localized: true },
  { name: 'later_status_date' },
  { name: 'later_status_source' },
  { name: 'later_members', localized: true },
  { name: 'later_members_date' },
  { name: 'later_members_source' },
  { name: 'later_unknown', localized: true },
  { name: 'website' },
  { name: 'website_date' },
  { name: 'record_source', optional: true },
] as const satisfies readonly DataColumn[];

type Told = Pick<ListedCluster, 'contact' | 'source'>;

const has: Readonly<Record<OptionalColumn, (cluster: Told) => boolean>> = {
  contact_email: ({ contact }) => contact?.email !== undefined,
  record_source: ({ source }) => source !== undefined,
};

/** The columns of the files on these clusters. */
export function columnsIn(clusters: readonly Told[]) {
  return dataColumns.filter((column) => !('optional' in column) || clusters.some(has[column.name]));
}

type OptionalColumn = Extract<(typeof dataColumns)[number], { readonly optional: true }>['name'];
export type DataColumnName = (typeof dataColumns)[number]['name'];
