import type { ClusterState, SpreadLayer } from './kinds.ts';
import { isSpread, northToSouth, type Site, type SiteCluster } from './site.ts';

/** What one step of the deck shows; its camera, map and text follow from it. */
export type Step =
  | { readonly kind: 'title' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'spread'; readonly layer: SpreadLayer }
  | { readonly kind: 'programme' }
  | { readonly kind: 'after' }
  | { readonly kind: 'source' };

/** What the steps follow from. */
export type DeckSite = Pick<Site, 'clusters' | 'programme'>;

/** The layers of the spread in the order of the deck: counties without a cluster, then the distances. */
const spreadOrder: readonly SpreadLayer[] = ['uncovered', 'distance', 'nearest'];

/**
 * The steps in order: title, all clusters, each cluster from north to south, their spread, the programme and what
 * became of them where anything is known, and the source.
 */
export function deckSteps(site: DeckSite): readonly Step[] {
  return stepsAbout(northToSouth(site), site);
}

/** The number of steps. Clusters may be without their regions, as they are when an address is read. */
export function stepCount(site: DeckSite): number {
  return stepsAbout(site.clusters, site).length;
}

function stepsAbout(
  clusters: readonly Pick<SiteCluster, 'id' | 'after'>[],
  { programme: { amounts, evaluation, owners } }: DeckSite,
): readonly Step[] {
  const isTold = amounts.length > 0 || owners.length > 0 || evaluation !== undefined;
  return [
    { kind: 'title' },
    { kind: 'whole' },
    ...clusters.map(({ id }): Step => ({ kind: 'cluster', id })),
    ...(isSpread({ clusters })
      ? spreadOrder.map((layer): Step => ({ kind: 'spread', layer }))
      : []),
    ...(isTold ? [{ kind: 'programme' } as const] : []),
    ...(clusters.some(({ after }) => after) ? [{ kind: 'after' } as const] : []),
    { kind: 'source' },
  ];
}

/** @param number from 1; the title for a number that no step has */
export function stepAt(site: DeckSite, number: number): Step {
  return deckSteps(site)[number - 1] ?? { kind: 'title' };
}

/** Id of the cluster that a step is about. */
export function clusterOfStep(step: Step): string | null {
  return step.kind === 'cluster' ? step.id : null;
}

/** How a step shows the cluster `id` on the map. The title's map is empty: no cluster has been presented yet. */
export function clusterStateInStep(step: Step, id: string): ClusterState {
  switch (step.kind) {
    case 'title':
      return 'hidden';
    case 'cluster':
      return step.id === id ? 'chosen' : 'quiet';
    case 'whole':
    case 'spread':
    case 'programme':
    case 'after':
    case 'source':
      return 'plain';
  }
}
