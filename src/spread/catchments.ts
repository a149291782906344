import { type Area, boundsOf } from '../geocoder/area/area.ts';
import { clip, unite } from '../geocoder/area/combine.ts';
import { dissolve } from '../geocoder/area/dissolve.ts';
import { voronoiCells } from '../geocoder/area/shapes.ts';
import { borderPoints, transverseMercator, unprojectArea } from './transverseMercator.ts';

/** Land outside all regions to which this cluster's region is the nearest. */
export type Catchment = { readonly cluster: string; readonly area: Area };

/** Room around the points, in the plane's unit, the earth's radius: all land lies within it. */
const margin = 0.05;

/**
 * Which region is the nearest, for all land: by a Voronoi diagram of points along the regions' borders, in
 * a projection whose scale is right to half a percent over the whole country. Clusters that are nearest to
 * no land are left out.
 */
export function catchments(
  land: readonly Area[],
  regions: readonly { readonly id: string; readonly region: Area }[],
): readonly Catchment[] {
  const [west, , east] = boundsOf({ type: 'GeometryCollection', geometries: [...land] });
  const plane = transverseMercator((west + east) / 2);
  const seeds = regions.flatMap(({ id, region }) =>
    borderPoints(region, plane).map((position) => ({ id, position })),
  );
  const cells = voronoiCells(
    seeds.map(({ position }) => position),
    margin,
  );
  const cellsOf = new Map<string, Area[]>(regions.map(({ id }) => [id, []]));
  for (const [index, ring] of cells.entries()) {
    // Voronoi cells are clockwise; areas are counterclockwise.
    const cell: Area | null = ring && { type: 'Polygon', coordinates: [ring.toReversed()] };
    if (cell) cellsOf.get(seeds[index]?.id ?? '')?.push(cell);
  }
  return [...cellsOf].flatMap(([id, own]) => {
    if (own.length === 0) return [];
    const nearest = unprojectArea(dissolve(own), plane);
    const area = unite(land.flatMap((piece) => clip(nearest, piece) ?? []));
    return area ? [{ cluster: id, area }] : [];
  });
}
