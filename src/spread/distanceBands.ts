import { contours } from 'd3-contour';
import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';
import { type Area, boundsOf, polygonsOf } from '../geocoder/area/area.ts';
import { clip, subtract, unite } from '../geocoder/area/combine.ts';
import { reaches } from './figures.ts';
import {
  borderPoints,
  earthRadius,
  type Plane,
  transverseMercator,
  unprojectArea,
} from './transverseMercator.ts';

/** Land that lies more than `from` metres from every region, and up to `to`; null is no end. */
export type DistanceBand = {
  readonly from: number;
  readonly to: number | null;
  readonly area: Area;
};

/** Metres: distances are computed on a grid of such squares, and interpolated between their centres. */
const cellSide = 5_000;

/** The land by its distance to the nearest region. Bands without land are left out. */
export function distanceBands(
  land: readonly Area[],
  regions: readonly Area[],
): readonly DistanceBand[] {
  const [west, , east] = boundsOf({ type: 'GeometryCollection', geometries: [...land] });
  const plane = transverseMercator((west + east) / 2);
  const far = beyondByDistance(land, regions, plane);
  return reaches.flatMap((from, index) => {
    const to = reaches[index + 1] ?? null;
    const [inner, outer] = [far.get(from), to === null ? undefined : far.get(to)];
    const pieces = land.flatMap((piece) => {
      const beyond = inner ? clip(piece, inner) : piece;
      return (beyond && (outer ? subtract(beyond, [outer]) : beyond)) ?? [];
    });
    const area = unite(pieces);
    return area ? [{ from, to, area }] : [];
  });
}

/** For each of `reaches`, the part of the plane that is farther than that from every region. */
function beyondByDistance(
  land: readonly Area[],
  regions: readonly Area[],
  plane: Plane,
): ReadonlyMap<number, Area> {
  const corners = land.flatMap((piece) => polygonsOf(piece).flat(2).map(plane.project));
  const seeds = regions.flatMap((region) => borderPoints(region, plane));
  const side = cellSide / earthRadius;
  const least = (axis: 0 | 1) =>
    corners.reduce((min, corner) => Math.min(min, corner[axis] ?? min), Number.POSITIVE_INFINITY);
  const most = (axis: 0 | 1) =>
    corners.reduce((max, corner) => Math.max(max, corner[axis] ?? max), Number.NEGATIVE_INFINITY);
  // A margin of two squares, since contours end half a square inside the grid.
  const [left, low] = [least(0) - 2 * side, least(1) - 2 * side];
  const width = Math.ceil((most(0) - left) / side) + 3;
  const height = Math.ceil((most(1) - low) / side) + 3;
  const triangles = new Delaunay(seeds.flat());
  let nearest = 0;
  const values = Array.from({ length: width * height }, (_, index) => {
    const x = left + ((index % width) + 0.5) * side;
    const y = low + (Math.floor(index / width) + 0.5) * side;
    // Sought from that of the square before, which is mostly the same or beside it.
    nearest = triangles.find(x, y, nearest);
    const [seedX = 0, seedY = 0] = seeds[nearest] ?? [];
    return Math.sqrt((seedX - x) ** 2 + (seedY - y) ** 2) * earthRadius;
  });
  const draw = contours().size([width, height]);
  return new Map(
    reaches
      .filter((metres) => metres > 0)
      .map((metres) => {
        const { coordinates } = draw.contour(values, metres);
        const placed = ([x = 0, y = 0]: Position): Position => [left + x * side, low + y * side];
        const polygons = coordinates.map((rings) => rings.map((ring) => ring.map(placed)));
        return [metres, unprojectArea({ type: 'MultiPolygon', coordinates: polygons }, plane)];
      }),
  );
}
