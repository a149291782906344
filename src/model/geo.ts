/** WGS 84 degrees, longitude first, as GeoJSON (RFC 7946) orders them. */
export type LngLat = readonly [lng: number, lat: number];

/** WGS 84 degrees: the box that holds a geometry. Norway never crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Metres in a degree of latitude, on a sphere of the Earth's mean radius (6,371,008.8 m). */
export const metresPerDegree = 111_195;

/**
 * How exact a drawn region is: `exact` follows the border of an administrative unit (or several),
 * `approximate` stands for a district, "the X region" or a corridor, whose border nobody has drawn.
 */
export type Exactness = 'exact' | 'approximate';

/** Directions as readers are told them. */
export type CompassPoint = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
