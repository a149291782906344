import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type MapTopology, mapPart } from '../cartography/mapGeometry.ts';
import { countyBorderWidths, neighbourBorderWidth } from '../cartography/mapStyles.ts';
import type { Palette } from '../cartography/palette.ts';
import { layerIds, sourceIds } from './ids.ts';

/** The parts of the map geometry that are under all else. */
const landParts = ['neighbours', 'counties', 'svalbard', 'borders'] as const;
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
  if (part !== 'borders') return mapPart(map, part).features;
  return [{ type: 'Feature', properties: {}, geometry: mapPart(map, part) }];
}

/** A filter for some parts of the land's source. */
export function ofParts(...parts: readonly LandPart[]): ExpressionSpecification {
  return ['in', ['get', 'part'], ['literal', [...parts]]];
}

/** @param outlined whether a line layer covers the edge: then antialiasing it is wasted */
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
      paint: { 'line-color': palette.neighbourBorder, 'line-width': neighbourBorderWidth },
    },
    fill(layerIds.land, ['counties', 'svalbard'], palette.land, false),
  ];
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
