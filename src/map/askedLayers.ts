import type { FeatureCollection, LineString, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { askedStyle } from '../cartography/mapStyles.ts';
import type { Palette } from '../cartography/palette.ts';
import type { LngLat } from '../model/geo.ts';
import { clusterOf, type Site } from '../model/site.ts';
import { layerIds, sourceIds } from './ids.ts';

/** The point of "near me", and a straight line from it to each of the `nearest` clusters' signs. */
export function askedFeatures(
  site: Pick<Site, 'clusters'>,
  asked: LngLat,
  nearest: readonly string[],
): FeatureCollection<Point | LineString> {
  const lines = nearest
    .flatMap((id) => clusterOf(site, id) ?? [])
    .map(({ where }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates: [[...asked], [...where.marker]] },
    }));
  return {
    type: 'FeatureCollection',
    features: [
      ...lines,
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...asked] } },
    ],
  };
}

/** A ring around the point of "near me", and dashed lines from it to the nearest clusters. */
export function askedLayers(palette: Palette): LayerSpecification[] {
  const source = sourceIds.asked;
  const { dash, dotRadius, lineWidth, ringEdge, ringOpacity, ringRadius } = askedStyle;
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  return [
    {
      id: layerIds.askedLines,
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': palette.here,
        'line-width': lineWidth,
        // In widths of the line.
        'line-dasharray': [dash / lineWidth, dash / lineWidth],
      },
    },
    {
      id: layerIds.askedRing,
      type: 'circle',
      source,
      filter: isPoint,
      paint: {
        'circle-radius': ringRadius,
        'circle-color': palette.halo,
        'circle-opacity': ringOpacity,
        'circle-stroke-color': palette.here,
        'circle-stroke-width': ringEdge,
      },
    },
    {
      id: layerIds.askedDot,
      type: 'circle',
      source,
      filter: isPoint,
      paint: { 'circle-radius': dotRadius, 'circle-color': palette.here },
    },
  ];
}
