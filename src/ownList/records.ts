import * as v from 'valibot';
import type { Records } from '../model/records.ts';
import { type Cluster, email, type Programme, phone, webAddress } from '../model/schema.ts';
import type { OptionalRole } from './columns/columns.ts';
import { contentLanguage } from './contentLanguage.ts';
import { deckOf } from './listDeck.ts';
import { cellOf, phraseOf, plainCell } from './phrases.ts';
import { type PlacedRow, placeRows } from './placedRows.ts';
import type { Placement } from './placement.ts';
import { recordIds } from './recordIds.ts';
import { sectorsOf } from './recordSectors.ts';
import type { Work } from './work.ts';

/** What a list is given where it says nothing itself. */
export type RecordWords = {
  readonly title: string;
  /** The one category of a list that has none. */
  readonly all: string;
  /** What rows without a category, and those of too many, are put together as. */
  readonly other: string;
};

/** The records of a list, for `buildSite`: rows that are not placed have no region. */
export function recordsOf(
  work: Work,
  placements: ReadonlyMap<string, Placement>,
  words: RecordWords,
): Records {
  const placed = placeRows(work, placements);
  const { sectors, sectorOf } = sectorsOf(work, words);
  const nameOf = ({ row }: PlacedRow) => textOf(row, work, 'name') || words.title;
  const ids = recordIds(work);
  const deck = deckOf(work);
  const language = contentLanguage(work.heading.language);
  return {
    sectors,
    programme: programmeOf(work, words),
    ...(deck && { deck }),
    ...(language && { language }),
    clusters: placed.map(
      (each, index): Cluster => ({
        id: ids[index] ?? 'x',
        name: nameOf(each),
        sector: sectorOf(cellOf(each.row, work.columns, 'category')),
        phrases: [],
        facts: [],
        aims: [],
        ...placeOf(each, work),
        ...detailsOf(each.row, work),
      }),
    ),
  };
}

/** The plain text of a row's cell that has a role; undefined where there is none. */
function textOf(row: readonly string[], { columns }: Work, role: OptionalRole | 'name') {
  return plainCell(cellOf(row, columns, role)) || undefined;
}

/** Where the record is, for `resolveCluster`: what was decided, or nothing for a row that is not placed. */
function placeOf(
  { row, point, placement }: PlacedRow,
  work: Work,
): Partial<Pick<Cluster, 'area' | 'region' | 'meaning' | 'asPoint' | 'position' | 'phrases'>> {
  const { key, place } = phraseOf(row, work.columns);
  const written = plainCell(place);
  const area = written === '' ? {} : { area: written };
  if (placement?.tag !== 'found') {
    return point ? { ...area, position: [point[0], point[1]] } : area;
  }
  const { kind, name, marker } = placement.hit;
  const words = plainCell(placement.words);
  return {
    ...area,
    phrases: [words],
    region: words,
    meaning: { kind, name, marker: [marker[0], marker[1]] },
    ...(work.settled[key]?.asPoint && { asPoint: true as const }),
  };
}

/** What else the row says; what a record can't have, as a phone number that is none, is left out. */
function detailsOf(
  row: readonly string[],
  work: Work,
): Pick<Cluster, 'summary' | 'contact' | 'web' | 'source'> {
  const cell = (role: OptionalRole) => textOf(row, work, role);
  const [summary, source] = [cell('text'), cell('source')];
  const web = webOf(cell('web'));
  const contact = definedOnly({
    name: cell('contactName'),
    phone: phoneOf(cell('phone')),
    email: v.is(email, cell('email')) ? cell('email') : undefined,
  });
  return {
    ...(summary && { summary: { text: summary } }),
    ...(Object.keys(contact).length > 0 && { contact }),
    ...(web && { web }),
    ...(source && { source }),
  };
}

/** As records have it (E.164): a number without a country is Norwegian. */
function phoneOf(written = ''): string | undefined {
  const digits = written.replace(/[\s().-]/g, '').replace(/^00/, '+');
  const number = /^\d{8}$/.test(digits) ? `+47${digits}` : digits;
  return v.is(phone, number) ? number : undefined;
}

/** A whole address; what begins like one without its `https://` gets that. */
function webOf(written = ''): string | undefined {
  const whole = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written) ? `https://${written}` : written;
  return v.is(webAddress, whole) ? whole : undefined;
}

type Defined<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

function definedOnly<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined),
  ) as Defined<T>;
}

function programmeOf({ heading }: Work, words: RecordWords): Programme {
  const title = plainCell(heading.title) || words.title;
  const subtitle = plainCell(heading.subtitle);
  const url = webOf(plainCell(heading.sourceAddress));
  const year = /^\d{4}$/.test(heading.year.trim()) ? Number(heading.year) : null;
  return {
    id: 'list',
    name: title,
    title,
    ...(subtitle && { subtitle }),
    ...(year && { year }),
    amounts: [],
    facts: [],
    owners: [],
    namedBy: [],
    contacts: [],
    source: {
      // Where the list names none, it is its own.
      title: plainCell(heading.source) || (url ? new URL(url).host : title),
      ...(url && { url }),
      sections: [],
    },
  };
}
