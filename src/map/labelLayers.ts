import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { clearOfSign } from '../view/limits.ts';
import type { MapLabel } from '../view/mapGeometry.ts';
import type { Palette, Scheme } from '../view/palette.ts';
import { labelLayerId, sourceIds } from './ids.ts';
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

const textSize = 12;
const clear = clearOfSign / textSize;

/** By the kind of a name. */
function byKind<Value extends string | number>(
  county: Value,
  town: Value,
): ExpressionSpecification {
  return ['match', ['get', 'kind'], 'county', county, town];
}

/** A county's name stands on its point, a town's under its dot; clear of a cluster's sign where one is there. */
const layout: SymbolLayerSpecification['layout'] = {
  'text-field': ['get', 'name'],
  'text-font': font,
  'text-size': textSize,
  'text-letter-spacing': byKind(0.04, 0),
  'text-max-width': 100,
  'text-padding': 0,
  'text-anchor': [
    'match',
    ['get', 'stand'],
    'below',
    'top',
    'above',
    'bottom',
    byKind('center', 'top'),
  ],
  'text-offset': [
    'match',
    ['get', 'stand'],
    'below',
    ['literal', [0, clear]],
    'above',
    ['literal', [0, -clear]],
    ['match', ['get', 'kind'], 'county', ['literal', [0, 0]], ['literal', [0, 0.1]]],
  ],
  'text-allow-overlap': true,
  'text-ignore-placement': true,
  'icon-allow-overlap': true,
  'icon-ignore-placement': true,
};

/**
 * The names of `kinds`. Which of them there is room for is settled in the data, the same for both maps.
 * One layer for both kinds: a map is up the sooner, the fewer it has.
 */
export function labelLayers(
  kinds: readonly MapLabel['kind'][],
  palette: Palette,
  scheme: Scheme,
): LayerSpecification[] {
  return ranges.map(({ from, to, filter }) => ({
    id: labelLayerId(from),
    type: 'symbol',
    source: sourceIds.labels,
    minzoom: from,
    ...(to === undefined ? {} : { maxzoom: to }),
    filter: ['all', ['in', ['get', 'kind'], ['literal', [...kinds]]], filter],
    layout: { ...layout, 'icon-image': byKind('', dotId(scheme)) },
    paint: {
      'text-color': byKind(palette.muted, palette.ink),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
      'text-halo-blur': 0.4,
    },
  }));
}
