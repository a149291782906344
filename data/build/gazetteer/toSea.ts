import { ClipType, FillRule, getBounds, type Paths64, union } from 'clipper2-ts';
import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';
import { type Area, boundsOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { project, unproject } from '../../../src/geocoder/area/mercator.ts';
import type { Bounds } from '../../../src/model/geo.ts';
import { clipped, pathsOf, unitsPerDegree } from './clipping.ts';
import { type Shape, xy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';
import type { Cell } from './districts.ts';
import { landIn } from './sea.ts';

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
  const owners = new Map<string, number>();
  for (const [owner, area] of all.entries()) {
    for (const point of polygonsOf(area).flat().flatMap(dense)) {
      // A point that two share is the first one's: the border lies between them anyway.
      const key = point.join();
      if (!owners.has(key)) owners.set(key, owner);
    }
  }
  const points = [...owners.keys()].map((key) => key.split(',').map(Number));
  const [left, bottom, right, top] = boundsOf({ type: 'MultiPoint', coordinates: points });
  const cells = new Delaunay(points.flat()).voronoi([
    left - reach,
    bottom - reach,
    right + reach,
    top + reach,
  ]);
  const nearest = areas.map((): Paths64 => []);
  for (const [at, owner] of [...owners.values()].entries()) {
    const ring = owner < areas.length ? cells.cellPolygon(at) : null;
    // A point may have no cell where others are as near as the numbers can tell.
    if (!ring) continue;
    const corners = ring.map(([x, y]) => unproject([x / unitsPerRadian, y / unitsPerRadian]));
    nearest[owner]?.push(...pathsOf({ type: 'Polygon', coordinates: [corners] }));
  }
  const land = all.flatMap(pathsOf);
  return areas.map((area, index) => {
    const around = union(nearest[index] ?? [], FillRule.NonZero);
    // With all land, for each of 600 places, this would be most of the time that the data takes.
    const water = clipped(ClipType.Difference, around, landIn(boundsAround(around), land));
    return clipped(ClipType.Union, [...pathsOf(area), ...(water ? pathsOf(water) : [])], []);
  });
}

/** In degrees, with some metres to spare. */
function boundsAround(paths: Paths64): Bounds {
  const { left, top, right, bottom } = getBounds(paths.flat());
  return [
    (left - 9) / unitsPerDegree,
    (top - 9) / unitsPerDegree,
    (right + 9) / unitsPerDegree,
    (bottom + 9) / unitsPerDegree,
  ];
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
