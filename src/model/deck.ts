import type { Step } from './deckSchema.ts';
import type { ClusterState, SpreadLayer } from './kinds.ts';
import { isSpread, type Site, type SiteCluster } from './site.ts';

/** What the steps follow from. */
export type DeckSite = Pick<Site, 'programme' | 'deck'> & {
  readonly clusters: readonly (Pick<SiteCluster, 'id' | 'after'> & {
    readonly region: Pick<SiteCluster['region'], 'marker'>;
  })[];
};

/** The layers of the spread in the order of the deck: counties without a cluster, then the distances. */
const spreadOrder: readonly SpreadLayer[] = ['uncovered', 'distance', 'nearest'];

/** Of more clusters than an audience sits through, only the first and the last have a step unless it is chosen. */
const mostClusterSteps = 30;

/**
 * The steps in order, as they are chosen, or else: title, all clusters, each cluster from north to south, their
 * spread, the programme and what became of them where anything is known, and the source.
 */
export function deckSteps(site: DeckSite): readonly Step[] {
  const clusters = site.clusters.toSorted((a, b) => b.region.marker[1] - a.region.marker[1]);
  return stepsAbout(clusters, site);
}

/** The number of steps. Clusters may be without their regions, as they are when an address is read. */
export function stepCount(site: DeckSite): number {
  return stepsAbout(site.clusters, site).length;
}

/** Every step that the deck of a site may have, in the order that they have by themselves. */
export function possibleSteps(
  clusters: DeckSite['clusters'],
  {
    programme: { amounts, evaluation, owners },
  }: {
    readonly programme: Pick<Site['programme'], 'amounts' | 'evaluation' | 'owners'>;
  },
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

function stepsAbout(clusters: DeckSite['clusters'], site: DeckSite): readonly Step[] {
  const possible = possibleSteps(clusters, site);
  const keys = new Set(possible.map(stepKey));
  const chosen = (site.deck ?? [])
    .map(({ step }) => step)
    .filter((step) => keys.has(stepKey(step)));
  return chosen.length > 0 ? chosen : stepsByThemselves(possible);
}

/** The steps of a deck that nobody has chosen. */
export function stepsByThemselves(possible: readonly Step[]): readonly Step[] {
  const about = possible.filter(({ kind }) => kind === 'cluster');
  if (about.length <= mostClusterSteps) return possible;
  const ends = [about.at(0), about.at(-1)];
  return possible.filter((step) => step.kind !== 'cluster' || ends.includes(step));
}

/** The same for two steps that show the same. */
export function stepKey(step: Step): string {
  switch (step.kind) {
    case 'cluster':
      return `cluster ${step.id}`;
    case 'spread':
      return `spread ${step.layer}`;
    default:
      return step.kind;
  }
}

/** The heading that a step was given in the place of its own. */
export function ownHeading({ deck = [] }: Pick<Site, 'deck'>, step: Step): string | undefined {
  return deck.find((choice) => stepKey(choice.step) === stepKey(step))?.heading;
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
