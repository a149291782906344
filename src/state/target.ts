import { clusterOfStep, stepAt } from '../model/deck.ts';
import type { Bounds, LngLat } from '../model/geo.ts';
import type { Site } from '../model/site.ts';
import type { View } from './view.ts';

/** A region's border should not touch the frame: so much of its span is added on each side. */
const regionMargin = 0.06;
/** A place and the clusters near it are points, whose signs and names need more room than a border. */
const nearMargin = 0.15;
/** Metres from side to side, so that a small region is seen where it lies and not only by itself. */
const smallestRegion = 180_000;
const smallestNear = 200_000;
/** As many of the nearest clusters are shown together with the place. */
const nearestShown = 3;
const metresPerDegree = 111_195;

function boundsOf(points: readonly LngLat[]): Bounds {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Adds `margin` of the span to each side, and more where a side is shorter than `smallest` metres. */
function grow([west, south, east, north]: Bounds, margin: number, smallest: number): Bounds {
  const lat = (south + north) / 2;
  const tall = Math.max((north - south) * (1 + 2 * margin), smallest / metresPerDegree);
  const wide = Math.max(
    (east - west) * (1 + 2 * margin),
    smallest / metresPerDegree / Math.cos((lat * Math.PI) / 180),
  );
  const lng = (west + east) / 2;
  return [lng - wide / 2, lat - tall / 2, lng + wide / 2, lat + tall / 2];
}

function clusterBounds(site: Site, id: string | null): Bounds {
  const cluster = site.clusters.find((each) => each.id === id);
  return cluster ? grow(cluster.where.bounds, regionMargin, smallestRegion) : site.home;
}

/**
 * What both maps fit into the room they have, while the reader has not moved the map: the cluster that
 * is open, the place that was asked about with the clusters nearest to it, or the whole country.
 * `nearest` are ids, nearest first, and may be empty while they are not known.
 */
export function targetBounds(
  site: Site,
  view: Pick<View, 'page'>,
  asked: LngLat | null,
  nearest: readonly string[],
): Bounds {
  switch (view.page.kind) {
    case 'cluster':
      return clusterBounds(site, view.page.id);
    case 'share':
      return clusterBounds(site, view.page.cluster);
    case 'present':
      return clusterBounds(site, clusterOfStep(stepAt(site, view.page.step)));
    case 'sources':
    case 'privacy':
    case 'accessibility':
    case 'table':
    case 'spread':
      return site.home;
    case 'explore': {
      if (!asked) return site.home;
      const markers = nearest
        .slice(0, nearestShown)
        .flatMap((id) => site.clusters.filter((each) => each.id === id))
        .map(({ where }) => where.marker);
      return grow(boundsOf([asked, ...markers]), nearMargin, smallestNear);
    }
  }
}
