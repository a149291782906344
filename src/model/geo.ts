import type { Position } from 'geojson';

/** WGS 84 degrees, longitude first, as GeoJSON (RFC 7946) orders them. */
export type LngLat = readonly [lng: number, lat: number];

/** WGS 84 degrees: the box that holds a geometry. Norway never crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * How exact a drawn region is: `exact` follows the border of an administrative unit (or several),
 * `approximate` stands for a district, "the X region" or a corridor, whose border nobody has drawn.
 */
export type Exactness = 'exact' | 'approximate';

const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** A direction as readers are told it. */
export type CompassPoint = (typeof compassPoints)[number];

/** The nearest compass point to a bearing in degrees clockwise from north, of any size. */
export function compassPoint(bearing: number): CompassPoint {
  const count = compassPoints.length;
  const eighth = Math.round(bearing / 45) % count;
  return compassPoints[(eighth + count) % count] ?? 'n';
}

/**
 * Metres in a degree of latitude, on a sphere with the earth's mean radius (IUGG 1980: 6 371 009 m),
 * times π / 180. On the WGS 84 ellipsoid a degree is 110 574 m at the equator and 111 694 m at the poles.
 */
export const metresPerDegree = 111_195;

/** Twice the area inside a closed ring in square degrees: positive where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
