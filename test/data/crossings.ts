import type { Position } from 'geojson';

/** The corners at which a closed ring goes on to cross another of its own segments. Touching is no crossing. */
export function crossings(ring: readonly Position[]): Position[] {
  const segments = ring.slice(1).map((to, index) => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [bx = 0, by = 0] = to;
    return { ax, ay, bx, by, west: Math.min(ax, bx), east: Math.max(ax, bx) };
  });
  const byWest = segments.toSorted((a, b) => a.west - b.west);
  return byWest.flatMap((one, index) => {
    for (let next = index + 1; next < byWest.length; next++) {
      const other = byWest[next];
      if (!other || other.west > one.east) break;
      if (cross(one, other)) return [[one.ax, one.ay]];
    }
    return [];
  });
}

type Segment = {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
};

function cross(one: Segment, other: Segment): boolean {
  return (
    side(one, other.ax, other.ay) * side(one, other.bx, other.by) < 0 &&
    side(other, one.ax, one.ay) * side(other, one.bx, one.by) < 0
  );
}

function side({ ax, ay, bx, by }: Segment, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
