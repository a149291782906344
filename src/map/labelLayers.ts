import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Palette, Scheme } from '../view/palette.ts';
import { type LabelKind, labelLayerId, sourceIds } from './ids.ts';
import { dotId } from './images.ts';

/** The page's own font: the style has no glyphs, so MapLibre draws with what the page has loaded. */
const font = ['Inter Variable'];

/**
 * A name is shown from the zoom its record gives. MapLibre compares a feature's own number with whole
 * zooms only, a layer's with the true zoom: so there is a layer for each quarter of a zoom.
 */
const step = 0.25;
const firstZoom = 3;
const lastZoom = 10;

const labelZooms: readonly number[] = Array.from(
  { length: (lastZoom - firstZoom) / step + 1 },
  (_, index) => firstZoom + index * step,
);

function appearsAt(kind: LabelKind, zoom: number): ExpressionSpecification {
  const from: ExpressionSpecification = ['get', 'minzoom'];
  const conditions: ExpressionSpecification[] = [['==', ['get', 'kind'], kind]];
  if (zoom > firstZoom) conditions.push(['>', from, zoom - step]);
  if (zoom < lastZoom) conditions.push(['<=', from, zoom]);
  return ['all', ...conditions];
}

const always = {
  'text-allow-overlap': true,
  'text-ignore-placement': true,
  'icon-allow-overlap': true,
  'icon-ignore-placement': true,
} as const;

function layoutOf(
  kind: LabelKind,
  scheme: Scheme,
): NonNullable<SymbolLayerSpecification['layout']> {
  switch (kind) {
    case 'county':
      return { ...always, 'text-size': 12, 'text-letter-spacing': 0.04 };
    case 'town':
      return {
        ...always,
        'text-size': 12,
        // Under the dot, which stands where the town does.
        'text-anchor': 'top',
        'text-offset': [0, 0.1],
        'icon-image': dotId(scheme),
      };
  }
}

/** Names of one kind. Which of them there is room for is settled in the data, the same for both maps. */
export function labelLayers(
  kind: LabelKind,
  palette: Palette,
  scheme: Scheme,
  shown: boolean,
): LayerSpecification[] {
  return labelZooms.map((zoom) => ({
    id: labelLayerId(kind, zoom),
    type: 'symbol',
    source: sourceIds.labels,
    minzoom: zoom,
    filter: appearsAt(kind, zoom),
    layout: {
      ...layoutOf(kind, scheme),
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-max-width': 100,
      'text-padding': 0,
      visibility: shown ? 'visible' : 'none',
    },
    paint: {
      'text-color': kind === 'town' ? palette.ink : palette.muted,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
      'text-halo-blur': 0.4,
    },
  }));
}
