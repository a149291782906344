import { parseCoordinate } from './coordinate.ts';

export type PositionReading =
  /** `swapped`: they stood the other way round, and are put right. */
  | {
      readonly tag: 'position';
      readonly lat: number;
      readonly lng: number;
      readonly swapped: boolean;
    }
  | { readonly tag: 'none' };

type Pair = readonly [number, number];

/** Between the two numbers of one cell; a comma without a space may be a decimal comma. */
const separators = [/\s*[;/]\s*/, /,\s+/, /\s+/];

/**
 * A row's position, from two cells, or twice the same cell where that holds both. Swapped only where that
 * alone puts it in Norway or on the globe; else it may lie abroad.
 */
export function parsePosition(lat: string, lng: string): PositionReading {
  const pair = lat === lng ? parsePair(lat) : pairOf(lat, lng);
  if (pair === undefined || (pair[0] === 0 && pair[1] === 0)) return { tag: 'none' };
  const [first, second] = pair;
  const swapped = isInNorway(second, first) || (Math.abs(first) > 90 && Math.abs(second) <= 90);
  if (!swapped && Math.abs(first) > 90) return { tag: 'none' };
  return swapped
    ? { tag: 'position', lat: second, lng: first, swapped }
    : { tag: 'position', lat: first, lng: second, swapped };
}

/** "59.9139, 10.7522", as it is copied from a map on the web. */
export function parsePair(text: string): Pair | undefined {
  const bare = text.trim().replace(/^\((.*)\)$/, '$1');
  const found = separators.map((separator) => bare.split(separator)).find(isTwo);
  const parts = found ?? (/^[^,]*\.[^,]*,[^,]*\.[^,]*$/.test(bare) ? bare.split(',') : []);
  const [first, second] = parts;
  return first === undefined || second === undefined ? undefined : pairOf(first, second);
}

/** With Svalbard, Jan Mayen and the sea between. */
function isInNorway(lat: number, lng: number): boolean {
  return lat >= 57 && lat <= 81.5 && lng >= -10 && lng <= 35;
}

function isTwo(parts: readonly string[]): boolean {
  return parts.length === 2 && parts.every((part) => parseCoordinate(part) !== undefined);
}

function pairOf(first: string, second: string): Pair | undefined {
  const [lat, lng] = [parseCoordinate(first), parseCoordinate(second)];
  return lat === undefined || lng === undefined ? undefined : [lat, lng];
}
