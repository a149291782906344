import type { State } from './store.ts';
import { chosenCluster } from './view.ts';

/** How a cluster shows on either map and in the list, given what is chosen and pointed at. */
export function clusterState(
  { view, hovered }: Pick<State, 'view' | 'hovered'>,
  id: string,
): 'plain' | 'chosen' | 'hovered' | 'quiet' {
  const chosen = chosenCluster(view);
  if (chosen === id) return 'chosen';
  if (hovered === id) return 'hovered';
  return chosen === null ? 'plain' : 'quiet';
}
