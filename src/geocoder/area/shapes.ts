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

/** Units of the plane are stretched by this: d3's Voronoi takes for one what is nearer than a millionth. */
const stretch = 1e7;

/**
 * The Voronoi cell of each point of a plane, as a closed clockwise ring, within a box that reaches
 * `margin` beyond the points. Null for a point on the same spot as an earlier one, which has their cell.
 */
export function voronoiCells(
  points: readonly Position[],
  margin: number,
): readonly (Position[] | null)[] {
  const [west, south, east, north] = boundsOf({ type: 'MultiPoint', coordinates: [...points] });
  // Whole units: what is on the same spot but for how it was reckoned is so to the last digit.
  const stretched = points.map((position) =>
    point(position.map((along) => Math.round(along * stretch))),
  );
  const { features } = voronoi(featureCollection(stretched), {
    bbox: [
      (west - margin) * stretch,
      (south - margin) * stretch,
      (east + margin) * stretch,
      (north + margin) * stretch,
    ],
  });
  return points.map(
    (_, index) =>
      features[index]?.geometry.coordinates[0]?.map((corner) =>
        corner.map((along) => along / stretch),
      ) ?? null,
  );
}
