import { useMemo } from 'react';
import { deckSteps } from '../../model/deck.ts';
import type { Step } from '../../model/deckSchema.ts';
import { goToStep } from '../../state/actions.ts';
import { useSite } from '../../state/site.ts';
import { store, useApp } from '../../state/store.ts';
import type { Page } from '../registry.ts';
import type { Run } from './run.ts';

/** The number of the step that is shown, from 1. */
export function currentStep(): number {
  const { page } = store.getState().view;
  return page.kind === 'present' ? page.step : 1;
}

/** Goes to a step, if it is another one and the deck of `count` steps has it. Says whether it did. */
export function moveTo(step: number, count: number): boolean {
  if (step < 1 || step > count || step === currentStep()) return false;
  goToStep(step);
  return true;
}

/** The deck, and the step that is shown with its number, from 1. */
export function useDeck(): { steps: readonly Step[]; step: Step; number: number; count: number } {
  const site = useSite();
  const steps = useMemo(() => deckSteps(site), [site]);
  const number = useApp(({ view }) => (view.page.kind === 'present' ? view.page.step : 1));
  return { steps, step: steps[number - 1] ?? { kind: 'title' }, number, count: steps.length };
}

const manual: Run = { tag: 'manual' };

export function useRun(): Run {
  return useApp(({ view }) => (view.page.kind === 'present' ? view.page.run : manual));
}

/** The page to read on at, about what a step shows. */
export function stepPage(step: Step): Page {
  switch (step.kind) {
    case 'cluster':
      return { kind: 'cluster', id: step.id };
    case 'spread':
      return { kind: 'spread', layer: step.layer };
    case 'programme':
    case 'source':
      return { kind: 'sources' };
    case 'after':
      return { kind: 'table' };
    case 'title':
    case 'whole':
      return { kind: 'explore' };
  }
}
