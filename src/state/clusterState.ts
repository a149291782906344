import { clusterStateInStep, stepAt } from '../model/deck.ts';
import type { ClusterState } from '../model/kinds.ts';
import { clusterOf, type Site } from '../model/site.ts';
import { isFiltering, passesFilters } from './filter.ts';
import type { State } from './store.ts';
import { chosenCluster } from './view.ts';

/** How a cluster shows on either map: by what is chosen, pointed at, filtered, or told so far by the deck. */
export function clusterState(
  site: Site,
  { view, hovered }: Pick<State, 'view' | 'hovered'>,
  id: string,
): ClusterState {
  if (view.page.kind === 'present') return clusterStateInStep(stepAt(site, view.page.step), id);
  // The map shows the places of the list that is being made.
  if (view.page.kind === 'ownList') return 'hidden';
  const chosen = chosenCluster(view);
  if (chosen === id) return 'chosen';
  if (hovered === id) return 'hovered';
  if (chosen !== null) return 'quiet';
  if (!isFiltering(view)) return 'plain';
  const cluster = clusterOf(site, id);
  return cluster && passesFilters(site, view, cluster) ? 'plain' : 'quiet';
}
