import * as v from 'valibot';
import { placeKinds } from './kinds.ts';
import { languages } from './language.ts';

/*
 * Every message reads on from the name of a field: "field title.nn: must not be empty". No schema
 * changes what it reads: the browser uses the files as they are, without this check.
 */

export const text = v.pipe(
  v.string('must be text'),
  v.nonEmpty('must not be empty'),
  v.check((value) => value.trim() === value, 'must not begin or end with white space'),
);
export const id = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const color = v.pipe(
  v.string('must be text'),
  v.regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #0b6e8a'),
);
/** E.164, as `tel:` links want it; shown grouped by the language's habit. */
export const phone = v.pipe(
  v.string('must be text'),
  v.regex(/^\+[1-9]\d{6,14}$/, 'must be + and 7 to 15 digits'),
);
export const email = v.pipe(v.string('must be text'), v.email('must be an e-mail address'));
const year = v.pipe(v.number('must be a number'), v.integer('must be a whole year'));
const kroner = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole kroner'),
  v.minValue(1, 'must be more than 0'),
);

export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return 'is not a field of this record';
    return issue.received === 'undefined' ? 'is missing' : 'must be an object';
  });
}

export const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.array(item, 'must be a list');

export const localized = fields(v.entriesFromList(languages, text));

/** What readers read: in each of the languages, or as a list has it, in its own. */
const words = v.lazy((input) => (typeof input === 'string' ? text : localized));

export const webAddress = v.pipe(
  v.string('must be text'),
  v.url('must be a whole web address'),
  // What a link may not be: a script.
  v.regex(/^https?:/, 'must be a whole web address'),
);

/** The id of the section of the source that something comes from: a list's source has no sections. */
const section = v.optional(id);

/** A text for readers, and where it comes from. */
const citedText = fields({ text: words, section });

const degrees = (most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.minValue(-most, `must be at least -${most}`),
    v.maxValue(most, `must be at most ${most}`),
  );
const lngLat = v.strictTuple([degrees(180), degrees(90)], 'must be longitude and latitude');

export const sectorShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'inverted-triangle',
  'star',
  'bar',
  'hourglass',
  'half-circle',
  'saltire',
  'ring',
] as const;

const sectorIcons = [
  'test-flask',
  'mountain',
  'broadcast',
  'cog',
  'laptop',
  'car',
  'plant',
] as const;

export const SectorSchema = fields({
  id,
  label: words,
  shape: v.picklist(sectorShapes, `must be one of ${sectorShapes.join(', ')}`),
  /** Beside its name, on a cluster's own page. */
  icon: v.optional(v.picklist(sectorIcons, `must be one of ${sectorIcons.join(', ')}`)),
  /** For signs and outlines: at least 3:1 against land and sea of its theme. */
  color: fields({ light: color, dark: color }),
});

const contact = v.pipe(
  fields({
    name: v.optional(text),
    phone: v.optional(phone),
    email: v.optional(email),
    section,
  }),
  v.check(
    ({ name, phone, email }) => (name ?? phone ?? email) !== undefined,
    'needs a name, a phone number or an e-mail address',
  ),
);

/** A record has at least a name and a sector; what else it lacks is not shown. Without `region` or `position`, it is on no map. */
export const ClusterSchema = fields({
  id,
  name: text,
  sector: id,
  /** The area it is listed under in the source, as written. */
  area: v.optional(text),
  /** Every place phrase that its description says it is at, as written in the source. */
  phrases: list(text),
  /** What is drawn: `area` or one of `phrases`. */
  region: v.optional(text),
  /** Which it is of the several that `region` may mean: what it was read as, and where its sign stood. */
  meaning: v.optional(
    fields({
      kind: v.picklist(placeKinds, `must be one of ${placeKinds.join(', ')}`),
      name: text,
      marker: lngLat,
    }),
  ),
  /** An area is shown by its sign alone. */
  asPoint: v.optional(v.literal(true, 'must be true')),
  /** A point, whatever the words say. */
  position: v.optional(lngLat),
  /** Where the sign stands, one of `phrases`; without it, the geocoder's own point inside the region. */
  marker: v.optional(text),
  /** Where in the source its area and its phrases are written. */
  evidence: v.optional(
    fields({
      area: fields({ section: id }),
      phrases: fields({ section: id }),
    }),
  ),
  summary: v.optional(citedText),
  facts: list(citedText),
  participants: v.optional(citedText),
  aims: list(citedText),
  contact: v.optional(contact),
  /** Its own page on the web. */
  web: v.optional(webAddress),
  /** Where a list has this record from: words or a web address. */
  source: v.optional(text),
});

const amountRange = v.pipe(
  fields({ from: kroner, to: kroner }),
  v.check((range) => range.from < range.to, 'must go from the lower amount to the higher'),
);

/** What is true of the list as a whole. Lists that are empty and fields that are not there are not shown. */
export const ProgrammeSchema = fields({
  id,
  name: text,
  year: v.optional(year),
  /** The page's heading and the line under it. */
  title: words,
  subtitle: v.optional(words),
  summary: v.optional(citedText),
  /** The amounts and what they are for, in the order to show them. `amount` is in Norwegian kroner. */
  amounts: list(
    fields({
      id,
      label: words,
      amount: v.union(
        [kroner, amountRange],
        'must be a number of kroner, or an object with the numbers "from" and "to"',
      ),
      section,
    }),
  ),
  facts: list(citedText),
  owners: list(fields({ name: words, responsible: v.boolean('must be true or false'), section })),
  evaluation: v.optional(fields({ by: text, year, text: words, section })),
  /** Who named the clusters, and what each held to be the point. */
  namedBy: list(fields({ name: text, role: words, point: words, section })),
  /** What the source claims of the clusters' spread over the country, where it does: figures are set beside it. */
  spreadClaim: v.optional(citedText),
  contacts: list(fields({ label: words, name: v.optional(text), phone, section })),
  /** The programme's web address of the time: shown, never linked. */
  historicalAddress: v.optional(fields({ address: text, section })),
  source: fields({
    title: text,
    publisher: v.optional(text),
    year: v.optional(year),
    url: v.optional(webAddress),
    archive: v.optional(words),
    /** In the order of the document; `label` names the section for readers. */
    sections: list(fields({ id, label: words })),
  }),
});

export type Sector = v.InferOutput<typeof SectorSchema>;
export type Cluster = v.InferOutput<typeof ClusterSchema>;
export type Programme = v.InferOutput<typeof ProgrammeSchema>;
/** What a source is called. */
export type NamedSource = Pick<Programme['source'], 'publisher' | 'title' | 'year'>;
export type CitedText = v.InferOutput<typeof citedText>;
