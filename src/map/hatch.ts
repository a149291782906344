import type { Lean } from '../cartography/lean.ts';
import type { Scheme } from '../cartography/palette.ts';
import { channels, coverage, imagePixelRatio, type RawImage, square } from './rawImage.ts';

/**
 * The side of the square that repeats, in CSS pixels at a whole zoom (MapLibre lets patterns grow with
 * the map in between). It divides a tile's 512, so that hatching runs on across tiles.
 */
const side = 8;
const lineWidth = 1.3;

export function hatchId(sector: string, scheme: Scheme): string {
  return `hatch-${sector}-${scheme}`;
}

/** Lines at 45 degrees in `color` (#rrggbb) on nothing, seamless on every side. */
export function hatch(color: string, lean: Lean): RawImage {
  const size = side * imagePixelRatio;
  const ink = channels(color);
  // Along a row, a line at 45 degrees is √2 times as wide as across.
  const half = (lineWidth * imagePixelRatio * Math.SQRT2) / 2;
  return square(size, (x, y) => {
    const along = lean === 'rising' ? x + y + 1 : x - y + size;
    return [ink, coverage(half - Math.abs((along % size) - size / 2))];
  });
}
