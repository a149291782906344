import type { Map as MapLibre, Point } from 'maplibre-gl';
import { coastZoom } from '../cartography/mapLimits.ts';
import type { LngLat } from '../model/geo.ts';
import { clusterOf, type Site } from '../model/site.ts';
import { layerIds, regionLayerIds } from './ids.ts';
import { isCoastDrawn } from './useReplacedSea.ts';

/** CSS pixels to each side: a finger covers more than a point. */
const fingerRadius = 10;

/** Of overlapping regions the smallest: the larger one has other places to be chosen at. */
export function smallest(site: Pick<Site, 'clusters'>, ids: readonly string[]): string | null {
  const areaOf = (id: string) => clusterOf(site, id)?.region.area;
  let best: string | null = null;
  for (const id of ids) {
    const area = areaOf(id);
    if (area !== undefined && (best === null || area < (areaOf(best) ?? 0))) best = id;
  }
  return best;
}

/** The features of `layers` within `radius` of a point, topmost first. The style may lack any of them. */
function drawnAt(map: MapLibre, layers: readonly string[], { x, y }: Point, radius: number) {
  const drawn = layers.filter((id) => map.getLayer(id));
  if (drawn.length === 0) return [];
  return map.queryRenderedFeatures(
    [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ],
    { layers: drawn },
  );
}

/**
 * Whether there is water. Where the whole coast is drawn, the coarser sea is invisible; until its tiles have come,
 * it says where land ends.
 */
function isSea(map: MapLibre, point: Point): boolean {
  const whole = map.getZoom() >= coastZoom && isCoastDrawn(map);
  return drawnAt(map, [layerIds.sea, layerIds.coastSea], point, 0).some(
    ({ state }) => !(whole && state['replaced']),
  );
}

/**
 * The cluster whose region lies at `point`, or with `finger` near it. Regions reach out under the sea, where
 * they are not seen.
 */
export function regionAt(
  map: MapLibre,
  site: Pick<Site, 'clusters'>,
  point: Point,
  finger: boolean,
): string | null {
  if (isSea(map, point)) return null;
  const idsAt = (radius: number) =>
    drawnAt(map, regionLayerIds, point, radius).map(({ properties }) =>
      String(properties['cluster']),
    );
  return smallest(site, idsAt(0)) ?? (finger ? smallest(site, idsAt(fingerRadius)) : null);
}

/** In point mode, what a pointer is on: one cluster's point, or a group of them. */
export type Gathered =
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'group'; readonly id: number; readonly at: LngLat };

/** The point or group at `point`, or with `finger` near it. */
export function gatheredAt(map: MapLibre, point: Point, finger: boolean): Gathered | null {
  const layers = [layerIds.points, layerIds.groups];
  const [found] = drawnAt(map, layers, point, finger ? fingerRadius : 0);
  if (found?.geometry.type !== 'Point') return null;
  const { cluster, cluster_id: group } = found.properties;
  const [lng = 0, lat = 0] = found.geometry.coordinates;
  // MapLibre marks its groups by a property of the same name as ours.
  if (typeof group === 'number') return { kind: 'group', id: group, at: [lng, lat] };
  return { kind: 'cluster', id: String(cluster) };
}
