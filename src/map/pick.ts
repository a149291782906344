import type { Map as MapLibre, Point } from 'maplibre-gl';
import type { Site } from '../view/site.ts';
import { regionLayerIds } from './ids.ts';

/** A finger covers more than a point. CSS pixels to each side. */
const fingerRadius = 10;

/** Of regions that overlap, the smallest: the larger one has ground of its own to be chosen on. */
export function smallest(site: Pick<Site, 'clusters'>, ids: readonly string[]): string | null {
  const areaOf = (id: string) => site.clusters.find((each) => each.id === id)?.where.area;
  let best: string | null = null;
  for (const id of ids) {
    const area = areaOf(id);
    if (area !== undefined && (best === null || area < (areaOf(best) ?? 0))) best = id;
  }
  return best;
}

/** The cluster whose region lies at `point`, or with `finger` near it. */
export function regionAt(
  map: MapLibre,
  site: Pick<Site, 'clusters'>,
  { x, y }: Point,
  finger: boolean,
): string | null {
  const layers = regionLayerIds.filter((id) => map.getLayer(id));
  const idsAt = (radius: number) =>
    map
      .queryRenderedFeatures(
        [
          [x - radius, y - radius],
          [x + radius, y + radius],
        ],
        { layers },
      )
      .map(({ properties }) => String(properties['cluster']));
  return smallest(site, idsAt(0)) ?? (finger ? smallest(site, idsAt(fingerRadius)) : null);
}
