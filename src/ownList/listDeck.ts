import { possibleSteps, stepKey, stepsByThemselves } from '../model/deck.ts';
import type { DeckChoice, Step } from '../model/deckSchema.ts';
import { cellOf, plainCell } from './phrases.ts';
import { placeRows } from './placedRows.ts';
import type { Placement } from './placement.ts';
import { recordIds } from './recordIds.ts';
import type { StepChoice, Work } from './work.ts';

/** A step that the list's deck may have. */
export type DeckLine = {
  readonly key: string;
  readonly step: Step;
  /** The row's name, for a step about one. */
  readonly name: string;
  readonly heading: string;
  readonly isChosen: boolean;
  /** Whether it has a place in the reader's order; those without stand behind. */
  readonly isOrdered: boolean;
};

/** A list tells of nothing but its rows. */
const programme = { amounts: [], owners: [] };

/** Every step that there may be: as the reader has ordered them, then the rest from north to south. */
export function deckLines(
  work: Work,
  placements: ReadonlyMap<string, Placement>,
): readonly DeckLine[] {
  const ids = recordIds(work);
  const names = new Map<string, string>();
  const clusters = placeRows(work, placements)
    .flatMap(({ row, point }, index) => {
      const id = ids[index];
      if (!point || id === undefined) return [];
      names.set(id, plainCell(cellOf(row, work.columns, 'name')));
      return [{ id, region: { marker: point } }];
    })
    .toSorted((a, b) => b.region.marker[1] - a.region.marker[1]);
  const possible = possibleSteps(clusters, { programme });
  const ordered: readonly StepChoice[] =
    work.deck ?? stepsByThemselves(possible).map((step) => ({ step }));
  const choices = new Map(ordered.map((choice) => [stepKey(choice.step), choice]));
  const steps = new Map(possible.map((step) => [stepKey(step), step]));
  const keys = [
    ...[...choices.keys()].filter((key) => steps.has(key)),
    ...[...steps.keys()].filter((key) => !choices.has(key)),
  ];
  return keys.flatMap((key) => {
    const [step, choice] = [steps.get(key), choices.get(key)];
    if (!step) return [];
    return {
      key,
      step,
      name: step.kind === 'cluster' ? (names.get(step.id) ?? '') : '',
      heading: choice?.heading ?? '',
      isChosen: choice !== undefined && !choice.off,
      isOrdered: choice !== undefined,
    };
  });
}

/** The choices that lines stand for. One that is not chosen keeps its place, so that it can come back. */
export function choicesOfLines(lines: readonly DeckLine[]): readonly StepChoice[] {
  return lines
    .filter(({ isChosen, isOrdered }) => isChosen || isOrdered)
    .map(({ step, heading, isChosen }) => ({
      step,
      ...(heading !== '' && { heading }),
      ...(!isChosen && { off: true as const }),
    }));
}

/** The steps of the records' deck; undefined where they follow from the records. */
export function deckOf(work: Work): readonly DeckChoice[] | undefined {
  const ids = new Set(recordIds(work));
  const chosen = (work.deck ?? []).filter(
    ({ step, off }) => !off && (step.kind !== 'cluster' || ids.has(step.id)),
  );
  if (chosen.length === 0) return undefined;
  return chosen.map(({ step, heading = '' }) => ({
    step,
    ...(plainCell(heading) !== '' && { heading: plainCell(heading) }),
  }));
}
