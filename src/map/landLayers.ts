import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type MapTopology, mapPart } from '../cartography/mapGeometry.ts';
import { coastZoom } from '../cartography/mapLimits.ts';
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

/** Somewhat before `coastZoom` the whole coast is drawn too, so that its tiles are there when it stands alone. */
export const coastMinZoom = coastZoom - 0.5;

/**
 * The sea, over all that reaches out into it. In the cells that have been replaced it is that of the whole coast
 * alone.
 *
 * @param detailed whether cells may be replaced; where none is, the sea is drawn as the land is, which spares the start
 *   two shaders
 * @param hasCoast whether the style has the source of the whole coast
 */
export function seaLayers(
  palette: Palette,
  { detailed, hasCoast }: { detailed: boolean; hasCoast: boolean },
): LayerSpecification[] {
  const paint = { 'fill-color': palette.sea };
  const sea: LayerSpecification = {
    id: layerIds.sea,
    type: 'fill',
    source: sourceIds.land,
    filter: ofParts('sea'),
    paint: detailed
      ? {
          ...paint,
          'fill-opacity': ['case', ['boolean', ['feature-state', 'replaced'], false], 0, 1],
        }
      : paint,
  };
  if (!hasCoast) return [sea];
  const coast = { source: sourceIds.coast, minzoom: coastMinZoom };
  return [sea, { id: layerIds.coastSea, type: 'fill', ...coast, paint }];
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
