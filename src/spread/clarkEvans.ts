import { type Area, boundsOf, holds, metresBetween, squareMetres } from '../geocoder/area/area.ts';
import type { Bounds, LngLat } from '../model/geo.ts';
import type { ClarkEvans } from './figures.ts';

/** Clark and Evans' factor for the standard error of the mean nearest-neighbour distance. */
const standardErrorFactor = 0.26136;

/** With so many, each end of the 95 % range has 25 draws outside it. */
const mostDraws = 999;

/** In all draws together: of many points fewer draws do, as their indices differ less. */
const mostPoints = 50_000;

/**
 * The nearest-neighbour index of Clark and Evans (Ecology 35, 1954) over the study area, without edge
 * correction; `chance` is the index of random points in the same area, which has the same edge. Throws
 * for fewer than two points.
 */
export function clarkEvans(
  points: readonly LngLat[],
  area: StudyArea,
  draws = Math.max(1, Math.min(mostDraws, Math.floor(mostPoints / points.length))),
): ClarkEvans {
  const count = points.length;
  if (count < 2) throw new Error('the index of Clark and Evans takes two points at least');
  const expected = 0.5 / Math.sqrt(count / area.squareMetres);
  const error = standardErrorFactor / Math.sqrt(count ** 2 / area.squareMetres);
  const observed = meanToNearest(points);
  const index = observed / expected;
  const random = scatter(area);
  const drawn = Array.from(
    { length: draws },
    () => meanToNearest(Array.from(points, random)) / expected,
  ).sort((a, b) => a - b);
  const outside = Math.floor((draws + 1) / 40);
  return {
    count,
    area: Math.round(area.squareMetres),
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
  const byLatitude = points.toSorted((a, b) => a[1] - b[1]);
  const sum = byLatitude.reduce((all, _, index) => all + toNearest(byLatitude, index), 0);
  return sum / points.length;
}

/** No degree of latitude on WGS 84 is shorter: those at the equator. */
const leastMetresPerLatitude = 110_574;

/** Metres to the nearest other point: those whose latitude alone is farther away are not looked at. */
function toNearest(byLatitude: readonly LngLat[], index: number): number {
  const point = byLatitude[index] ?? [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = byLatitude[at];
      if (!other || Math.abs(other[1] - point[1]) * leastMetresPerLatitude >= least) break;
      least = Math.min(least, metresBetween(point, other));
    }
  }
  return least;
}

export type StudyArea = {
  readonly pieces: readonly Area[];
  readonly bounds: Bounds;
  readonly squareMetres: number;
};

/** Throws for no pieces. */
export function studyArea(pieces: readonly Area[]): StudyArea {
  if (pieces.length === 0) throw new Error('a study area needs some ground');
  const all = pieces.map(boundsOf);
  const outer = (axis: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...all.map((bounds) => bounds[axis]));
  return {
    pieces,
    bounds: [outer(0, Math.min), outer(1, Math.min), outer(2, Math.max), outer(3, Math.max)],
    squareMetres: pieces.reduce((sum, piece) => sum + squareMetres(piece), 0),
  };
}

/** Any number will do, as long as it never changes: every build must give the same figures. */
const randomSeed = 19;

/** Returns a generator of random points, uniformly distributed over the study area. */
export function scatter({ pieces, bounds: [west, south, east, north] }: StudyArea): () => LngLat {
  const random = mulberry32(randomSeed);
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  return () => {
    for (;;) {
      // The area of a zone of a sphere is proportional to the difference of the sines of its latitudes.
      const height = sine(south) + random() * (sine(north) - sine(south));
      const point: LngLat = [west + random() * (east - west), (Math.asin(height) * 180) / Math.PI];
      if (pieces.some((piece) => holds(piece, point))) return point;
    }
  };
}

/** Tommy Ettinger's random numbers from 0 up to 1: short, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
