import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../cartography/palette.ts';
import { layerIds, sourceIds } from './ids.ts';

/** A ring around the point that was asked about, and dashes from it to the clusters nearest. */
export function askedLayers(palette: Palette): LayerSpecification[] {
  const source = sourceIds.asked;
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  return [
    {
      id: layerIds.askedLines,
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'butt' },
      paint: { 'line-color': palette.here, 'line-width': 1.5, 'line-dasharray': [3, 3] },
    },
    {
      id: layerIds.askedRing,
      type: 'circle',
      source,
      filter: isPoint,
      paint: {
        'circle-radius': 9,
        'circle-color': palette.halo,
        'circle-opacity': 0.85,
        'circle-stroke-color': palette.here,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: layerIds.askedDot,
      type: 'circle',
      source,
      filter: isPoint,
      paint: { 'circle-radius': 3, 'circle-color': palette.here },
    },
  ];
}
