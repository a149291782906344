import type { Position } from 'geojson';

const radians = Math.PI / 180;

/** Web Mercator with the earth's radius as unit: conformal, so that cells are right locally. */
export function project([lng = 0, lat = 0]: Position): [number, number] {
  return [lng * radians, Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))];
}

export function unproject([x = 0, y = 0]: Position): [number, number] {
  return [x / radians, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians];
}
