import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type MapTopology, mapPart } from '../cartography/mapGeometry.ts';
import { countyBorderWidths, neighbourBorderWidth } from '../cartography/mapStyles.ts';
import type { Palette } from '../cartography/palette.ts';
import { layerIds, sourceIds } from './ids.ts';

/** The parts of the map geometry that are there whatever clusters there are. */
const landParts = ['counties', 'svalbard', 'borders', 'nationalBorders', 'sea'] as const;
type LandPart = (typeof landParts)[number];

/** All parts as one source: each source is cut into tiles of its own, which costs time. */
export function landFeatures(map: MapTopology): FeatureCollection {
  const features = landParts.flatMap((part) =>
    featuresOf(map, part).map((feature) => ({
      ...feature,
      properties: { ...feature.properties, part },
    })),
  );
  return { type: 'FeatureCollection', features };
}

function featuresOf(map: MapTopology, part: LandPart): readonly Feature[] {
  if (part !== 'borders' && part !== 'nationalBorders') return mapPart(map, part).features;
  return [{ type: 'Feature', properties: {}, geometry: mapPart(map, part) }];
}

/** A filter for some parts of the land's source. */
export function ofParts(...parts: readonly LandPart[]): ExpressionSpecification {
  return ['in', ['get', 'part'], ['literal', [...parts]]];
}

/** The countries around, of which only the borders are drawn, and the land that all else lies on. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: layerIds.neighbours,
      type: 'background',
      paint: { 'background-color': palette.neighbour },
    },
    {
      id: layerIds.land,
      type: 'fill',
      source: sourceIds.land,
      filter: ofParts('counties', 'svalbard'),
      paint: { 'fill-color': palette.land },
    },
    {
      id: layerIds.neighbourBorders,
      type: 'line',
      source: sourceIds.land,
      filter: ofParts('nationalBorders'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.neighbourBorder, 'line-width': neighbourBorderWidth },
    },
  ];
}

/** The sea, over all that reaches out into it. */
export function seaLayer(palette: Palette): LayerSpecification {
  return {
    id: layerIds.sea,
    type: 'fill',
    source: sourceIds.land,
    filter: ofParts('sea'),
    paint: { 'fill-color': palette.sea },
  };
}

/** The counties' borders, thinner further out. */
export function countyBorderLayer(palette: Palette, shown: boolean): LayerSpecification {
  return {
    id: layerIds.countyBorders,
    type: 'line',
    source: sourceIds.land,
    filter: ofParts('borders'),
    layout: { 'line-join': 'round', visibility: shown ? 'visible' : 'none' },
    paint: {
      'line-color': palette.countyBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], ...countyBorderWidths.byZoom.flat()],
    },
  };
}
