import { area, type Paths64 } from 'clipper2-ts';
import { coastCellSize } from '../../../src/cartography/mapLimits.ts';
import type { Bounds } from '../../../src/model/geo.ts';
import { boxPath } from './clipping.ts';
import { landBox, readLand } from './landSource.ts';
import { isNearNorway } from './neighbours.ts';
import { landIn } from './sea.ts';
import { thinned } from './thinning.ts';

/** A box of ground that maps fetch the whole coast of when it is in view. */
export type CoastCell = {
  /** Its south-western corner in degrees: `18_69`. */
  readonly name: string;
  readonly bounds: Bounds;
};

/** All that a map shows at its last zoom, where a pixel is 19 metres: the source's points are farther apart. */
const whole = { home: 30, abroad: 2500, smallest: 60, smallestLake: 0.1 };

const [width, height] = coastCellSize;

/** Degrees: Svalbard, Bjørnøya and Jan Mayen. */
const territories: readonly Bounds[] = [
  [8, 74, 36, 82],
  [-12, 70, -6, 72],
];

/** The land with its whole coast, and the cells in which there is coast: Norway's and what lies around it. */
export function wholeCoast(source: Parameters<typeof readLand>[0]): {
  readonly land: Paths64;
  readonly cells: readonly CoastCell[];
} {
  const land = thinned(readLand(source), whole);
  return { land, cells: cellsOf(land) };
}

function cellsOf(land: Paths64): CoastCell[] {
  const [west, south, east, north] = landBox;
  const cells: CoastCell[] = [];
  for (let lat = south; lat < north; lat += height) {
    for (let lng = west; lng < east; lng += width) {
      const bounds: Bounds = [lng, lat, lng + width, lat + height];
      if (isNorway(bounds) && hasCoast(bounds, land)) cells.push({ name: `${lng}_${lat}`, bounds });
    }
  }
  return cells;
}

function isNorway([west, south, east, north]: Bounds): boolean {
  const isNear = [west, east].some((lng) => [south, north].some((lat) => isNearNorway([lng, lat])));
  const inTerritory = territories.some(
    ([left, bottom, right, top]) =>
      west >= left && east <= right && south >= bottom && north <= top,
  );
  return isNear || inTerritory;
}

function hasCoast(bounds: Bounds, land: Paths64): boolean {
  const areaOf = (paths: Paths64) => paths.reduce((sum, path) => sum + area(path), 0);
  const inside = areaOf(landIn(bounds, land));
  return inside > 0 && inside < areaOf(boxPath(bounds));
}
