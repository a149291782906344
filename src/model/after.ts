import type { AfterSource } from './afterSchema.ts';
import type { Localize } from './localize.ts';
import type { ListedCluster, Site, SiteCluster, SiteStatement } from './site.ts';

type Kind = SiteStatement['kind'];
type OfKind<Each extends Kind> = Extract<SiteStatement, { readonly kind: Each }>;
type Told = Pick<ListedCluster, 'after'>;

/** The last dated statement of its kind; where none is dated, the last one. Undefined where there is none. */
export function lastOf<Each extends Kind>({ after }: Told, kind: Each): OfKind<Each> | undefined {
  const found = (after?.statements ?? []).filter(
    (statement): statement is OfKind<Each> => statement.kind === kind,
  );
  return found.findLast(({ date }) => date !== undefined) ?? found.at(-1);
}

/** The statement of the last name that is known, where it is another than that of the record. */
export function lastName(
  cluster: Pick<ListedCluster, 'after' | 'name'>,
): OfKind<'name'> | undefined {
  const { after } = cluster;
  if (!after) return undefined;
  const own = after.statements.filter((each) => each.kind !== 'name' || each.lang === undefined);
  const last = lastOf({ after: { ...after, statements: own } }, 'name');
  return last?.name === cluster.name ? undefined : last;
}

/** Every other name that sources know a cluster by, also in other languages. */
export function laterNames({
  after,
  name,
}: Pick<ListedCluster, 'after' | 'name'>): readonly string[] {
  const names = (after?.statements ?? []).flatMap((each) =>
    each.kind === 'name' && each.name !== name ? each.name : [],
  );
  return [...new Set(names)];
}

/** What the last status that is known is called. Undefined where no source tells of one. */
export function lastStatus(
  site: Pick<Site, 'after'>,
  cluster: Told,
): (OfKind<'status'> & { readonly label: string }) | undefined {
  const last = lastOf(cluster, 'status');
  const label = site.after?.statuses.find(({ id }) => id === last?.status)?.label;
  return last && label !== undefined ? { ...last, label } : undefined;
}

/** A text with the year that it was so in, where that is known. */
export function withYear(text: string, { date }: { readonly date?: string | undefined }): string {
  return date === undefined ? text : `${text}, ${date.slice(0, 4)}`;
}

/** @throws where the site has no such source: the build has checked that it has */
export function sourceOf({ after }: Pick<Site, 'after'>, id: string): Localize<AfterSource> {
  const source = after?.sources.find((each) => each.id === id);
  if (!source) throw new Error(`no source "${id}"`);
  return source;
}

/** The sources of some statements, each once, in the order that they are first used in. */
export function sourcesOf(
  site: Pick<Site, 'after'>,
  statements: readonly SiteStatement[],
): readonly Localize<AfterSource>[] {
  return [...new Set(statements.map(({ source }) => source))].map((id) => sourceOf(site, id));
}

/** The year of the newest date in some statements and their sources; null where they have none. */
export function newestYear(
  site: Pick<Site, 'after'>,
  statements: readonly SiteStatement[],
): number | null {
  const dates = statements.flatMap(({ date, source }) => {
    const page = sourceOf(site, source);
    return [date, page.date, page.copy];
  });
  const years = dates.flatMap((date) => /^\d{4}/.exec(date ?? '')?.[0] ?? []);
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

/** The clusters by the last status that sources tell of; last those of which they tell none, under null. */
export function byStatus(
  site: Pick<Site, 'after' | 'clusters'>,
): readonly { readonly label: string | null; readonly clusters: readonly SiteCluster[] }[] {
  const statuses = site.after?.statuses ?? [];
  return [...statuses, { id: undefined, label: null }]
    .map(({ id, label }) => ({
      label,
      clusters: site.clusters.filter((each) => lastOf(each, 'status')?.status === id),
    }))
    .filter(({ clusters }) => clusters.length > 0);
}

/** The statements that date what the programme's own source leaves undated, each with its cluster. */
export function awards({ clusters }: Pick<Site, 'clusters'>) {
  return clusters.flatMap((cluster) =>
    (cluster.after?.statements ?? [])
      .filter((each) => each.kind === 'event' && each.award === true)
      .map((statement) => ({ cluster, statement })),
  );
}
