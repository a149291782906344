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

/** Radians of Web Mercator: how far beyond the outermost coast the counties reach. */
const reach = 0.02;
/** Radians of Web Mercator between points along the coast, so that nearest is nearest to the line. */
const step = 3e-4;

/** Degrees that a territory far from any other land reaches out. */
const territoryReach = 0.3;

/** Neighbours' coasts farther from Norway than this, in degrees, are nearest to nothing of ours. */
const near = { west: 3, south: 56.5, east: 33, north: 72.5 };

/** The counties with the water that is nearest to their coast. Their borders on land stay. */
export function countiesToSea(
  counties: readonly CountyShape[],
  neighbours: readonly Shape[],
): CountyShape[] {
  const shapes: readonly Shape[] = [...counties, ...neighbours];
  const points = new Map<string, { readonly at: Position; readonly owner: number }>();
  for (const [owner, { geometry }] of shapes.entries()) {
    for (const at of polygonsOf(geometry).flat().flatMap(dense)) {
      // A point that two share is the first one's: the border lies between them anyway.
      if (!points.has(String(at))) points.set(String(at), { at, owner });
    }
  }
  const owners = [...points.values()];
  const [left, bottom, right, top] = boundsOf({
    type: 'MultiPoint',
    coordinates: owners.map(({ at }) => at),
  });
  const cells = Delaunay.from(
    owners,
    ({ at: [x = 0] }) => x,
    ({ at: [, y = 0] }) => y,
  ).voronoi([left - reach, bottom - reach, right + reach, top + reach]);
  const land = shapes.flatMap(({ geometry }) => pathsOf(geometry));
  return counties.map((county, index) => {
    const own = owners.flatMap(({ owner }, at) => {
      // A point may have no cell where others are as near as the numbers can tell.
      const ring: Position[] | null = owner === index ? cells.cellPolygon(at) : null;
      return ring ? pathsOf({ type: 'Polygon', coordinates: [ring.map(unproject)] }) : [];
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

/** A ring's points in Web Mercator, with more of them where they are far apart. */
function dense(ring: readonly Position[]): Position[] {
  return ring.slice(1).flatMap((position, index) => {
    const [lng, lat] = xy(position);
    if (lng < near.west || lng > near.east || lat < near.south || lat > near.north) return [];
    const [fromX, fromY] = project(ring[index] ?? position);
    const [toX, toY] = project(position);
    const count = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / step));
    return Array.from({ length: count }, (_, at): Position => {
      const share = (at + 1) / count;
      return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
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
