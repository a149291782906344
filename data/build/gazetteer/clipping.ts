import {
  area,
  booleanOpWithPolyTree,
  type ClipType,
  FillRule,
  type Paths64,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts';
import type { Position } from 'geojson';
import { type Area, areaOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import type { Bounds } from '../../../src/model/geo.ts';
import { xy } from './coordinates.ts';

/*
 * Areas as Clipper2 has them: rings of whole numbers, so that what it cuts fits together to the last digit,
 * and a coast of 100,000 points takes a second.
 */

/** The grid of the map's files: ten metres north, five east. */
export const unitsPerDegree = 1e4;

const units = (degrees: number) => Math.round(degrees * unitsPerDegree);

/** The rings of an area, first point not repeated. */
export function pathsOf(geometry: Area): Paths64 {
  return polygonsOf(geometry).flatMap((rings) =>
    rings.map((ring) =>
      ring.slice(1).map((position) => {
        const [lng, lat] = xy(position);
        return { x: units(lng), y: units(lat) };
      }),
    ),
  );
}

export function boxPath([west, south, east, north]: Bounds): Paths64 {
  return [
    [
      { x: units(west), y: units(south) },
      { x: units(east), y: units(south) },
      { x: units(east), y: units(north) },
      { x: units(west), y: units(north) },
    ],
  ];
}

/** What is in `subject` and, by the operation, in `clip` or not. */
export function clipped(operation: ClipType, subject: Paths64, clip: Paths64): Area | null {
  const tree = new PolyTree64();
  booleanOpWithPolyTree(operation, subject, clip, tree, FillRule.NonZero);
  const polygons: Position[][][] = [];
  const collect = (outers: PolyPath64): void => {
    for (const outer of children(outers)) {
      const holes = children(outer);
      const rings = [outer, ...holes].filter(({ poly }) => poly !== null && area(poly) !== 0);
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

function ringOf(path: Paths64[number]): Position[] {
  const ring = path.map(({ x, y }) => [x / unitsPerDegree, y / unitsPerDegree]);
  return [...ring, ring[0] ?? []];
}
