import {
  booleanOpWithPolyTree,
  ClipType,
  FillRule,
  type Paths64,
  type PolyPath64,
  PolyTree64,
  area as signedSize,
} from 'clipper2-ts';
import type { Position } from 'geojson';
import { type Bounds, signedArea } from '../../model/geo.ts';
import {
  type Area,
  areaOf,
  areaOrNull,
  boundsMeet,
  boundsOf,
  polygonsOf,
  withoutSlivers,
} from './area.ts';

/*
 * Areas as Clipper2 has them: rings of whole numbers, so that what it cuts fits together to the last digit, many times
 * as fast as with fractions.
 */

/** Rings as Clipper2 has them; the first point is not repeated. Outer rings are positive, holes negative. */
export function pathsOf(area: Area, unitsPerDegree: number): Paths64 {
  const units = (degrees: number) => Math.round(degrees * unitsPerDegree);
  return polygonsOf(area).flatMap((rings) =>
    rings.map((ring, index) => {
      const path = ring.slice(1).map(([lng = 0, lat = 0]) => ({ x: units(lng), y: units(lat) }));
      return signedArea(ring) > 0 === (index === 0) ? path : path.reverse();
    }),
  );
}

/** What is in `subject` and, by the operation, in `clip` or not. Null if that is nothing. */
export function combined(
  operation: ClipType,
  subject: Paths64,
  clip: Paths64,
  unitsPerDegree: number,
): Area | null {
  const tree = new PolyTree64();
  booleanOpWithPolyTree(operation, subject, clip, tree, FillRule.NonZero);
  const ringOf = (path: Paths64[number]): Position[] => {
    const ring = path.map(({ x, y }) => [x / unitsPerDegree, y / unitsPerDegree]);
    return [...ring, ring[0] ?? []];
  };
  const polygons: Position[][][] = [];
  const collect = (outers: PolyPath64): void => {
    for (const outer of children(outers)) {
      const holes = children(outer);
      const rings = [outer, ...holes].filter(({ poly }) => poly !== null && signedSize(poly) !== 0);
      if (rings[0] === outer) polygons.push(rings.map(({ poly }) => ringOf(poly ?? [])));
      for (const hole of holes) collect(hole);
    }
  };
  collect(tree);
  return polygons.length === 0 ? null : areaOf(polygons);
}

function children(path: PolyPath64): PolyPath64[] {
  return Array.from({ length: path.count }, (_, index) => path.child(index));
}

/** A decimetre. Finer, and products of two coordinates would be more than a number holds exactly. */
const fine = 1e6;

/** The areas as one, without the borders between them. Null for none. */
export function unite(areas: readonly Area[]): Area | null {
  const [only, ...more] = areas;
  if (only === undefined || more.length === 0) return only ?? null;
  return combined(
    ClipType.Union,
    areas.flatMap((area) => pathsOf(area, fine)),
    [],
    fine,
  );
}

/** The area without spikes and parts that have no width, which maps would draw as lines. Null if nothing is left. */
export function withoutSpikes(area: Area): Area | null {
  return combined(ClipType.Union, pathsOf(area, fine), [], fine);
}

/** What the two areas share, without slivers. Null if that is nothing. */
export function clip(area: Area, to: Area): Area | null {
  const near = polygonsNear(to, boundsOf(area));
  const own = near && polygonsNear(area, boundsOf(near));
  if (near === null || own === null) return null;
  const shared = combined(ClipType.Intersection, pathsOf(own, fine), pathsOf(near, fine), fine);
  return shared && withoutSlivers(shared);
}

/** What is left of the area without the others. Null if that is nothing. */
export function subtract(area: Area, others: readonly Area[]): Area | null {
  const near = others.filter((other) => boundsMeet(boundsOf(other), boundsOf(area)));
  if (near.length === 0) return area;
  const paths = near.flatMap((each) => pathsOf(each, fine));
  return combined(ClipType.Difference, pathsOf(area, fine), paths, fine);
}

/** The polygons whose bounds meet the given ones: intersecting all of a county's islands is slow. */
function polygonsNear(area: Area, bounds: Bounds): Area | null {
  return areaOrNull(
    polygonsOf(area).filter((coordinates) =>
      boundsMeet(boundsOf({ type: 'Polygon', coordinates }), bounds),
    ),
  );
}
