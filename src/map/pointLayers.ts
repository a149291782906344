import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type Palette, type Scheme, signEdges } from '../cartography/palette.ts';
import type { Site } from '../model/site.ts';
import { layerIds, sourceIds } from './ids.ts';
import { mapFont } from './labelLayers.ts';
import type { Many } from './style.ts';

const isGroup: ExpressionSpecification = ['has', 'point_count'];

/** The radius of a group in CSS pixels: room for its number, and wider for more. */
const groupRadius: ExpressionSpecification = [
  'step',
  ['get', 'point_count'],
  ...([13, 10, 15, 100, 19, 1000, 24] as const),
];

/**
 * Of many clusters: points in their sectors' colours, and where they would overlap a group with how many
 * they are. Beside the one that is drawn with its sign they are quiet.
 */
export function pointLayers(
  { sectors }: Pick<Site, 'sectors'>,
  palette: Palette,
  scheme: Scheme,
  { drawn, locale }: Pick<Many, 'drawn' | 'locale'>,
): LayerSpecification[] {
  const source = sourceIds.points;
  const opacity = drawn === null ? 1 : 0.6;
  const colors = sectors.flatMap(({ id, color }) => [id, color[scheme]]);
  return [
    {
      id: layerIds.points,
      type: 'circle',
      source,
      filter: ['!', isGroup],
      paint: {
        'circle-radius': 6.5,
        'circle-color': ['match', ['get', 'sector'], ...colors, palette.ink] as unknown as string,
        'circle-opacity': opacity,
        'circle-stroke-color': signEdges[scheme],
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: layerIds.groups,
      type: 'circle',
      source,
      filter: isGroup,
      paint: {
        'circle-radius': groupRadius,
        'circle-color': palette.halo,
        'circle-opacity': opacity,
        'circle-stroke-color': palette.ink,
        'circle-stroke-opacity': opacity,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: layerIds.groupCounts,
      type: 'symbol',
      source,
      filter: isGroup,
      layout: {
        'text-field': ['number-format', ['get', 'point_count'], { locale }],
        'text-font': mapFont,
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.ink, 'text-opacity': opacity },
    },
  ];
}
