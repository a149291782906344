import type { Messages } from '../i18n/messages.ts';
import type { SiteCluster } from '../model/site.ts';

/** "290 km to the south-west": the way from a cluster to a neighbour of it. */
export function wayTo(
  { compass, detail, format }: Messages,
  { distance, direction }: SiteCluster['neighbours'][number],
): string {
  return distance === 0
    ? detail.samePlace
    : detail.distanceAndDirection(format.distance(distance), compass[direction]);
}
