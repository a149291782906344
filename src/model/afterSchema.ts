import * as v from 'valibot';
import { fields, id, list, localized, text, webAddress } from './schema.ts';

/*
 * What other sources say of the clusters after the programme's year. A statement names its source and says when
 * it was so; a source has an address and a date. What has no date must say so.
 */

const calendarDay = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** A day whose year the page leaves out, as ISO 8601 once wrote it. */
const yearlessDay = /^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Not the 31st of a month that has 30. */
function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** As exact as it is known: a year, a month or a day. */
const date = v.pipe(
  v.string('must be text'),
  v.check(
    (value) => calendarDay.test(value) && isOnCalendar(value),
    'must be a date such as 2016, 2016-09 or 2016-09-20',
  ),
);
const pageDate = v.pipe(
  v.string('must be text'),
  v.check(
    (value) => yearlessDay.test(value) || (calendarDay.test(value) && isOnCalendar(value)),
    'must be a date such as 2016, 2016-09, 2016-09-20 or --09-20',
  ),
);
const undated = v.optional(v.literal(true, 'must be true, or left out'));

type Dated = { readonly date?: string | undefined; readonly undated?: true | undefined };

const hasDate = <Each extends Dated>() =>
  v.check<Each, string>(
    (each) => (each.date === undefined) === (each.undated === true),
    'needs either a date or "undated": true',
  );

const sourceSchema = v.pipe(
  fields({
    id,
    publisher: text,
    url: webAddress,
    date: v.optional(pageDate),
    undated,
    /** When the copy that was read was made, where that is known. */
    copy: v.optional(date),
  }),
  hasDate(),
);

/** What every statement has: one sentence, its source, and when it was so. */
const stated = { text: localized, source: id, date: v.optional(date), undated };

const statementSchema = v.pipe(
  v.variant(
    'kind',
    [
      /** `status` is the id of one of the file's statuses. */
      fields({ kind: v.literal('status'), status: id, ...stated }),
      /** `lang`: the name in another language than Norwegian. */
      fields({ kind: v.literal('name'), name: text, lang: v.optional(v.literal('en')), ...stated }),
      fields({ kind: v.literal('members'), ...stated }),
      /** `award`: it dates what the source of the programme leaves undated. */
      fields({ kind: v.literal('event'), award: v.optional(v.literal(true)), ...stated }),
    ],
    (issue) =>
      issue.expected === 'Object' ? 'must be an object' : 'must be status, name, members or event',
  ),
  hasDate(),
);

export const AfterSchema = fields({
  /** In the order that readers count them in. */
  statuses: list(fields({ id, label: localized })),
  sources: list(sourceSchema),
  /** Of the programme itself. */
  programme: list(statementSchema),
  clusters: list(
    fields({
      /** Of a record in clusters.json. */
      id,
      /** In the order of time; those without a date last. */
      statements: v.pipe(list(statementSchema), v.minLength(1, 'needs at least one statement')),
      /** What no source says. */
      unknown: localized,
      /** Id of a source that is a page of the cluster's own. */
      website: v.optional(id),
    }),
  ),
});

export type After = v.InferOutput<typeof AfterSchema>;
export type AfterCluster = After['clusters'][number];
export type AfterSource = After['sources'][number];
export type AfterStatement = v.InferOutput<typeof statementSchema>;
