import mapUrl from '../../data/generated/map.json?url';
import {
  type CoastTopology,
  type MapGeometry,
  type MapTopology,
  mapGeometry,
} from '../cartography/mapGeometry.ts';
import type { Bounds } from '../model/geo.ts';
import { coastCellsIn, coastFile } from './coastCells.ts';
import { fetchJsonOnce } from './fetchJson.ts';

let whole: MapGeometry | null = null;

/** What maps are drawn from. The live map's worker reads the same file by itself. */
export async function loadMapGeometry(): Promise<MapGeometry> {
  // The build made the files, and its tests check them.
  const map = (await fetchJsonOnce(mapUrl)) as MapTopology;
  whole ??= mapGeometry(map);
  return whole;
}

/** What has more cells in it is too far away for the whole coast to be seen. */
const mostCells = 24;

/** The same with the whole coast within the bounds, if they are close enough; where a file fails, without its part. */
export async function loadGeometryIn(bounds: Bounds): Promise<MapGeometry> {
  const inBounds = coastCellsIn(bounds);
  const cells = inBounds.length > mostCells ? [] : inBounds;
  const [map, ...coasts] = await Promise.all([
    fetchJsonOnce(mapUrl),
    ...cells.map(async (cell) => {
      const coast = await fetchJsonOnce(coastFile(cell) ?? '').catch(() => null);
      return coast ? ([[cell, coast as CoastTopology]] as const) : [];
    }),
  ]);
  const coast = new Map(coasts.flat());
  return coast.size === 0 ? loadMapGeometry() : mapGeometry(map as MapTopology, coast);
}
