import { coastCellSize } from '../cartography/mapLimits.ts';
import type { Bounds } from '../model/geo.ts';

/** The address of each cell's file, by the file's path. A cell is named for its south-western corner in degrees. */
const files = import.meta.glob<string>('../../data/generated/coast/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const [width, height] = coastCellSize;

/** The address of a cell's file; undefined where a cell has none. */
export function coastFile(cell: string): string | undefined {
  return files[`../../data/generated/coast/${cell}.json`];
}

/** The cells in view that have a file of the whole coast. */
export function coastCellsIn([west, south, east, north]: Bounds): readonly string[] {
  const cells: string[] = [];
  for (let lat = Math.floor(south / height) * height; lat < north; lat += height) {
    for (let lng = Math.floor(west / width) * width; lng < east; lng += width) {
      const cell = `${lng}_${lat}`;
      if (coastFile(cell)) cells.push(cell);
    }
  }
  return cells;
}
