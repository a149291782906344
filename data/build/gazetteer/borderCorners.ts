import type { Position } from 'geojson';
import { polygonsOf } from '../../../src/geocoder/area/area.ts';
import { xy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';

export type BorderCorners = {
  /** Whether a position is exactly one of the corners. */
  readonly has: (position: Position) => boolean;
  /** The corner that a position stands for, or the position itself. */
  readonly snap: (position: Position) => Position;
};

/** Degrees within which a corner is taken to be a corner of Norway's: the source is rounded to about 0.004. */
const snapDegrees = { lng: 0.0025, lat: 0.0012 };

/** Norway's corners, to fasten the neighbours to: both sources draw the same border, rounded differently. */
export function borderCorners(counties: readonly CountyShape[]): BorderCorners {
  const size = 0.25;
  const buckets = new Map<string, Position[]>();
  const own = new Set<string>();
  const key = (x: number, y: number) => `${Math.floor(x / size)} ${Math.floor(y / size)}`;
  for (const ring of counties.flatMap((county) => polygonsOf(county.geometry).flat())) {
    for (const position of ring) {
      const [x, y] = xy(position);
      buckets.set(key(x, y), [...(buckets.get(key(x, y)) ?? []), position]);
      own.add(`${x} ${y}`);
    }
  }
  return {
    has: (position: Position) => own.has(`${position[0]} ${position[1]}`),
    snap: (position: Position): Position => {
      const [x, y] = xy(position);
      let best: Position = position;
      let least = 1;
      for (const dx of [-snapDegrees.lng, snapDegrees.lng]) {
        for (const dy of [-snapDegrees.lat, snapDegrees.lat]) {
          for (const corner of buckets.get(key(x + dx, y + dy)) ?? []) {
            const [cx, cy] = xy(corner);
            const off = Math.max(
              Math.abs(cx - x) / snapDegrees.lng,
              Math.abs(cy - y) / snapDegrees.lat,
            );
            if (off < least) [least, best] = [off, corner];
          }
        }
      }
      return best;
    },
  };
}
