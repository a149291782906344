import type { LngLat } from '../../model/geo.ts';
import { phraseOf, positionOf, recordRows } from '../../ownList/phrases.ts';
import type { Placement } from '../../ownList/placement.ts';
import type { Work } from '../../ownList/work.ts';

type Rows = Pick<Work, 'rows' | 'hasHeader' | 'columns'>;
type Placements = ReadonlyMap<string, Placement>;

function pointOf(placement: Placement | undefined): LngLat | null {
  switch (placement?.tag) {
    case 'found':
      return placement.hit.marker;
    case 'position':
      return placement.lngLat;
    default:
      return null;
  }
}

/** Where each row is that is on the map. */
export function placedPoints(work: Rows, placements: Placements): readonly LngLat[] {
  return recordRows(work).flatMap((row) => {
    const own = positionOf(row, work.columns);
    const point: LngLat | null = own
      ? [own.lng, own.lat]
      : pointOf(placements.get(phraseOf(row, work.columns).key));
    return point ? [point] : [];
  });
}

/** How many rows are on the map, of how many: stands beside every figure. */
export function placedRows(work: Rows, placements: Placements) {
  return { placed: placedPoints(work, placements).length, of: recordRows(work).length };
}
