import { clipPolygon, clipPolyline } from 'lineclip';
import type { WorldBox } from './mercator.ts';

export type XY = [x: number, y: number];

const corners = ({ x, y, width, height }: WorldBox): [number, number, number, number] => [
  x,
  y,
  x + width,
  y + height,
];

/** Cuts a ring (first point not repeated) to a box: Sutherland and Hodgman 1974. Planar, so edges stay straight. */
export function clipRing(ring: XY[], box: WorldBox): XY[] {
  return ring.length > 0 ? clipPolygon(ring, corners(box)) : [];
}

/** Cuts a line to a box, which may leave several. */
export function clipLine(line: XY[], box: WorldBox): XY[][] {
  return line.length > 0 ? clipPolyline(line, corners(box)) : [];
}

/** From a point to the nearest of the line between two others, squared. */
function offLine([x, y]: XY, [fromX, fromY]: XY, [toX, toY]: XY): number {
  const right = toX - fromX;
  const down = toY - fromY;
  const length = right * right + down * down;
  const along = length === 0 ? 0 : ((x - fromX) * right + (y - fromY) * down) / length;
  const share = Math.min(1, Math.max(0, along));
  return (x - fromX - share * right) ** 2 + (y - fromY - share * down) ** 2;
}

/**
 * A line with fewer points, none of those left out farther than `tolerance` from what is left; its ends stay.
 * By Douglas and Peucker (1973): the point farthest off the straight line is kept, and what lies on each
 * side of it is looked at in the same way. Without recursion, as a coast is long.
 */
export function simplify(points: readonly XY[], tolerance: number): readonly XY[] {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const pieces: (readonly [from: number, to: number])[] = [[0, last]];
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    const [from, to] = piece;
    const start = points[from];
    const end = points[to];
    if (!start || !end) continue;
    let farthest = from;
    let most = tolerance * tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const off = offLine(points[index] ?? start, start, end);
      if (off > most) {
        farthest = index;
        most = off;
      }
    }
    if (farthest === from) continue;
    kept.add(farthest);
    pieces.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}
