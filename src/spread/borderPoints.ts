import type { Position } from 'geojson';
import { type Area, polygonsOf } from '../geocoder/area/area.ts';
import { GLOBE, type Plane } from './transverseMercator.ts';

/** Metres between the points that a border is taken for: what is worked out from them is no more exact. */
const SPACING = 4_000;

/** Points of the plane along the area's border, a spacing apart at the most, no two on the same spot. */
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
  const count = Math.max(1, Math.ceil((Math.hypot(bx - ax, by - ay) * GLOBE) / SPACING));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return [ax + (bx - ax) * part, ay + (by - ay) * part];
  });
}
