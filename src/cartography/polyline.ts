import type { WorldBox } from './mercator.ts';

export type XY = readonly [x: number, y: number];

type Edge = { readonly axis: 0 | 1; readonly at: number; readonly keep: 1 | -1 };

function edges({ x, y, width, height }: WorldBox): readonly Edge[] {
  return [
    { axis: 0, at: x, keep: 1 },
    { axis: 0, at: x + width, keep: -1 },
    { axis: 1, at: y, keep: 1 },
    { axis: 1, at: y + height, keep: -1 },
  ];
}

function inside(point: XY, edge: Edge): boolean {
  return (point[edge.axis] - edge.at) * edge.keep >= 0;
}

function crossing(a: XY, b: XY, { axis, at }: Edge): XY {
  const t = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Cuts a ring (first point not repeated) to a box: Sutherland and Hodgman 1974. Planar, so edges stay straight. */
export function clipRing(ring: readonly XY[], box: WorldBox): readonly XY[] {
  let points = ring;
  for (const edge of edges(box)) {
    if (points.every((point) => inside(point, edge))) continue;
    const kept: XY[] = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1) ?? point;
      if (inside(point, edge) !== inside(before, edge)) kept.push(crossing(before, point, edge));
      if (inside(point, edge)) kept.push(point);
    });
    points = kept;
  }
  return points;
}

/** Cuts a line to a box, one edge after another, which may leave several. */
export function clipLine(line: readonly XY[], box: WorldBox): readonly (readonly XY[])[] {
  let lines: readonly (readonly XY[])[] = [line];
  for (const edge of edges(box)) lines = lines.flatMap((each) => cutLine(each, edge));
  return lines;
}

function cutLine(line: readonly XY[], edge: Edge): readonly (readonly XY[])[] {
  const pieces: XY[][] = [];
  let piece: XY[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    const isIn = inside(point, edge);
    if (before && isIn !== inside(before, edge)) {
      piece.push(crossing(before, point, edge));
      if (!isIn) {
        pieces.push(piece);
        piece = [];
      }
    }
    if (isIn) piece.push(point);
  });
  pieces.push(piece);
  return pieces.filter(({ length }) => length > 1);
}

/** From a point to the nearest of the line between two others, squared. Without destructuring: it is asked for every point of a coast. */
function offLine(point: XY, from: XY, to: XY): number {
  const right = to[0] - from[0];
  const down = to[1] - from[1];
  const x = point[0] - from[0];
  const y = point[1] - from[1];
  const length = right * right + down * down;
  const along = length === 0 ? 0 : (x * right + y * down) / length;
  const share = Math.min(1, Math.max(0, along));
  const offX = x - share * right;
  const offY = y - share * down;
  return offX * offX + offY * offY;
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
