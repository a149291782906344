import type { ClusterState } from '../model/kinds.ts';
import type { Scheme } from './palette.ts';

/** A hidden region is not drawn at all. */
export type ShownState = Exclude<ClusterState, 'hidden'>;

type ByState<Style> = Readonly<Record<ShownState, Readonly<Style>>>;

/**
 * An administrative unit: a faint fill and an outline. The live map, the static map and pictures all read
 * this table. Widths are in CSS pixels.
 */
export const exactStyles: ByState<{ fill: number; outline: number; outlineWidth: number }> = {
  plain: { fill: 0.16, outline: 0.85, outlineWidth: 1.1 },
  hovered: { fill: 0.3, outline: 1, outlineWidth: 1.8 },
  chosen: { fill: 0.24, outline: 1, outlineWidth: 2.2 },
  quiet: { fill: 0.06, outline: 0.3, outlineWidth: 0.8 },
};

/**
 * A region without a border of its own: a faint fill, hatching, and an edge that fades, never a line that
 * could be read as a border. `edge` is the opacity of the edge before it is blurred.
 */
export const approximateStyles: ByState<{ fill: number; edge: number; hatch: number }> = {
  plain: { fill: 0.14, edge: 0.3, hatch: 0.65 },
  hovered: { fill: 0.26, edge: 0.45, hatch: 0.85 },
  chosen: { fill: 0.18, edge: 0.5, hatch: 0.6 },
  quiet: { fill: 0.05, edge: 0.1, hatch: 0.2 },
};

/** Both kinds' fills are multiplied by this: light lines on dark land need more of it to read as an area. */
export const fillStrengths: Readonly<Record<Scheme, number>> = { light: 1, dark: 1.25 };

/** Width and blur of an approximate region's edge on the live map, in CSS pixels by zoom. */
export const edgeWidths = [
  [3, 5],
  [8, 14],
] as const;

/** SVG draws the edge without blur: as wide as on the live map when the country fills a window, and fainter. */
export const flatEdge = { width: 6, opacity: 0.4 } as const;

/**
 * Hatching, lines at 45 degrees. `period` is measured along a row, in CSS pixels, and divides MapLibre's
 * tiles of 512 so that the lines run on from tile to tile; `line` is measured across the line.
 */
export const hatching = { period: 8, line: 1.3 } as const;

/** How much of the hatched area the lines cover. */
export const hatchCover = (hatching.line * Math.SQRT2) / hatching.period;

export type HatchDirection = 'rising' | 'falling';

/** Sectors that follow one another are hatched in different directions, so that two that overlap stay two. */
export function hatchDirection(sectorIndex: number): HatchDirection {
  return sectorIndex % 2 === 0 ? 'rising' : 'falling';
}
