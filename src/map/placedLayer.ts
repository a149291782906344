import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { placedStyle } from '../cartography/mapStyles.ts';
import type { Palette } from '../cartography/palette.ts';
import type { LngLat } from '../model/geo.ts';
import { layerIds, sourceIds } from './ids.ts';

/** The settled places of a list that is being made. */
export function placedFeatures(placed: readonly LngLat[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'MultiPoint', coordinates: placed.map((lngLat) => [...lngLat]) },
      },
    ],
  };
}

/** A dot for each. */
export function placedLayer(palette: Palette): LayerSpecification {
  return {
    id: layerIds.placed,
    type: 'circle',
    source: sourceIds.placed,
    paint: {
      'circle-radius': placedStyle.radius,
      'circle-color': palette.here,
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': placedStyle.edge,
    },
  };
}
