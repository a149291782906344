import type { Position } from 'geojson';
import { type Area, polygonsOf } from '../geocoder/area/area.ts';

/** A plane whose unit is the globe's radius. */
export type Plane = {
  readonly project: (lngLat: Position) => Position;
  readonly unproject: (xy: Position) => Position;
};

/** The mean radius, in metres. */
export const GLOBE = 6_371_009;

const RADIANS = Math.PI / 180;

/**
 * The spherical transverse Mercator projection (Snyder 1987, page 58). Conformal; its scale is one along
 * `meridian` and half a percent more 600 km from it.
 */
export function transverseMercator(meridian: number): Plane {
  return {
    project: ([lng = 0, lat = 0]) => {
      const east = (lng - meridian) * RADIANS;
      return [
        Math.atanh(Math.cos(lat * RADIANS) * Math.sin(east)),
        Math.atan2(Math.tan(lat * RADIANS), Math.cos(east)),
      ];
    },
    unproject: ([x = 0, y = 0]) => [
      meridian + Math.atan2(Math.sinh(x), Math.cos(y)) / RADIANS,
      Math.asin(Math.sin(y) / Math.cosh(x)) / RADIANS,
    ],
  };
}

/** An area of the plane as one of degrees. */
export function unprojectArea(area: Area, plane: Plane): Area {
  return {
    type: 'MultiPolygon',
    coordinates: polygonsOf(area).map((rings) => rings.map((ring) => ring.map(plane.unproject))),
  };
}
