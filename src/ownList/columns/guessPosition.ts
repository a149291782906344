import type { ColumnNote } from './columns.ts';
import { type Column, shareOf } from './sample.ts';

type PositionGuess = {
  readonly columns: { readonly lat?: number; readonly lng?: number };
  readonly notes: readonly ColumnNote[];
};

/** Latitude and longitude, in two columns or both in one. What the values say outranks the headings. */
export function guessPosition(all: readonly Column[]): PositionGuess {
  const columns = all.filter(({ heading = 'lat' }) => heading === 'lat' || heading === 'lng');
  const both = all.find((column) => shareOf(column, 'pair') >= 0.8);
  if (both !== undefined) return { columns: { lat: both.index, lng: both.index }, notes: [] };

  const [lat] = columns.filter(({ heading }) => heading === 'lat');
  const [lng] = columns.filter(({ heading }) => heading === 'lng');
  if (lat !== undefined && lng !== undefined) {
    if (isLat(lng) && isLng(lat)) {
      return {
        columns: { lat: lng.index, lng: lat.index },
        notes: [{ tag: 'swapped-coordinates' }],
      };
    }
    // Also of places abroad, and where some rows have none.
    const areDegrees = [lat, lng].every((column) => shareOf(column, 'coordinate') >= 0.5);
    if (areDegrees) return { columns: { lat: lat.index, lng: lng.index }, notes: [] };
  }
  return guessByContent(columns);
}

function guessByContent(columns: readonly Column[]): PositionGuess {
  const measured = columns.filter((column) => shareOf(column, 'measured') >= 0.8);
  const degrees = nearest(measured.filter(isLat), measured.filter(isLng));
  if (degrees !== undefined) return { columns: { lat: degrees[0], lng: degrees[1] }, notes: [] };
  const metres = nearest(
    columns.filter((column) => shareOf(column, 'easting') >= 0.8),
    columns.filter((column) => shareOf(column, 'northing') >= 0.8),
  );
  return { columns: {}, notes: metres === undefined ? [] : [{ tag: 'utm', columns: metres }] };
}

function isLat(column: Column): boolean {
  return shareOf(column, 'lat') >= 0.8;
}

function isLng(column: Column): boolean {
  return shareOf(column, 'lng') >= 0.8;
}

/** One of each, as near each other as two of them stand. */
function nearest(
  ones: readonly Column[],
  others: readonly Column[],
): readonly [number, number] | undefined {
  const pairs = ones.flatMap((one) => others.map((other) => [one.index, other.index] as const));
  const distance = ([a, b]: readonly [number, number]) => Math.abs(a - b);
  return pairs.toSorted((a, b) => distance(a) - distance(b))[0];
}
