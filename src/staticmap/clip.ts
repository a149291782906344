import type { WorldBox } from '../cartography/mercator.ts';

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

/** Cuts a line to a box, which may leave several. */
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
