import { ClipType, FillRule, union } from 'clipper2-ts';
import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';
import { boundsOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { clipped, pathsOf } from './clipping.ts';
import { project, type Shape, unproject, xy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';

/*
 * Areas that reach out into the sea. Maps draw the sea over them, with a finer coast than the counties have,
 * so that islands and headlands which these lack belong to the county that they are nearest to.
 */

/** Whole units of Web Mercator: of fractions that differ in the last digit Delaunay's triangles make nonsense. */
const unitsPerRadian = 1e7;
/** Units between points along a coast, so that the nearest point is on the nearest coast: a kilometre. */
const step = 3e3;
/** Units that the counties reach beyond the outermost coast. */
const reach = 2e5;

/** Degrees that a territory far from any other land reaches out. */
const territoryReach = 0.3;

/** Neighbours' coasts beyond this, in degrees, are nearest to nothing of ours. */
const near = { west: 3, south: 56.5, east: 33, north: 72.5 };

/** The counties with the water that is nearest to their coast. Their borders on land stay. */
export function countiesToSea(
  counties: readonly CountyShape[],
  neighbours: readonly Shape[],
): CountyShape[] {
  const shapes: readonly Shape[] = [...counties, ...neighbours];
  const owners = new Map<string, number>();
  for (const [owner, { geometry }] of shapes.entries()) {
    for (const point of polygonsOf(geometry).flat().flatMap(dense)) {
      // A point that two share is the first one's: the border lies between them anyway.
      const key = point.join();
      if (!owners.has(key)) owners.set(key, owner);
    }
  }
  const points = [...owners.keys()].flatMap((key) => key.split(',').map(Number));
  const [left, bottom, right, top] = boundsOf({
    type: 'MultiPoint',
    coordinates: [...owners.keys()].map((key) => key.split(',').map(Number)),
  });
  const cells = new Delaunay(points).voronoi([
    left - reach,
    bottom - reach,
    right + reach,
    top + reach,
  ]);
  const land = shapes.flatMap(({ geometry }) => pathsOf(geometry));
  return counties.map((county, index) => {
    const own = [...owners.values()].flatMap((owner, at) => {
      const ring = owner === index ? cells.cellPolygon(at) : null;
      if (!ring) return [];
      const corners = ring.map(([x, y]) => unproject([x / unitsPerRadian, y / unitsPerRadian]));
      return pathsOf({ type: 'Polygon', coordinates: [corners] });
    });
    const water = clipped(ClipType.Difference, union(own, FillRule.NonZero), land);
    const geometry = clipped(
      ClipType.Union,
      [...pathsOf(county.geometry), ...(water ? pathsOf(water) : [])],
      [],
    );
    return geometry ? { ...county, geometry } : county;
  });
}

/** A ring's points in units, with more of them where they are far apart. */
function dense(ring: readonly Position[]): (readonly [x: number, y: number])[] {
  return ring.slice(1).flatMap((position, index) => {
    const [lng, lat] = xy(position);
    if (lng < near.west || lng > near.east || lat < near.south || lat > near.north) return [];
    const [fromX, fromY] = project(ring[index] ?? position);
    const [toX, toY] = project(position);
    const length = Math.hypot(toX - fromX, toY - fromY) * unitsPerRadian;
    const count = Math.max(1, Math.ceil(length / step));
    return Array.from({ length: count }, (_, at) => {
      const share = (at + 1) / count;
      const point = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share] as const;
      return [
        Math.round(point[0] * unitsPerRadian),
        Math.round(point[1] * unitsPerRadian),
      ] as const;
    });
  });
}

/** Svalbard and Jan Mayen as boxes around them. */
export function territoriesToSea(territories: readonly CountyShape[]): CountyShape[] {
  return territories.map((territory) => {
    const [west, south, east, north] = boundsOf(territory.geometry);
    const [left, bottom] = [west - territoryReach, south - territoryReach];
    const [right, top] = [east + territoryReach, north + territoryReach];
    const ring = [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
      [left, bottom],
    ];
    return { ...territory, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
}
