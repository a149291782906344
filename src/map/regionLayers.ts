import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../cartography/palette.ts';
import type { Exactness } from '../model/geo.ts';
import type { ClusterState } from '../model/kinds.ts';
import { type Site, sectorOf } from '../model/site.ts';
import { hatchId } from './hatch.ts';
import { layerIds, sourceIds } from './ids.ts';

export type RegionLook = ClusterState;

/** A value for each look of a region. Which look it has is feature-state, so no change rebuilds a tile. */
function byLook(
  values: Readonly<Record<Exclude<RegionLook, 'hidden'>, number>>,
): ExpressionSpecification {
  const { plain, hovered, chosen, quiet } = values;
  const look: ExpressionSpecification = ['feature-state', 'look'];
  const told = ['hovered', hovered, 'chosen', chosen, 'quiet', quiet, 'hidden', 0] as const;
  return ['match', look, ...told, plain];
}

/** Of the clusters that the page is about: a frame in the page of others may leave some out. */
function regionsOf(site: Site, exactness: Exactness): ExpressionSpecification {
  const clusters = site.clusters.filter(({ where }) => where.exactness === exactness);
  return ['in', ['get', 'cluster'], ['literal', clusters.map(({ id }) => id)]];
}

/** A value for each cluster; `other` for a region whose cluster the page does not know. */
function byCluster(
  site: Site,
  pick: (cluster: Site['clusters'][number]) => string,
  other: string,
): ExpressionSpecification | string {
  const [first, ...rest] = site.clusters;
  if (!first) return other;
  return [
    'match',
    ['get', 'cluster'],
    first.id,
    pick(first),
    ...rest.flatMap((cluster) => [cluster.id, pick(cluster)]),
    other,
  ];
}

/**
 * Exact regions have a quiet fill and an outline. Approximate ones have hatching and an edge that fades,
 * never a line that could be read as a border.
 */
export function regionLayers(site: Site, scheme: Scheme): LayerSpecification[] {
  const source = sourceIds.regions;
  const color = byCluster(site, (cluster) => sectorOf(site, cluster).color[scheme], '#808080');
  const hatches = byCluster(site, ({ sector }) => hatchId(sector, scheme), '');
  const exact = regionsOf(site, 'exact');
  const approximate = regionsOf(site, 'approximate');
  // Light lines on dark land need a fuller ground to read as an area.
  const fill = scheme === 'dark' ? 1.25 : 1;
  return [
    {
      id: layerIds.exactFill,
      type: 'fill',
      source,
      filter: exact,
      paint: {
        'fill-color': color,
        'fill-opacity': byLook({
          plain: 0.16 * fill,
          hovered: 0.3 * fill,
          chosen: 0.24 * fill,
          quiet: 0.06 * fill,
        }),
        'fill-antialias': false,
      },
    },
    {
      id: layerIds.exactOutline,
      type: 'line',
      source,
      filter: exact,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-opacity': byLook({ plain: 0.85, hovered: 1, chosen: 1, quiet: 0.3 }),
        'line-width': byLook({ plain: 1.1, hovered: 1.8, chosen: 2.2, quiet: 0.8 }),
      },
    },
    {
      id: layerIds.approximateGround,
      type: 'fill',
      source,
      filter: approximate,
      paint: {
        'fill-color': color,
        'fill-opacity': byLook({
          plain: 0.14 * fill,
          hovered: 0.26 * fill,
          chosen: 0.18 * fill,
          quiet: 0.05 * fill,
        }),
        'fill-antialias': false,
      },
    },
    {
      id: layerIds.approximateEdge,
      type: 'line',
      source,
      filter: approximate,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-opacity': byLook({ plain: 0.3, hovered: 0.45, chosen: 0.5, quiet: 0.1 }),
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 5, 8, 14],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 3, 5, 8, 14],
      },
    },
    {
      id: layerIds.approximateHatch,
      type: 'fill',
      source,
      filter: approximate,
      paint: {
        'fill-pattern': hatches,
        'fill-opacity': byLook({ plain: 0.65, hovered: 0.85, chosen: 0.6, quiet: 0.2 }),
        'fill-antialias': false,
      },
    },
  ];
}
