import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../cartography/palette.ts';
import { layerIds, sourceIds } from './ids.ts';
import type { LandPart } from './landFeatures.ts';

/** Of the land's one source the features of some parts. */
export function ofParts(...parts: readonly LandPart[]): ExpressionSpecification {
  return ['in', ['get', 'part'], ['literal', [...parts]]];
}

/** @param outlined whether a line of its own makes the edge smooth: MapLibre's would be drawn for nothing */
function fill(
  id: string,
  parts: readonly LandPart[],
  color: string,
  outlined: boolean,
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: sourceIds.land,
    filter: ofParts(...parts),
    paint: { 'fill-color': color, 'fill-antialias': !outlined },
  };
}

/** Sea, the countries around, and the land that all else lies on. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: layerIds.sea, type: 'background', paint: { 'background-color': palette.sea } },
    fill(layerIds.neighbours, ['neighbours'], palette.neighbour, true),
    {
      id: layerIds.neighbourBorders,
      type: 'line',
      source: sourceIds.land,
      filter: ofParts('neighbours'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.neighbourBorder, 'line-width': 0.75 },
    },
    fill(layerIds.land, ['counties', 'svalbard'], palette.land, false),
  ];
}

/** The counties' borders, finer the more of the country is seen. */
export function countyBorderLayer(palette: Palette, shown: boolean): LayerSpecification {
  return {
    id: layerIds.countyBorders,
    type: 'line',
    source: sourceIds.land,
    filter: ofParts('borders'),
    layout: { 'line-join': 'round', visibility: shown ? 'visible' : 'none' },
    paint: {
      'line-color': palette.countyBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 5, 1, 9, 1.8],
    },
  };
}
