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
 * A name is shown from the zoom its record gives, a multiple of this. A filter knows the whole zoom only,
 * a layer's own range the true one. So one layer has all names up to the whole zoom, and those that come
 * between that and the next have a layer for each step of the way: few are drawn at a time.
 */
const step = 0.25;
const firstZoom = 3;
const lastZoom = 10;

type Range = {
  readonly from: number;
  readonly to?: number;
  readonly filter: ExpressionSpecification;
};

const minzoom: ExpressionSpecification = ['get', 'minzoom'];

const ranges: readonly Range[] = [
  { from: firstZoom, filter: ['<=', minzoom, ['zoom']] },
  ...Array.from({ length: (lastZoom - firstZoom) / step }, (_, index) => firstZoom + index * step)
    .filter((zoom) => !Number.isInteger(zoom))
    .map(
      (zoom): Range => ({
        from: zoom,
        to: Math.ceil(zoom),
        filter: ['all', ['>', minzoom, zoom - step], ['<=', minzoom, zoom]],
      }),
    ),
];

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
  return ranges.map(({ from, to, filter }) => ({
    id: labelLayerId(kind, from),
    type: 'symbol',
    source: sourceIds.labels,
    minzoom: from,
    ...(to === undefined ? {} : { maxzoom: to }),
    filter: ['all', ['==', ['get', 'kind'], kind], filter],
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
