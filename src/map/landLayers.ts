import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../view/palette.ts';
import { layerIds, sourceIds } from './ids.ts';

function fill(id: string, source: string, color: string): LayerSpecification {
  return { id, type: 'fill', source, paint: { 'fill-color': color } };
}

/** Sea, the countries around, and the land that all else lies on. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: layerIds.sea, type: 'background', paint: { 'background-color': palette.sea } },
    fill(layerIds.neighbours, sourceIds.neighbours, palette.neighbour),
    {
      id: layerIds.neighbourBorders,
      type: 'line',
      source: sourceIds.neighbours,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.neighbourBorder, 'line-width': 0.75 },
    },
    fill(layerIds.land, sourceIds.counties, palette.land),
    fill(layerIds.svalbard, sourceIds.svalbard, palette.land),
  ];
}

/** The counties' borders, finer the more of the country is seen. */
export function countyBorderLayer(palette: Palette, shown: boolean): LayerSpecification {
  return {
    id: layerIds.countyBorders,
    type: 'line',
    source: sourceIds.borders,
    layout: { 'line-join': 'round', visibility: shown ? 'visible' : 'none' },
    paint: {
      'line-color': palette.countyBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 5, 1, 9, 1.8],
    },
  };
}
