import type { Language } from '../model/language.ts';
import { formatPhone } from '../model/phone.ts';
import { type ListedCluster, listedClusters, type Site, sectorOf } from '../model/site.ts';
import type { OptionalRole } from './columns/columns.ts';
import { foldCell } from './phrases.ts';
import { signColorNames, signColors, signShapes } from './signs.ts';
import type { CategoryChoice, Work } from './work.ts';

/** Columns of the list, in this order. */
const roles = [
  'name',
  'place',
  'category',
  'text',
  'contactName',
  'phone',
  'email',
  'web',
  'source',
] as const satisfies readonly ('name' | 'place' | OptionalRole)[];
type Role = (typeof roles)[number];

/**
 * The site's own clusters as a list that a reader may go on with, in the reader's language.
 *
 * @param headings what each column is called
 */
export function workOfSite(
  site: Site,
  language: Language,
  headings: Readonly<Record<Role, string>>,
): Work {
  const { title, subtitle = '', year, source } = site.programme;
  const cellsOf = (cluster: ListedCluster): Readonly<Record<Role, string>> => ({
    name: cluster.name,
    place: cluster.region?.phrase ?? cluster.area ?? '',
    category: sectorOf(site, cluster).label,
    text: cluster.summary?.text ?? '',
    contactName: cluster.contact?.name ?? '',
    phone: cluster.contact?.phone ? formatPhone(cluster.contact.phone, language) : '',
    email: cluster.contact?.email ?? '',
    web: cluster.web ?? '',
    source: cluster.source ?? source.title,
  });
  const rows = listedClusters(site).map(cellsOf);
  // A column that no cluster has would only be in the way.
  const kept = roles.filter((role) => rows.some((row) => row[role] !== ''));
  const index = (role: Role) => kept.indexOf(role);
  const {
    name: _,
    place: _place,
    ...others
  } = Object.fromEntries(kept.map((role) => [role, index(role)])) as Partial<Record<Role, number>>;
  return {
    rows: [headings, ...rows].map((row) => kept.map((role) => row[role])),
    hasHeader: true,
    columns: { ...others, name: index('name'), place: [index('place')] },
    settled: {},
    heading: {
      title,
      subtitle,
      year: year === undefined ? '' : String(year),
      source: source.title,
      sourceAddress: source.url ?? '',
      language,
    },
    categories: site.sectors.map(choiceOf),
  };
}

/** A sector as a category, with its sign where that is one of the set. */
function choiceOf({ label, shape, color }: Site['sectors'][number]): CategoryChoice {
  const ownShape = signShapes.find((each) => each === shape);
  const ownColor = signColorNames.find((name) => signColors[name].light === color.light);
  return {
    key: foldCell(label),
    ...(ownShape && { shape: ownShape }),
    ...(ownColor && { color: ownColor }),
  };
}
