import * as v from 'valibot';
import { DeckChoiceSchema } from '../model/deckSchema.ts';
import { optionalRoles } from './columns/columns.ts';
import { readLimits } from './input/reading.ts';
import { signColorNames, signShapes } from './signs.ts';
import type { Work } from './work.ts';

/** Raised when older files can no longer be read as they are. */
const version = 1;

const lngLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(readLimits.columns));
const text = v.pipe(v.string(), v.maxLength(readLimits.cellLength));

const decision = v.variant('tag', [
  v.object({ tag: v.literal('meaning'), kind: v.string(), name: text, marker: lngLat }),
  v.object({ tag: v.literal('words'), words: text }),
  v.object({ tag: v.literal('position'), lngLat }),
  v.object({ tag: v.literal('none') }),
]);

const WorkSchema = v.object({
  klyngekart: v.literal(version),
  rows: v.pipe(v.array(v.array(text)), v.minLength(1), v.maxLength(readLimits.rows + 1)),
  hasHeader: v.boolean(),
  columns: v.object({
    name: v.exactOptional(column),
    place: v.exactOptional(v.array(column)),
    ...v.entriesFromList(optionalRoles, v.exactOptional(column)),
  }),
  settled: v.record(
    v.string(),
    v.object({ decision: v.exactOptional(decision), asPoint: v.exactOptional(v.literal(true)) }),
  ),
  heading: v.object({
    title: text,
    subtitle: text,
    year: text,
    source: text,
    sourceAddress: text,
    language: text,
  }),
  // Older files have none.
  categories: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          key: text,
          label: v.exactOptional(text),
          shape: v.exactOptional(v.picklist(signShapes)),
          color: v.exactOptional(v.picklist(signColorNames)),
          other: v.exactOptional(v.literal(true)),
        }),
      ),
      v.maxLength(readLimits.rows),
    ),
  ),
  deck: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          step: DeckChoiceSchema.entries.step,
          heading: v.exactOptional(text),
          off: v.exactOptional(v.literal(true)),
        }),
      ),
      v.maxLength(readLimits.rows * 2),
    ),
  ),
});

/** The work as a file and in a link: what `parseWork` reads. */
export function workText(work: Work): string {
  return JSON.stringify({ klyngekart: version, ...work });
}

/** The same for every work that says the same: as it comes back from where it was kept. */
export function normalText(work: Work): string {
  return workText(parseWork(JSON.parse(workText(work))) ?? work);
}

/** Reads a work from anywhere; null where it is none, or has anything in it that a work may not have. */
export function parseWork(value: unknown): Work | null {
  const result = v.safeParse(WorkSchema, value);
  if (!result.success) return null;
  const { klyngekart: _, ...work } = result.output;
  return work as Work;
}
