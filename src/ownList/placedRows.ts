import type { LngLat } from '../model/geo.ts';
import { phraseOf, positionOf, recordRows } from './phrases.ts';
import type { Placement } from './placement.ts';
import { remember } from './remember.ts';
import type { Work } from './work.ts';

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

/** A row with where it is, if it is anywhere. */
export type PlacedRow = {
  readonly row: readonly string[];
  readonly point: LngLat | null;
  /** How it was placed; undefined where it has a position of its own, or has not been come to yet. */
  readonly placement: Placement | undefined;
};

const rememberPlaced = remember<readonly PlacedRow[]>();

/** Every row of the list, in its order. */
export function placeRows(work: Rows, placements: Placements): readonly PlacedRow[] {
  const { rows, hasHeader, columns } = work;
  return rememberPlaced(rows, [hasHeader, columns, placements], () =>
    recordRows(work).map((row) => {
      const own = positionOf(row, columns);
      if (own) return { row, point: [own.lng, own.lat], placement: undefined };
      const placement = placements.get(phraseOf(row, columns).key);
      return { row, point: pointOf(placement), placement };
    }),
  );
}

/** Where each row is that is on the map. */
export function placedPoints(work: Rows, placements: Placements): readonly LngLat[] {
  return placeRows(work, placements).flatMap(({ point }) => (point ? [point] : []));
}

/** How many rows are on the map, of how many: stands beside every figure. */
export function placedRows(work: Rows, placements: Placements) {
  return { placed: placedPoints(work, placements).length, of: recordRows(work).length };
}
