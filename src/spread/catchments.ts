import { featureCollection, point } from '@turf/helpers';
import { voronoi } from '@turf/voronoi';
import { type Area, boundsOf, clip, unite } from '../geocoder/area/area.ts';
import { dissolve } from '../geocoder/area/dissolve.ts';
import { borderPoints } from './borderPoints.ts';
import { transverseMercator, unprojectArea } from './transverseMercator.ts';

/** Land outside all regions to which this cluster's region is the nearest. */
export type Catchment = { readonly cluster: string; readonly area: Area };

/** Room around the points, in the plane's unit: the radius of the globe. */
const MARGIN = 0.05;

/**
 * Which region is the nearest, all over the land: by a Voronoi diagram of points along the regions' borders,
 * in a plane whose scale is right to half a percent over the whole country. Clusters without such land are left out.
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
  const points = featureCollection(seeds.map(({ position }) => point([...position])));
  const [left, low, right, high] = boundsOf({
    type: 'MultiPoint',
    coordinates: seeds.map(({ position }) => position),
  });
  const cells = voronoi(points, {
    bbox: [left - MARGIN, low - MARGIN, right + MARGIN, high + MARGIN],
  }).features;
  return regions.flatMap(({ id }) => {
    const own = cells.filter((cell, index) => cell && seeds[index]?.id === id);
    if (own.length === 0) return [];
    // Voronoi cells run clockwise, and areas the other way.
    const turned = own.map(
      ({ geometry: { coordinates } }): Area => ({
        type: 'Polygon',
        coordinates: coordinates.map((ring) => ring.toReversed()),
      }),
    );
    const ground = unprojectArea(dissolve(turned), plane);
    const area = unite(land.flatMap((piece) => clip(ground, piece) ?? []));
    return area ? [{ cluster: id, area }] : [];
  });
}
