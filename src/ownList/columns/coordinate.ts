/** Degrees, from "59,9139", "59.91° N", "N 59° 54.8'", "10°45′12″Ø"; undefined where it is none. */
export function parseCoordinate(_text: string): number | undefined {
  return undefined;
}

export type PositionReading =
  /** `swapped`: they stood the other way round, and are put right. */
  | {
      readonly tag: 'position';
      readonly lat: number;
      readonly lng: number;
      readonly swapped: boolean;
    }
  | { readonly tag: 'none' };

/** A row's position. Swapped only where that alone puts it in Norway; else it may lie abroad. */
export function parsePosition(_lat: string, _lng: string): PositionReading {
  return { tag: 'none' };
}
