import * as v from 'valibot';
import { findAfterMismatches } from './afterMismatches.ts';
import { type After, AfterSchema } from './afterSchema.ts';
import { DeckChoiceSchema } from './deckSchema.ts';
import { findMismatches } from './mismatches.ts';
import type { Records } from './records.ts';
import { ClusterSchema, ProgrammeSchema, SectorSchema } from './schema.ts';

/** Everything that is wrong with the records, one line each; the message is those lines. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Checks the records and gives them their types. For the build and for tests: the browser gets
 * records that have passed here, and none of this code.
 *
 * @throws {RecordsError} naming file, record and field of every problem, such as
 * `clusters.json: record "biotech-north", field facts[2].text.nn: must not be empty`.
 */
export function parseRecords(raw: { readonly [File in keyof Records]: unknown }): Records {
  const problems: string[] = [];
  const clusters = parseList('clusters.json', ClusterSchema, raw.clusters, problems);
  const programme = parseRecord('programme.json', ProgrammeSchema, raw.programme, '', problems);
  const sectors = parseList('sectors.json', SectorSchema, raw.sectors, problems);
  const deck =
    raw.deck === undefined
      ? undefined
      : parseList('deck.json', DeckChoiceSchema, raw.deck, problems);
  problems.push(...findMismatches({ clusters, programme, sectors, deck }, idsOf(raw.sectors)));
  const { language } = raw;
  if (language !== undefined && typeof language !== 'string')
    problems.push('language must be text');
  const after = raw.after === undefined ? undefined : parseAfter(raw.after, problems);
  if (after && programme && programme.year === undefined) {
    problems.push('after.json: tells of the years since, and the programme has no year');
  }
  if (after) problems.push(...findAfterMismatches(after, idsOf(raw.clusters)));
  if (programme === undefined || problems.length > 0) throw new RecordsError(problems);
  return {
    ...{ clusters, programme, sectors },
    ...(after && { after }),
    ...(deck && { deck }),
    ...(typeof language === 'string' && { language }),
  };
}

type Schema = v.GenericSchema<unknown, unknown>;

function parseList<S extends Schema>(
  file: string,
  schema: S,
  input: unknown,
  problems: string[],
): readonly v.InferOutput<S>[] {
  if (!Array.isArray(input) || input.length === 0) {
    problems.push(`${file}: must be a list of at least one record`);
    return [];
  }
  return input.flatMap((item: unknown, index) => {
    const record = parseRecord(file, schema, item, `record number ${index + 1}`, problems);
    return record === undefined ? [] : [record];
  });
}

/** @param nameless what to call a record that has no id to call it by. */
function parseRecord<S extends Schema>(
  file: string,
  schema: S,
  input: unknown,
  nameless: string,
  problems: string[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const id = idOf(input);
  const record = id === undefined ? nameless : `record "${id}"`;
  for (const issue of result.issues) {
    const where = [record, fieldOf(issue)].filter((part) => part !== '').join(', ');
    problems.push(
      where === '' ? `${file}: ${issue.message}` : `${file}: ${where}: ${issue.message}`,
    );
  }
  return undefined;
}

/** One file of several lists: a fault in a record of one of them is told by the record's id. */
function parseAfter(input: unknown, problems: string[]): After | undefined {
  const result = v.safeParse(AfterSchema, input);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const [, record] = issue.path ?? [];
    const id = idOf(record?.value);
    const where = id === undefined ? [fieldOf(issue)] : [`record "${id}"`, fieldOf(issue, 2)];
    problems.push(
      ['after.json', where.filter((part) => part !== '').join(', '), issue.message]
        .filter((part) => part !== '')
        .join(': '),
    );
  }
  return undefined;
}

/** @param from how many steps of the way to the field are told otherwise */
function fieldOf(issue: v.BaseIssue<unknown>, from = 0): string {
  const path = (issue.path ?? [])
    .slice(from)
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return path.length === 0 ? '' : `field ${path.join('').slice(1)}`;
}

function idOf(record: unknown): string | undefined {
  const hasId = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }), record);
  return hasId.success ? hasId.output.id : undefined;
}

/** Ids of all records, sound or not, so that one mistake in a sector isn't reported by every cluster in it. */
function idsOf(records: unknown): ReadonlySet<string | undefined> {
  return new Set(Array.isArray(records) ? records.map(idOf) : []);
}
