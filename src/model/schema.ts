import * as v from 'valibot';
import { languages } from './language.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #0b6e8a'));
/** E.164, as `tel:` links want it; shown grouped by the language's habit. */
const phone = v.pipe(v.string(), v.regex(/^\+47\d{8}$/, 'must be +47 and eight digits'));

const localized = v.strictObject(v.entriesFromList(languages, text));

/** A statement for readers, and the id of the section of the source that it comes from. */
const statement = v.strictObject({ text: localized, section: id });

export const sectorShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'inverted-triangle',
] as const;

export const sectorIcons = [
  'test-flask',
  'mountain',
  'broadcast',
  'cog',
  'laptop',
  'car',
  'plant',
] as const;

export const SectorSchema = v.strictObject({
  id,
  label: localized,
  shape: v.picklist(sectorShapes),
  icon: v.picklist(sectorIcons),
  /** For signs and outlines: at least 3:1 against land and sea of its theme. */
  color: v.strictObject({ light: color, dark: color }),
});

export const ClusterSchema = v.strictObject({
  id,
  name: text,
  sector: id,
  /** The area it is listed under in the source, as written. */
  area: text,
  /** Every place phrase of its description, as written in the source. */
  phrases: v.pipe(v.array(text), v.minLength(1, 'needs at least one phrase')),
  /** What is drawn: `area` or one of `phrases`. */
  region: text,
  /** Where the sign stands, one of `phrases`; without it, the geocoder's own point inside the region. */
  marker: v.optional(text),
  summary: statement,
  facts: v.pipe(
    v.array(statement),
    v.minLength(3, 'needs 3 to 5 facts'),
    v.maxLength(5, 'needs 3 to 5 facts'),
  ),
  participants: statement,
  aims: v.pipe(v.array(statement), v.minLength(1, 'needs at least one aim')),
  contact: v.strictObject({ name: text, phone, section: id }),
});

export const ProgrammeSchema = v.strictObject({
  id,
  name: text,
  year: v.pipe(v.number(), v.integer()),
  /** The page's heading and the line under it. */
  title: localized,
  subtitle: localized,
  summary: statement,
  /** The amounts and what they are for, in the order to show them. `amount` is in Norwegian kroner. */
  amounts: v.array(
    v.strictObject({
      id,
      label: localized,
      amount: v.union([v.number(), v.strictObject({ from: v.number(), to: v.number() })]),
      section: id,
    }),
  ),
  facts: v.array(statement),
  owners: v.array(v.strictObject({ name: text, responsible: v.boolean(), section: id })),
  evaluation: v.strictObject({
    by: text,
    year: v.pipe(v.number(), v.integer()),
    text: localized,
    section: id,
  }),
  /** Who named the clusters, and what each held to be the point. */
  namedBy: v.array(v.strictObject({ name: text, role: localized, point: localized, section: id })),
  contacts: v.array(
    v.strictObject({ label: localized, name: v.optional(text), phone, section: id }),
  ),
  /** The programme's web address of the time: shown, never linked. */
  historicalAddress: v.strictObject({ address: text, section: id }),
  source: v.strictObject({
    title: text,
    publisher: text,
    year: v.pipe(v.number(), v.integer()),
    url: v.pipe(v.string(), v.url()),
    archive: localized,
    /** In the order of the document; `label` names the section for readers. */
    sections: v.array(v.strictObject({ id, label: localized })),
  }),
});

export type Sector = v.InferOutput<typeof SectorSchema>;
export type Cluster = v.InferOutput<typeof ClusterSchema>;
export type Programme = v.InferOutput<typeof ProgrammeSchema>;
export type Statement = v.InferOutput<typeof statement>;
export type SectorShape = Sector['shape'];
export type SectorIconName = Sector['icon'];
