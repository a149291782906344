import { type Bounds, type LngLat, metresPerDegree } from '../model/geo.ts';

/** The box that holds all `points`, of which there must be one. */
export function boundsOf(points: readonly LngLat[]): Bounds {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Adds `margin` of the span to each side, and more where a side is shorter than `smallest` metres. */
export function growBounds(
  [west, south, east, north]: Bounds,
  margin: number,
  smallest: number,
): Bounds {
  const lat = (south + north) / 2;
  const tall = Math.max((north - south) * (1 + 2 * margin), smallest / metresPerDegree);
  const wide = Math.max(
    (east - west) * (1 + 2 * margin),
    smallest / metresPerDegree / Math.cos((lat * Math.PI) / 180),
  );
  const lng = (west + east) / 2;
  return [lng - wide / 2, lat - tall / 2, lng + wide / 2, lat + tall / 2];
}
