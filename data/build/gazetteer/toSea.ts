import { ClipType, FillRule, type Paths64, union } from 'clipper2-ts';
import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';
import { type Area, boundsOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { project, unproject } from '../../../src/geocoder/area/mercator.ts';
import { clipped, pathsOf } from './clipping.ts';
import { type Shape, xy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';
import type { Cell } from './districts.ts';

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
  const reaching = toSea(
    counties.map(({ geometry }) => geometry),
    neighbours,
  );
  return counties.map((county, index) => ({
    ...county,
    geometry: reaching[index] ?? county.geometry,
  }));
}

/** The land of the places with the water that is nearest to it. */
export function cellsToSea(cells: readonly Cell[], neighbours: readonly Shape[]): Cell[] {
  const reaching = toSea(
    cells.map(({ land }) => land),
    neighbours,
  );
  return cells.map((cell, index) => ({ ...cell, land: reaching[index] ?? cell.land }));
}

/** The areas, in their order, each with the water that is nearest to it; null for one without area. */
function toSea(areas: readonly Area[], neighbours: readonly Shape[]): (Area | null)[] {
  const all = [...areas, ...neighbours.map(({ geometry }) => geometry)];
  const points = new Map<string, { readonly at: Position; readonly owner: number }>();
  for (const [owner, area] of all.entries()) {
    for (const at of polygonsOf(area).flat().flatMap(dense)) {
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
  const nearest = owners.reduce((rings, { owner }, at) => {
    // A point may have no cell where others are as near as the numbers can tell.
    const ring: Position[] | null = owner < areas.length ? cells.cellPolygon(at) : null;
    if (ring) rings[owner]?.push(...pathsOf({ type: 'Polygon', coordinates: [ring.map(unproject)] }));
    return rings;
  }, areas.map((): Paths64 => []));
  const land = all.flatMap(pathsOf);
  return areas.map((area, index) => {
    const water = clipped(ClipType.Difference, union(nearest[index] ?? [], FillRule.NonZero), land);
    return clipped(ClipType.Union, [...pathsOf(area), ...(water ? pathsOf(water) : [])], []);
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
