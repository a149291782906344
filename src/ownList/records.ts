import { foldLetters } from '../model/foldLetters.ts';
import type { Records } from '../model/records.ts';
import type { Cluster, Sector } from '../model/schema.ts';
import type { Columns } from './columns/columns.ts';
import { cellOf, phraseOf } from './phrases.ts';
import { type PlacedRow, placeRows } from './placedRows.ts';
import type { Placement } from './placement.ts';
import type { Work } from './work.ts';

/** What a list is given where it says nothing itself. */
export type RecordWords = {
  readonly title: string;
  /** The one category of a list that has none. */
  readonly all: string;
  /** What the smallest of too many categories are put together as. */
  readonly other: string;
};

/** Categories that have a sign and a colour of their own, the rest counted as one. */
const mostCategories = 12;

const shapes: readonly Sector['shape'][] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'inverted-triangle',
];

/** Of the site's own sectors first: each at least 3:1 against land and sea, and told apart by colour-blind readers. */
const colors: readonly Sector['color'][] = [
  { light: '#008790', dark: '#5dacbe' },
  { light: '#7d5000', dark: '#b9943d' },
  { light: '#7153bb', dark: '#d2b9ff' },
  { light: '#b02c4f', dark: '#f77f8b' },
];

function slugOf(text: string): string {
  return (
    foldLetters(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'x'
  );
}

/** Ids for texts that may be alike: the second of a kind is `-2`. */
function uniqueIds(texts: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return texts.map((text) => {
    const slug = slugOf(text);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
}

/** The list's categories, the largest first, each with how it looks. */
function sectorsOf(
  rows: readonly (readonly string[])[],
  columns: Partial<Columns>,
  words: RecordWords,
): { readonly sectors: readonly Sector[]; readonly sectorOf: (category: string) => string } {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const category = cellOf(row, columns, 'category');
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const named = [...counts]
    .filter(([category]) => category !== '')
    .toSorted((a, b) => b[1] - a[1])
    .map(([category]) => category);
  const own = named.length > mostCategories ? named.slice(0, mostCategories - 1) : named;
  const hasRest = named.length > own.length || (own.length > 0 && counts.has(''));
  const labels = [...own, ...(hasRest ? [words.other] : own.length === 0 ? [words.all] : [])];
  const ids = uniqueIds(labels);
  const last = ids.at(-1) ?? 'x';
  return {
    sectors: labels.map((label, index) => ({
      id: ids[index] ?? last,
      label,
      shape: shapes[index % shapes.length] ?? 'circle',
      icon: 'cog',
      color: colors[index % colors.length] ?? { light: '#008790', dark: '#5dacbe' },
    })),
    sectorOf: (category) => ids[own.indexOf(category)] ?? last,
  };
}

/** Where the record is, for `resolveCluster`: what was decided, or nothing for a row that is not placed. */
function placeOf(
  { row, point, placement }: PlacedRow,
  work: Work,
): Partial<Pick<Cluster, 'area' | 'region' | 'meaning' | 'asPoint' | 'position' | 'phrases'>> {
  const { key, place } = phraseOf(row, work.columns);
  const area = place === '' ? {} : { area: place };
  if (placement?.tag !== 'found') {
    return point ? { ...area, position: [point[0], point[1]] } : area;
  }
  const settled = work.settled[key];
  const words = settled?.decision?.tag === 'words' ? settled.decision.words : place;
  const { kind, name, marker } = placement.hit;
  return {
    ...area,
    phrases: [words],
    region: words,
    meaning: { kind, name, marker: [marker[0], marker[1]] },
    ...(settled?.asPoint ? { asPoint: true as const } : {}),
  };
}

const text = (value: string) => (value === '' ? null : value);

/** The records of a list, for `buildSite`: rows that are not placed have no region. */
export function recordsOf(
  work: Work,
  placements: ReadonlyMap<string, Placement>,
  words: RecordWords,
): Records {
  const placed = placeRows(work, placements);
  const { columns, heading } = work;
  const { sectors, sectorOf } = sectorsOf(
    placed.map(({ row }) => row),
    columns,
    words,
  );
  const ids = uniqueIds(placed.map(({ row }) => cellOf(row, columns, 'name')));
  const clusters = placed.map((each, index): Cluster => {
    const cell = (role: Parameters<typeof cellOf>[2]) => text(cellOf(each.row, columns, role));
    const [summary, web, source] = [cell('text'), cell('web'), cell('source')];
    const [name, phone, email] = [cell('contactName'), cell('phone'), cell('email')];
    const contact = { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) };
    return {
      id: ids[index] ?? 'x',
      name: cell('name') ?? words.title,
      sector: sectorOf(cellOf(each.row, columns, 'category')),
      phrases: [],
      facts: [],
      aims: [],
      ...placeOf(each, work),
      ...(summary && { summary: { text: summary } }),
      ...(Object.keys(contact).length > 0 && { contact }),
      ...(web && { web }),
      ...(source && { source }),
    };
  });
  const title = heading.title || words.title;
  const year = Number(heading.year);
  return {
    sectors,
    clusters,
    programme: {
      id: 'list',
      name: title,
      title,
      ...(heading.subtitle && { subtitle: heading.subtitle }),
      ...(Number.isInteger(year) && year > 0 && { year }),
      amounts: [],
      facts: [],
      owners: [],
      namedBy: [],
      contacts: [],
      source: {
        title: heading.source || title,
        ...(heading.sourceAddress && { url: heading.sourceAddress }),
        sections: [],
      },
    },
  };
}
