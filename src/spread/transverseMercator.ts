import type { Position } from 'geojson';
import { type Area, polygonsOf } from '../geocoder/area/area.ts';

/** A map projection whose unit is the earth's radius. */
export type Plane = {
  readonly project: (lngLat: Position) => Position;
  readonly unproject: (xy: Position) => Position;
};

/** The mean radius, in metres. */
export const earthRadius = 6_371_009;

const radiansPerDegree = Math.PI / 180;

/**
 * The spherical transverse Mercator projection (Snyder 1987, page 58). Conformal; its scale is one along
 * `meridian` and half a percent more 600 km from it.
 */
export function transverseMercator(meridian: number): Plane {
  return {
    project: ([lng = 0, lat = 0]) => {
      const east = (lng - meridian) * radiansPerDegree;
      return [
        Math.atanh(Math.cos(lat * radiansPerDegree) * Math.sin(east)),
        Math.atan2(Math.tan(lat * radiansPerDegree), Math.cos(east)),
      ];
    },
    unproject: ([x = 0, y = 0]) => [
      meridian + Math.atan2(Math.sinh(x), Math.cos(y)) / radiansPerDegree,
      Math.asin(Math.sin(y) / Math.cosh(x)) / radiansPerDegree,
    ],
  };
}

/** Converts an area of the plane to degrees. */
export function unprojectArea(area: Area, plane: Plane): Area {
  return {
    type: 'MultiPolygon',
    coordinates: polygonsOf(area).map((rings) => rings.map((ring) => ring.map(plane.unproject))),
  };
}

/** Metres between the points that stand for a border: results are no more exact than this. */
const spacing = 4_000;

/** Points of the plane along the area's border, at most a spacing apart, without duplicates. */
export function borderPoints(area: Area, plane: Plane): readonly Position[] {
  const points = new Map<string, Position>();
  for (const ring of polygonsOf(area).flat()) {
    const corners = ring.map(plane.project);
    for (const [index, to] of corners.entries()) {
      for (const step of stepsBetween(corners[index - 1] ?? to, to)) points.set(step.join(), step);
    }
  }
  return [...points.values()];
}

function stepsBetween([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position[] {
  const count = Math.max(1, Math.ceil((Math.hypot(bx - ax, by - ay) * earthRadius) / spacing));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return [ax + (bx - ax) * part, ay + (by - ay) * part];
  });
}
