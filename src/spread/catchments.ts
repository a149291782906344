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
  return regions.flatMap(({ id }) => {
    const own = cells.flatMap((ring, index): readonly Area[] =>
      ring && seeds[index]?.id === id
        ? // Voronoi cells are clockwise; areas are counterclockwise.
          [{ type: 'Polygon', coordinates: [ring.toReversed()] }]
        : [],
    );
    if (own.length === 0) return [];
    const nearest = unprojectArea(dissolve(own), plane);
    const area = unite(land.flatMap((piece) => clip(nearest, piece) ?? []));
    return area ? [{ cluster: id, area }] : [];
  });
}
