import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { spreadStyle } from '../cartography/mapStyles.ts';
import { palettes, type Scheme } from '../cartography/palette.ts';
import { spreadBands, touchedCounties } from '../cartography/spreadBands.ts';
import type { SpreadLayer } from '../model/kinds.ts';
import { type Site, sectorOf } from '../model/site.ts';
import { layerIds, sourceIds } from './ids.ts';
import { ofParts } from './landLayers.ts';

/** How one layer of the spread is drawn: an area's fill and the line around it. */
type AreaStyle = {
  readonly source: string;
  readonly filter: ExpressionSpecification;
  readonly color: ExpressionSpecification | string;
  readonly opacity: number;
  readonly edge: string;
  readonly edgeOpacity: number;
};

function areaStyleOf(site: Site, layer: SpreadLayer, scheme: Scheme): AreaStyle {
  const palette = palettes[scheme];
  const shown: ExpressionSpecification = ['==', ['get', 'show'], layer];
  const quiet = { opacity: 1, edge: palette.land, edgeOpacity: 1 };
  switch (layer) {
    case 'distance': {
      const color: ExpressionSpecification = [
        'match',
        ['get', 'from'],
        ...spreadBands.flatMap(({ from, color }) => [from, palette[color]]),
        palette.land,
      ] as unknown as ExpressionSpecification;
      return { source: sourceIds.spread, filter: shown, color, ...quiet };
    }
    case 'nearest':
      return {
        source: sourceIds.spread,
        filter: shown,
        color: byCluster(site, scheme),
        opacity: spreadStyle.fillOpacity,
        edge: palette.ink,
        edgeOpacity: spreadStyle.edgeOpacity,
      };
    case 'uncovered': {
      const touched = touchedCounties(site);
      return {
        source: sourceIds.land,
        filter: [
          'all',
          ofParts('counties'),
          ['!', ['in', ['get', 'id'], ['literal', [...touched]]]],
        ],
        color: palette.bandFar,
        ...quiet,
      };
    }
  }
}

function byCluster(site: Site, scheme: Scheme): ExpressionSpecification | string {
  const colors = site.clusters.flatMap((cluster) => [
    cluster.id,
    sectorOf(site, cluster).color[scheme],
  ]);
  const none = palettes[scheme].land;
  if (colors.length === 0) return none;
  return ['match', ['get', 'cluster'], ...colors, none] as unknown as ExpressionSpecification;
}

/** Whether a layer needs a source of its own: `uncovered` draws the counties, which are on the map anyway. */
export function needsAreas(layer: SpreadLayer | null): boolean {
  return layer === 'distance' || layer === 'nearest';
}

/** The layer of the spread that the page shows, under borders and regions. */
export function spreadMapLayers(
  site: Site,
  layer: SpreadLayer | null,
  scheme: Scheme,
): LayerSpecification[] {
  if (layer === null) return [];
  const { source, filter, color, opacity, edge, edgeOpacity } = areaStyleOf(site, layer, scheme);
  return [
    {
      id: layerIds.spreadFill,
      type: 'fill',
      source,
      filter,
      paint: { 'fill-color': color, 'fill-opacity': opacity },
    },
    {
      id: layerIds.spreadEdge,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': edge,
        'line-opacity': edgeOpacity,
        'line-width': spreadStyle.edgeWidth,
      },
    },
  ];
}
