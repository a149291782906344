import type { ClusterState, SpreadLayer } from './kinds.ts';
import type { Site } from './site.ts';
import { northToSouth } from './site.ts';

/** What one step of the deck is about. Camera, marks and words follow from it. */
export type Step =
  | { readonly kind: 'title' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'spread'; readonly layer: SpreadLayer }
  | { readonly kind: 'programme' }
  | { readonly kind: 'source' };

/** In the order that the argument goes: who has one, how far away it is, and from one to the next. */
const spreadOrder: readonly SpreadLayer[] = ['uncovered', 'distance', 'nearest'];

/**
 * The deck, in order: what it is, all of it at once, each cluster from north to south, what that amounts to
 * over the country, and what it rests on.
 */
export function deckSteps(site: Pick<Site, 'clusters'>): readonly Step[] {
  return stepsAbout(northToSouth(site));
}

/** How many steps the deck has. Needs no places: an address is read before anything is drawn. */
export function stepCount({ clusters }: Pick<Site, 'clusters'>): number {
  return stepsAbout(clusters).length;
}

function stepsAbout(clusters: readonly { readonly id: string }[]): readonly Step[] {
  return [
    { kind: 'title' },
    { kind: 'whole' },
    ...clusters.map(({ id }): Step => ({ kind: 'cluster', id })),
    ...spreadOrder.map((layer): Step => ({ kind: 'spread', layer })),
    { kind: 'programme' },
    { kind: 'source' },
  ];
}

/** @param number from 1; the first step stands for one that is not there */
export function stepAt(site: Pick<Site, 'clusters'>, number: number): Step {
  return deckSteps(site)[number - 1] ?? { kind: 'title' };
}

export function clusterOfStep(step: Step): string | null {
  return step.kind === 'cluster' ? step.id : null;
}

/** How the cluster `id` shows in a step: not at all before it has been told that there are any. */
export function marksOf(step: Step, id: string): ClusterState {
  switch (step.kind) {
    case 'title':
      return 'hidden';
    case 'cluster':
      return step.id === id ? 'chosen' : 'quiet';
    case 'whole':
    case 'spread':
    case 'programme':
    case 'source':
      return 'plain';
  }
}
