import { lastName, lastOf, lastStatus, sourceOf } from '../model/after.ts';
import { columnsIn, type DataColumnName } from '../model/dataColumns.ts';
import { type Language, languages } from '../model/language.ts';
import { formatPhone } from '../model/phone.ts';
import { type ListedCluster, type Site, sectorOf } from '../model/site.ts';
import { pagePath } from '../state/address.ts';
import type { Cell } from './csv.ts';
import { type DataSource, terms } from './dataFiles.ts';

/** Several values in one cell: no name has a semicolon. */
const joined = (values: readonly string[]) => values.join('; ');

/** One value of one cluster, with what surrounds it. */
type Reader = (of: {
  readonly cluster: ListedCluster;
  readonly site: Site;
  readonly root: string;
}) => Cell | undefined;

function sectionLabel({ programme }: Site, section: string | undefined): string | undefined {
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
  page: ({ cluster, root }) =>
    cluster.region && root + pagePath('nb', { kind: 'cluster', id: cluster.id }),
  sector: ({ cluster }) => cluster.sector,
  sector_name: ({ cluster, site }) => sectorOf(site, cluster).label,
  area: ({ cluster }) => cluster.area,
  area_section: ({ cluster, site }) => sectionLabel(site, cluster.evidence?.area.section),
  region: ({ cluster }) => cluster.region?.phrase,
  region_section: ({ cluster: { area, evidence, region }, site }) =>
    sectionLabel(site, (region?.phrase === area ? evidence?.area : evidence?.phrases)?.section),
  exactness: ({ cluster }) => cluster.region?.exactness,
  reason: ({ cluster }) => cluster.region?.reason,
  county_numbers: ({ cluster }) => joined(countiesOf(cluster).map(({ id }) => id)),
  counties: ({ cluster }) => joined(countiesOf(cluster).map(({ name }) => name)),
  counties_today: ({ cluster }) =>
    joined([
      ...new Set(
        countiesOf(cluster).flatMap(({ name, today }) => (today.length > 0 ? today : [name])),
      ),
    ]),
  part: ({ cluster, site }) =>
    joined(
      site.parts.filter(({ id }) => cluster.region?.parts.includes(id)).map(({ name }) => name),
    ),
  longitude: ({ cluster }) => cluster.region?.marker[0],
  latitude: ({ cluster }) => cluster.region?.marker[1],
  // A point has none.
  area_km2: ({ cluster: { region } }) => region?.area && Math.round(region.area / 1_000_000),
  summary: ({ cluster }) => cluster.summary?.text,
  summary_section: ({ cluster, site }) => sectionLabel(site, cluster.summary?.section),
  participants: ({ cluster }) => cluster.participants?.text,
  participants_section: ({ cluster, site }) => sectionLabel(site, cluster.participants?.section),
  contact_name: ({ cluster }) => cluster.contact?.name,
  // Without +47, which a spreadsheet would read as a sum.
  contact_phone: ({ cluster: { contact } }) => contact?.phone && formatPhone(contact.phone, 'nb'),
  contact_email: ({ cluster }) => cluster.contact?.email,
  contact_section: ({ cluster, site }) => sectionLabel(site, cluster.contact?.section),
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
    if (of.cluster.web) return of.cluster.web;
    return source ? `${new URL(source.url).origin}/` : '';
  },
  website_date: (of) => {
    const source = websiteOf(of);
    return source?.date ?? source?.copy ?? '';
  },
  record_source: ({ cluster }) => cluster.source,
};

/** A column as it stands in the files: one for each language where its texts are in one. */
type FileColumn = {
  readonly name: string;
  readonly column: DataColumnName;
  readonly language: Language;
};

function fileColumns(columns: ReturnType<typeof columnsIn>): readonly FileColumn[] {
  return columns.flatMap((column): readonly FileColumn[] =>
    'localized' in column
      ? languages.map((language) => ({
          name: `${column.name}_${language}`,
          column: column.name,
          language,
        }))
      : [{ name: column.name, column: column.name, language: 'nb' }],
  );
}

/** Each cluster's values by the names of the columns, in the order of the source. */
export function tableRows({ sites, root }: DataSource): readonly Readonly<Record<string, Cell>>[] {
  const all = { nb: listed(sites.nb), nn: listed(sites.nn), en: listed(sites.en) };
  const columns = columnsIn(all.nb);
  return all.nb.map(({ id }) =>
    Object.fromEntries(
      fileColumns(columns).map(({ name, column, language }) => {
        const site = sites[language];
        const cluster = all[language].find((each) => each.id === id);
        if (!cluster) throw new Error(`the site in ${language} has no cluster "${id}"`);
        return [name, readers[column]({ cluster, site, root }) ?? ''];
      }),
    ),
  );
}

const listed = ({ clusters, unplaced = [] }: Site): readonly ListedCluster[] => [
  ...clusters,
  ...unplaced,
];

const countiesOf = ({ region }: ListedCluster) => region?.counties ?? [];

/** The same as rows of cells, the names of the columns first. */
export function table(source: DataSource): readonly (readonly Cell[])[] {
  const names = fileColumns(columnsIn(listed(source.sites.nb))).map(({ name }) => name);
  return [names, ...tableRows(source).map((row) => names.map((name) => row[name] ?? ''))];
}
