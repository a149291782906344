import { marksOf, stepAt } from './deck.ts';
import { isFiltering, passesFilters } from './filter.ts';
import type { Site } from './site.ts';
import type { State } from './store.ts';
import { chosenCluster } from './view.ts';

/** How a cluster shows on either map: given what is chosen, pointed at, filtered out of the list, and told so far. */
export type ClusterState = 'plain' | 'chosen' | 'hovered' | 'quiet' | 'hidden';

export function clusterState(
  site: Site,
  { view, hovered }: Pick<State, 'view' | 'hovered'>,
  id: string,
): ClusterState {
  if (view.page.kind === 'present') return marksOf(stepAt(site, view.page.step), id);
  const chosen = chosenCluster(view);
  if (chosen === id) return 'chosen';
  if (hovered === id) return 'hovered';
  if (chosen !== null) return 'quiet';
  if (!isFiltering(view)) return 'plain';
  const cluster = site.clusters.find((each) => each.id === id);
  return cluster && passesFilters(site, view, cluster) ? 'plain' : 'quiet';
}
