import type { ClipType, Paths64 } from 'clipper2-ts';
import type { Area } from '../../../src/geocoder/area/area.ts';
import { combined, pathsOf as pathsIn } from '../../../src/geocoder/area/combine.ts';
import type { Bounds } from '../../../src/model/geo.ts';

/** The grid of the map's files: ten metres north, five east. */
export const unitsPerDegree = 1e4;

const units = (degrees: number) => Math.round(degrees * unitsPerDegree);

/** The rings of an area on that grid. */
export function pathsOf(geometry: Area): Paths64 {
  return pathsIn(geometry, unitsPerDegree);
}

export function boxPath([west, south, east, north]: Bounds): Paths64 {
  return [
    [
      { x: units(west), y: units(south) },
      { x: units(east), y: units(south) },
      { x: units(east), y: units(north) },
      { x: units(west), y: units(north) },
    ],
  ];
}

/** What is in `subject` and, by the operation, in `clip` or not. */
export function clipped(operation: ClipType, subject: Paths64, clip: Paths64): Area | null {
  return combined(operation, subject, clip, unitsPerDegree);
}
