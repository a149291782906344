import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { MapLabel } from '../cartography/mapGeometry.ts';
import { zoomRange } from '../cartography/mapLimits.ts';
import { labelStyle } from '../cartography/mapStyles.ts';
import type { Palette, Scheme } from '../cartography/palette.ts';
import { labelLayerId, sourceIds } from './ids.ts';
import { dotId } from './images.ts';

/** As the page's (`--font`): the style has no glyphs, so MapLibre draws with what the page could. */
export const mapFont = ['-apple-system', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial'];

/**
 * A name is shown from the zoom its record gives, a multiple of a quarter. A filter knows the whole zoom
 * only, an opacity the true one. So one layer has all names up to the whole zoom, and one for each quarter
 * those that come by then, seen from there to the next whole zoom.
 */
const quarters = [0, 0.25, 0.5, 0.75] as const;

const minzoom: ExpressionSpecification = ['get', 'minzoom'];
const wholeZoom: ExpressionSpecification = ['zoom'];

function comesBy(quarter: number): ExpressionSpecification {
  const upTo: ExpressionSpecification = ['<=', minzoom, ['+', wholeZoom, quarter]];
  return quarter === 0 ? upTo : ['all', upTo, ['>', minzoom, ['+', wholeZoom, quarter - 0.25]]];
}

/** 1 from this quarter of each zoom on, until the whole zoom has the names in its own layer. */
function seenFrom(quarter: number): ExpressionSpecification | number {
  if (quarter === 0) return 1;
  const [first, last] = zoomRange;
  const wholes = Array.from({ length: last - first }, (_, index) => first + index);
  const stops = wholes.flatMap((whole) => [whole, 0, whole + quarter, 1]);
  return ['step', wholeZoom, 0, ...stops, last, 0] as unknown as ExpressionSpecification;
}

const { clearOfSign, countySpacing, halo, size } = labelStyle;
/** Offsets are in sizes of the name. */
const clear = clearOfSign / size;

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
  'text-font': mapFont,
  'text-size': size,
  'text-letter-spacing': byKind(countySpacing, 0),
  'text-max-width': 100,
  'text-padding': 0,
  'text-anchor': [
    'match',
    ['get', 'anchor'],
    'below',
    'top',
    'above',
    'bottom',
    byKind('center', 'top'),
  ],
  'text-offset': [
    'match',
    ['get', 'anchor'],
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
 * Few layers for all of them: a map stands the sooner, the fewer it has.
 */
export function labelLayers(
  kinds: readonly MapLabel['kind'][],
  palette: Palette,
  scheme: Scheme,
): LayerSpecification[] {
  const known: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', [...kinds]]];
  return quarters.map((quarter) => ({
    id: labelLayerId(quarter),
    type: 'symbol',
    source: sourceIds.labels,
    filter: ['all', known, comesBy(quarter)],
    layout: { ...layout, 'icon-image': byKind('', dotId(scheme)) },
    paint: {
      'text-opacity': seenFrom(quarter),
      'icon-opacity': seenFrom(quarter),
      'text-color': byKind(palette.muted, palette.ink),
      'text-halo-color': palette.halo,
      'text-halo-width': halo,
      'text-halo-blur': 0.4,
    },
  }));
}
