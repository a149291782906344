import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../cartography/palette.ts';
import {
  approximateStyles,
  edgeWidths,
  exactStyles,
  fillStrengths,
  type ShownState,
} from '../cartography/regionStyles.ts';
import type { Exactness } from '../model/geo.ts';
import { type Site, sectorOf } from '../model/site.ts';
import { layerIds, sourceIds } from './ids.ts';
import { hatchId } from './images.ts';

/** A value for each state of a region. The state is feature-state, so that no change rebuilds a tile. */
function byState<Style>(
  { plain, hovered, chosen, quiet }: Readonly<Record<ShownState, Style>>,
  pick: (style: Style) => number,
): ExpressionSpecification {
  return [
    'match',
    ['feature-state', 'state'],
    'hovered',
    pick(hovered),
    'chosen',
    pick(chosen),
    'quiet',
    pick(quiet),
    'hidden',
    0,
    pick(plain),
  ];
}

/** Regions of the site's clusters only: an embed may leave some out, and the file has them all. */
function regionsOf(site: Site, exactness: Exactness): ExpressionSpecification {
  const ids = site.clusters.map(({ id }) => id);
  return [
    'all',
    ['in', ['get', 'cluster'], ['literal', ids]],
    ['==', ['get', 'exactness'], exactness],
  ];
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

export function regionLayers(site: Site, scheme: Scheme): LayerSpecification[] {
  const source = sourceIds.regions;
  const color = byCluster(site, (cluster) => sectorOf(site, cluster).color[scheme], '#808080');
  const hatches = byCluster(site, ({ sector }) => hatchId(sector, scheme), '');
  const exact = regionsOf(site, 'exact');
  const approximate = regionsOf(site, 'approximate');
  const fillStrength = fillStrengths[scheme];
  const edgeWidth: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...edgeWidths.flat(),
  ];
  return [
    {
      id: layerIds.exactFill,
      type: 'fill',
      source,
      filter: exact,
      paint: {
        'fill-color': color,
        'fill-opacity': byState(exactStyles, ({ fill }) => fill * fillStrength),
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
        'line-opacity': byState(exactStyles, ({ outline }) => outline),
        'line-width': byState(exactStyles, ({ outlineWidth }) => outlineWidth),
      },
    },
    {
      id: layerIds.approximateGround,
      type: 'fill',
      source,
      filter: approximate,
      paint: {
        'fill-color': color,
        'fill-opacity': byState(approximateStyles, ({ fill }) => fill * fillStrength),
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
        'line-opacity': byState(approximateStyles, ({ edge }) => edge),
        'line-width': edgeWidth,
        'line-blur': edgeWidth,
      },
    },
    {
      id: layerIds.approximateHatch,
      type: 'fill',
      source,
      filter: approximate,
      paint: {
        'fill-pattern': hatches,
        'fill-opacity': byState(approximateStyles, ({ hatch }) => hatch),
        'fill-antialias': false,
      },
    },
  ];
}
