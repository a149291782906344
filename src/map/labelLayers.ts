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

/** The page's own (`--font`). The style has no glyphs, so MapLibre draws with the fonts of the system. */
export const mapFont = ['-apple-system', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial'];

/**
 * A name is shown from its `minzoom` on, a multiple of a quarter. In a filter the zoom is rounded down, in
 * an opacity it is not. So one layer has all names up to the whole zoom. Three more have those of the next
 * quarters, and are opaque from their quarter to the next whole zoom.
 */
const quarters = [0, 0.25, 0.5, 0.75] as const;

const minzoom: ExpressionSpecification = ['get', 'minzoom'];
const wholeZoom: ExpressionSpecification = ['zoom'];

function comesBy(quarter: number): ExpressionSpecification {
  const upTo: ExpressionSpecification = ['<=', minzoom, ['+', wholeZoom, quarter]];
  return quarter === 0 ? upTo : ['all', upTo, ['>', minzoom, ['+', wholeZoom, quarter - 0.25]]];
}

export const labelLayerIds = quarters.map(labelLayerId);

/** Nothing for what the edge of a stage's map cuts. By the opacity it would not do: see `seenFrom`. */
function unlessCut(color: ExpressionSpecification | string): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'cut'], false], 'transparent', color];
}

/**
 * The opacity of a quarter's layer: 1 from that quarter of each zoom level to the next level. It may ask for the zoom alone:
 * what asks for a feature as well MapLibre works out at whole zooms, and steps between two of them have no effect.
 */
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
 * The names of `kinds`. The data is decluttered already, so that both maps show the same names. All kinds are
 * in the same few layers: each layer makes the map start slower.
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
      'text-color': unlessCut(byKind(palette.muted, palette.ink)),
      'text-halo-color': unlessCut(palette.halo),
      'text-halo-width': halo,
      'text-halo-blur': 0.4,
    },
  }));
}
