import { type Area, boundsOf, holds, squareMetres } from '../geocoder/area/area.ts';
import type { Bounds, LngLat } from '../model/geo.ts';

/** A study area: its pieces, the box around them, and their square metres together. */
export type Ground = {
  readonly pieces: readonly Area[];
  readonly bounds: Bounds;
  readonly area: number;
};

/** Throws for none. */
export function groundOf(pieces: readonly Area[]): Ground {
  if (pieces.length === 0) throw new Error('a study area needs some ground');
  const all = pieces.map(boundsOf);
  const outer = (axis: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...all.map((bounds) => bounds[axis]));
  return {
    pieces,
    bounds: [outer(0, Math.min), outer(1, Math.min), outer(2, Math.max), outer(3, Math.max)],
    area: pieces.reduce((sum, piece) => sum + squareMetres(piece), 0),
  };
}

/** Any number will do, as long as it stays: the figures must come out the same in every build. */
const SEED = 19;

/** Gives a point of the ground at each call, each square metre as likely as any other. */
export function strewn({ pieces, bounds: [west, south, east, north] }: Ground): () => LngLat {
  const random = mulberry32(SEED);
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  return () => {
    for (;;) {
      // Zones of a sphere are as large as the difference of their latitudes' sines.
      const height = sine(south) + random() * (sine(north) - sine(south));
      const point: LngLat = [west + random() * (east - west), (Math.asin(height) * 180) / Math.PI];
      if (pieces.some((piece) => holds(piece, point))) return point;
    }
  };
}

/** Tommy Ettinger's generator of numbers from 0 up to 1: small, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
