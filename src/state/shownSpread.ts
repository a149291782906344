import { stepAt } from '../model/deck.ts';
import type { SpreadLayer } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { spreadLayerOf, type View } from './view.ts';

/** The layer of the spread that both maps show: the one the reader has chosen, or that a step of the deck is about. */
export function shownSpread(
  site: Pick<Site, 'clusters'>,
  view: Pick<View, 'page'>,
): SpreadLayer | null {
  if (view.page.kind !== 'present') return spreadLayerOf(view);
  const step = stepAt(site, view.page.step);
  return step.kind === 'spread' ? step.layer : null;
}
