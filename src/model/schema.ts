import * as v from 'valibot';
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
const phone = v.pipe(
  v.string('must be text'),
  v.regex(/^\+47\d{8}$/, 'must be +47 and eight digits'),
);
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

export const webAddress = v.pipe(
  v.string('must be text'),
  v.url('must be a whole web address'),
  // What a link may not be: a script.
  v.regex(/^https?:/, 'must be a whole web address'),
);

/** A text for readers, and the id of the section of the source that it comes from. */
const citedText = fields({ text: localized, section: id });

const sectorShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'inverted-triangle',
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
  label: localized,
  shape: v.picklist(sectorShapes, `must be one of ${sectorShapes.join(', ')}`),
  icon: v.picklist(sectorIcons, `must be one of ${sectorIcons.join(', ')}`),
  /** For signs and outlines: at least 3:1 against land and sea of its theme. */
  color: fields({ light: color, dark: color }),
});

export const ClusterSchema = fields({
  id,
  name: text,
  sector: id,
  /** The area it is listed under in the source, as written. */
  area: text,
  /** Every place phrase that its description says it is at, as written in the source. */
  phrases: v.pipe(list(text), v.minLength(1, 'needs at least one phrase')),
  /** What is drawn: `area` or one of `phrases`. */
  region: text,
  /** Where the sign stands, one of `phrases`; without it, the geocoder's own point inside the region. */
  marker: v.optional(text),
  /** Where in the source its area and its phrases are written. */
  evidence: v.strictObject({
    area: v.strictObject({ section: id }),
    phrases: v.strictObject({ section: id }),
  }),
  summary: citedText,
  facts: v.pipe(
    list(citedText),
    v.minLength(3, 'needs 3 to 5 facts'),
    v.maxLength(5, 'needs 3 to 5 facts'),
  ),
  participants: citedText,
  aims: v.pipe(list(citedText), v.minLength(1, 'needs at least one aim')),
  contact: fields({ name: text, phone, section: id }),
});

const amountRange = v.pipe(
  fields({ from: kroner, to: kroner }),
  v.check((range) => range.from < range.to, 'must go from the lower amount to the higher'),
);

export const ProgrammeSchema = fields({
  id,
  name: text,
  year,
  /** The page's heading and the line under it. */
  title: localized,
  subtitle: localized,
  summary: citedText,
  /** The amounts and what they are for, in the order to show them. `amount` is in Norwegian kroner. */
  amounts: list(
    fields({
      id,
      label: localized,
      amount: v.union(
        [kroner, amountRange],
        'must be a number of kroner, or an object with the numbers "from" and "to"',
      ),
      section: id,
    }),
  ),
  facts: list(citedText),
  owners: list(
    fields({ name: localized, responsible: v.boolean('must be true or false'), section: id }),
  ),
  evaluation: fields({ by: text, year, text: localized, section: id }),
  /** Who named the clusters, and what each held to be the point. */
  namedBy: list(fields({ name: text, role: localized, point: localized, section: id })),
  /** What the source claims of the clusters' spread over the country, where it does: figures are set beside it. */
  spreadClaim: v.optional(citedText),
  contacts: list(fields({ label: localized, name: v.optional(text), phone, section: id })),
  /** The programme's web address of the time: shown, never linked. */
  historicalAddress: fields({ address: text, section: id }),
  source: fields({
    title: text,
    publisher: text,
    year,
    url: webAddress,
    archive: localized,
    /** In the order of the document; `label` names the section for readers. */
    sections: list(fields({ id, label: localized })),
  }),
});

export type Sector = v.InferOutput<typeof SectorSchema>;
export type Cluster = v.InferOutput<typeof ClusterSchema>;
export type Programme = v.InferOutput<typeof ProgrammeSchema>;
export type CitedText = v.InferOutput<typeof citedText>;
