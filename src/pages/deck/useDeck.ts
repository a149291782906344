import { useMemo } from 'react';
import { deckSteps, type Step } from '../../model/deck.ts';
import { goToStep } from '../../state/actions.ts';
import { useSite } from '../../state/site.ts';
import { store, useApp } from '../../state/store.ts';
import type { Page } from '../registry.ts';

/** The step that the store is at, from 1. */
export function currentStep(): number {
  const { page } = store.getState().view;
  return page.kind === 'present' ? page.step : 1;
}

/** Goes to a step, if the deck of `count` has it. Says whether it did. */
export function moveTo(step: number, count: number): boolean {
  if (step < 1 || step > count || step === currentStep()) return false;
  goToStep(step);
  return true;
}

/** The deck, and where one is in it. */
export function useDeck(): { steps: readonly Step[]; step: Step; number: number; count: number } {
  const site = useSite();
  const steps = useMemo(() => deckSteps(site), [site]);
  const number = useApp(({ view }) => (view.page.kind === 'present' ? view.page.step : 1));
  return { steps, step: steps[number - 1] ?? { kind: 'title' }, number, count: steps.length };
}

/** Where one reads on about what a step shows. */
export function stepPage(step: Step): Page {
  switch (step.kind) {
    case 'cluster':
      return { kind: 'cluster', id: step.id };
    case 'spread':
      return { kind: 'spread', layer: step.layer };
    case 'programme':
    case 'source':
      return { kind: 'sources' };
    case 'title':
    case 'whole':
      return { kind: 'explore' };
  }
}
