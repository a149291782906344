import { boundsOf, growBounds } from '../cartography/bounds.ts';
import type { Bounds, LngLat } from '../model/geo.ts';
import { clusterOf, type Site } from '../model/site.ts';
import { shownCluster, type View } from './view.ts';

/** A region's border should not touch the edge: so much of its span is added on each side. */
const regionMargin = 0.06;
/** A place and the clusters near it are points, whose signs and names need more room than a border. */
const nearMargin = 0.15;
/** Metres from side to side, so that a small region is seen where it lies and not only by itself. */
const smallestRegion = 180_000;
const smallestNear = 200_000;
/** So many of the nearest clusters are listed, and shown together with the place. */
export const nearestShown = 3;

/** One by itself is seen where it lies in the country. */
const smallestCandidates = 400_000;

function candidateBounds(candidates: readonly LngLat[]): Bounds | null {
  return candidates.length === 0
    ? null
    : growBounds(boundsOf(candidates), nearMargin, smallestCandidates);
}

/**
 * What both maps fit into the room they have, while the reader has not moved the map: the cluster that
 * the page is about, on the list the place that was asked about with the clusters nearest to it, or the
 * whole country. `nearest` are ids, nearest first, and may be empty while they are not known. `candidates` are what the
 * open place of a list may mean.
 */
export function targetBounds(
  site: Site,
  view: Pick<View, 'page'>,
  asked: LngLat | null,
  nearest: readonly string[],
  candidates: readonly LngLat[] = [],
): Bounds {
  if (view.page.kind === 'ownList') return candidateBounds(candidates) ?? site.home;
  const cluster = clusterOf(site, shownCluster(site, view));
  if (cluster) return growBounds(cluster.region.bounds, regionMargin, smallestRegion);
  if (view.page.kind !== 'explore' || !asked) return site.home;
  const markers = nearest
    .slice(0, nearestShown)
    .flatMap((id) => clusterOf(site, id) ?? [])
    .map(({ region }) => region.marker);
  return growBounds(boundsOf([asked, ...markers]), nearMargin, smallestNear);
}
