import { isFiltering, passesFilters } from './filter.ts';
import type { Site } from './site.ts';
import type { State } from './store.ts';
import { chosenCluster } from './view.ts';

/** How a cluster shows on either map: given what is chosen, pointed at, and filtered out of the list. */
export type ClusterState = 'plain' | 'chosen' | 'hovered' | 'quiet';

export function clusterState(
  site: Site,
  { view, hovered }: Pick<State, 'view' | 'hovered'>,
  id: string,
): ClusterState {
  const chosen = chosenCluster(view);
  if (chosen === id) return 'chosen';
  if (hovered === id) return 'hovered';
  if (chosen !== null) return 'quiet';
  if (!isFiltering(view)) return 'plain';
  const cluster = site.clusters.find((each) => each.id === id);
  return cluster && passesFilters(site, view, cluster) ? 'plain' : 'quiet';
}
