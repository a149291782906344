import { area, FillRule, type Paths64, union } from 'clipper2-ts';
import { project } from '../../../src/cartography/mercator.ts';
import { simplify, type XY } from '../../../src/cartography/polyline.ts';
import { unitsPerDegree } from './clipping.ts';
import { landUnitsPerDegree } from './landSource.ts';
import { isNearNorway } from './neighbours.ts';

/** What is left of the coast. Lengths are in metres at 60 degrees north. */
export type Thinning = {
  /** How far the coast of Norway's mainland may be off. */
  readonly home: number;
  /** The same of other coasts. */
  readonly abroad: number;
  /** Islands and lakes that are smaller both ways are left out. */
  readonly smallest: number;
  /** Square kilometres: smaller lakes are left out, as is what simplifying has cut off from the sea. */
  readonly smallestLake: number;
};

/** Square kilometres of a square degree at 60 degrees north. */
const squareDegree = 6_190;

/** Of the width of the world in Web Mercator, at 60 degrees north. */
const metres = 1 / 20_037_508;

/**
 * Land with no more points than keep its coast within the tolerance, in units of the map's grid.
 */
export function thinned(
  land: Paths64,
  { home, abroad, smallest, smallestLake }: Thinning,
): Paths64 {
  const ratio = unitsPerDegree / landUnitsPerDegree;
  const rings = land.flatMap((ring) => {
    const isHome = ring.map(({ x, y }) =>
      isNearNorway([x / landUnitsPerDegree, y / landUnitsPerDegree]),
    );
    const points = ring.map(
      ({ x, y }): XY => project([x / landUnitsPerDegree, y / landUnitsPerDegree]),
    );
    if (isSpeck(points, (isHome.includes(true) ? smallest : Math.max(smallest, abroad)) * metres))
      return [];
    const coarse = isHome.includes(false) ? simplified(points, abroad * metres) : null;
    const fine = isHome.includes(true) ? simplified(points, home * metres) : null;
    return [
      ring
        .filter((_, index) => coarse?.has(index) || (isHome[index] && fine?.has(index)))
        .map(({ x, y }) => ({ x: Math.round(x * ratio), y: Math.round(y * ratio) })),
    ];
  });
  // A simplified line may cross itself or its neighbour.
  return union(rings, FillRule.NonZero).filter(
    (ring) => area(ring) > 0 || -area(ring) > (smallestLake / squareDegree) * unitsPerDegree ** 2,
  );
}

function isSpeck(points: readonly XY[], size: number): boolean {
  return ([0, 1] as const).every((axis) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values) < size;
  });
}

/** The indexes that are left. A small island is nearly a point and a line: it is drawn finer, until it has an area. */
function simplified(points: readonly XY[], tolerance: number): ReadonlySet<number> {
  const start = points[0] ?? [0, 0];
  const closed: readonly XY[] = [...points, [...start]];
  let within = tolerance;
  let kept = new Set(simplify(closed, within));
  while (kept.size < 5 && within > tolerance / 64) {
    within /= 2;
    kept = new Set(simplify(closed, within));
  }
  return new Set(points.flatMap((point, index) => (kept.has(point) ? [index] : [])));
}
