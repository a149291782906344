import { lastName, lastOf, lastStatus, sourceOf } from '../model/after.ts';
import { type DataColumnName, dataColumns } from '../model/dataColumns.ts';
import { type Language, languages } from '../model/language.ts';
import { formatPhone } from '../model/phone.ts';
import { clusterOf, type Site, type SiteCluster, sectorOf } from '../model/site.ts';
import { pagePath } from '../state/address.ts';
import type { Cell } from './csv.ts';
import { type DataSource, terms } from './dataFiles.ts';

/** Several values in one cell: no name has a semicolon. */
const joined = (values: readonly string[]) => values.join('; ');

/** One value of one cluster, with what surrounds it. */
type Reader = (of: {
  readonly cluster: SiteCluster;
  readonly site: Site;
  readonly root: string;
}) => Cell;

function sectionLabel({ programme }: Site, section: string): string {
  return programme.source.sections.find(({ id }) => id === section)?.label ?? section;
}

/** The columns of a last known fact, its date and its source: empty where there is none. */
function later<
  Name extends string,
  Statement extends { readonly date?: string | undefined; readonly source: string },
>(
  name: Name,
  find: (of: Parameters<Reader>[0]) => Statement | undefined,
  read: (statement: Statement) => string,
): Readonly<Record<Name | `${Name}_date` | `${Name}_source`, Reader>> {
  const reader =
    (value: (statement: Statement, site: Site) => string): Reader =>
    (of) => {
      const found = find(of);
      return found ? value(found, of.site) : '';
    };
  return {
    [name]: reader(read),
    [`${name}_date`]: reader(({ date }) => date ?? ''),
    [`${name}_source`]: reader(({ source }, site) => sourceOf(site, source).url),
  } as Record<Name | `${Name}_date` | `${Name}_source`, Reader>;
}

/** The page that gives the cluster's address on the web. */
function websiteOf({ cluster, site }: Parameters<Reader>[0]) {
  const website = cluster.after?.website;
  return website === undefined ? undefined : sourceOf(site, website);
}

const readers: Readonly<Record<DataColumnName, Reader>> = {
  id: ({ cluster }) => cluster.id,
  name: ({ cluster }) => cluster.name,
  page: ({ cluster, root }) => root + pagePath('nb', { kind: 'cluster', id: cluster.id }),
  sector: ({ cluster }) => cluster.sector,
  sector_name: ({ cluster, site }) => sectorOf(site, cluster).label,
  area: ({ cluster }) => cluster.area,
  area_section: ({ cluster, site }) => sectionLabel(site, cluster.evidence.area.section),
  region: ({ cluster }) => cluster.region.phrase,
  region_section: ({ cluster: { area, evidence, region }, site }) =>
    sectionLabel(site, (region.phrase === area ? evidence.area : evidence.phrases).section),
  exactness: ({ cluster }) => cluster.region.exactness,
  reason: ({ cluster }) => cluster.region.reason,
  county_numbers: ({ cluster }) => joined(cluster.region.counties.map(({ id }) => id)),
  counties: ({ cluster }) => joined(cluster.region.counties.map(({ name }) => name)),
  counties_today: ({ cluster }) =>
    joined([
      ...new Set(
        cluster.region.counties.flatMap(({ name, today }) => (today.length > 0 ? today : [name])),
      ),
    ]),
  part: ({ cluster, site }) =>
    joined(
      site.parts.filter(({ id }) => cluster.region.parts.includes(id)).map(({ name }) => name),
    ),
  longitude: ({ cluster }) => cluster.region.marker[0],
  latitude: ({ cluster }) => cluster.region.marker[1],
  area_km2: ({ cluster }) => Math.round(cluster.region.area / 1_000_000),
  summary: ({ cluster }) => cluster.summary.text,
  summary_section: ({ cluster, site }) => sectionLabel(site, cluster.summary.section),
  participants: ({ cluster }) => cluster.participants.text,
  participants_section: ({ cluster, site }) => sectionLabel(site, cluster.participants.section),
  contact_name: ({ cluster }) => cluster.contact.name,
  // Without +47, which a spreadsheet would read as a sum.
  contact_phone: ({ cluster }) => formatPhone(cluster.contact.phone, 'nb'),
  contact_section: ({ cluster, site }) => sectionLabel(site, cluster.contact.section),
  year: ({ site }) => site.programme.year,
  source_title: ({ site }) => site.programme.source.title,
  source_publisher: ({ site }) => site.programme.source.publisher,
  source_url: ({ site }) => site.programme.source.url,
  licence: () => terms.licence,
  licence_url: () => terms.licenceUrl,
  attribution: () => terms.attribution,
  ...later(
    'later_name',
    ({ cluster }) => lastName(cluster),
    ({ name }) => name,
  ),
  ...later(
    'later_status',
    ({ cluster, site }) => lastStatus(site, cluster),
    ({ label }) => label,
  ),
  ...later(
    'later_members',
    ({ cluster }) => lastOf(cluster, 'members'),
    ({ text }) => text,
  ),
  later_unknown: ({ cluster }) => cluster.after?.unknown ?? '',
  website: (of) => {
    const source = websiteOf(of);
    return source ? `${new URL(source.url).origin}/` : '';
  },
  website_date: (of) => {
    const source = websiteOf(of);
    return source?.date ?? source?.copy ?? '';
  },
};

/** A column as it stands in the files: one for each language where its texts are in one. */
type FileColumn = {
  readonly name: string;
  readonly column: DataColumnName;
  readonly language: Language;
};

const fileColumns: readonly FileColumn[] = dataColumns.flatMap((column): readonly FileColumn[] =>
  'localized' in column
    ? languages.map((language) => ({
        name: `${column.name}_${language}`,
        column: column.name,
        language,
      }))
    : [{ name: column.name, column: column.name, language: 'nb' }],
);

/** Each cluster's values by the names of the columns, in the order of the source. */
export function tableRows({ sites, root }: DataSource): readonly Readonly<Record<string, Cell>>[] {
  return sites.nb.clusters.map(({ id }) =>
    Object.fromEntries(
      fileColumns.map(({ name, column, language }) => {
        const site = sites[language];
        const cluster = clusterOf(site, id);
        if (!cluster) throw new Error(`the site in ${language} has no cluster "${id}"`);
        return [name, readers[column]({ cluster, site, root })];
      }),
    ),
  );
}

/** The same as rows of cells, the names of the columns first. */
export function table(source: DataSource): readonly (readonly Cell[])[] {
  const names = fileColumns.map(({ name }) => name);
  return [names, ...tableRows(source).map((row) => names.map((name) => row[name] ?? ''))];
}
