import { metresBetween } from '../geocoder/area/area.ts';
import type { LngLat } from '../model/geo.ts';
import type { ClarkEvans } from './figures.ts';
import type { Ground } from './strewn.ts';
import { strewn } from './strewn.ts';

/** Standard error of the mean way to the nearest, as Clark and Evans give it. */
const ERROR = 0.26136;

/** With these, each end of the range that is told has 25 draws outside it. */
const DRAWS = 999;

/**
 * The nearest-neighbour index of Clark and Evans (Ecology 35, 1954) over the ground, without correction
 * for its edge; what chance would make of it, edge and all, is in `chance`. Throws for fewer than two points.
 */
export function clarkEvans(points: readonly LngLat[], ground: Ground, draws = DRAWS): ClarkEvans {
  const count = points.length;
  if (count < 2) throw new Error('the index of Clark and Evans takes two points at least');
  const expected = 0.5 / Math.sqrt(count / ground.area);
  const error = ERROR / Math.sqrt(count ** 2 / ground.area);
  const observed = meanToNearest(points);
  const index = observed / expected;
  const random = strewn(ground);
  const drawn = Array.from(
    { length: draws },
    () => meanToNearest(Array.from(points, random)) / expected,
  ).sort((a, b) => a - b);
  const outside = Math.floor((draws + 1) / 40);
  return {
    count,
    area: Math.round(ground.area),
    observed: Math.round(observed),
    expected: Math.round(expected),
    index: hundredths(index),
    z: hundredths((observed - expected) / error),
    chance: {
      draws,
      low: hundredths(drawn[outside - 1] ?? drawn[0] ?? 0),
      high: hundredths(drawn.at(-Math.max(1, outside)) ?? 0),
      asHigh: drawn.filter((each) => each >= index).length,
    },
  };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Mean of the metres from each point to the nearest of the others. */
export function meanToNearest(points: readonly LngLat[]): number {
  const ways = points.map((point, index) =>
    Math.min(...points.flatMap((other, at) => (at === index ? [] : metresBetween(point, other)))),
  );
  return ways.reduce((sum, way) => sum + way, 0) / ways.length;
}
