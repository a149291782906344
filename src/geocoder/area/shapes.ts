import { buffer, circle, featureCollection, lineString, point, voronoi } from '@turf/turf';
import type { Position } from 'geojson';
import type { LngLat } from '../../model/geo.ts';
import { type Area, boundsOf } from './area.ts';

/** Areas made from points and lines. */

/** A circle on the ground, as a polygon of 96 corners. */
export function circleAround(centre: LngLat, metres: number): Area {
  return circle([...centre], metres, { units: 'meters', steps: 96 }).geometry;
}

/**
 * All that lies within so many metres of the line. Turf makes the buffer in an azimuthal equidistant
 * projection centred on the line, so that it is as wide in the north as in the south.
 */
export function bufferAround(line: readonly LngLat[], metres: number): Area | null {
  const drawn = lineString(line.map((lngLat) => [...lngLat]));
  return buffer(drawn, metres, { units: 'meters', steps: 16 })?.geometry ?? null;
}

/**
 * The Voronoi cell of each point of a plane, as a closed clockwise ring, within a box that reaches
 * `margin` beyond the points. Null for a point on the same spot as an earlier one, which has their cell.
 */
export function voronoiCells(
  points: readonly Position[],
  margin: number,
): readonly (Position[] | null)[] {
  const [west, south, east, north] = boundsOf({ type: 'MultiPoint', coordinates: [...points] });
  const { features } = voronoi(featureCollection(points.map((position) => point([...position]))), {
    bbox: [west - margin, south - margin, east + margin, north + margin],
  });
  return points.map((_, index) => features[index]?.geometry.coordinates[0] ?? null);
}
