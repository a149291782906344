import mapUrl from '../../data/generated/map.json?url';
import {
  type CoastTopology,
  type MapGeometry,
  type MapTopology,
  mapGeometry,
} from '../cartography/mapGeometry.ts';
import type { Bounds } from '../model/geo.ts';
import { coastCellsIn, coastFile } from './coastCells.ts';
import { fetchTopologyOnce } from './fetchJson.ts';
import { store } from './store.ts';

let whole: MapGeometry | null = null;

/** What maps are drawn from. The live map's worker reads the same file by itself. */
export async function loadMapGeometry(): Promise<MapGeometry> {
  // The build made the files, and its tests check them.
  const map = await fetchTopologyOnce<MapTopology>(mapUrl);
  whole ??= withOwnList(mapGeometry(map));
  return whole;
}

/** The country with the reader's own list, where there is one, in the place of the site's. */
function withOwnList(geometry: MapGeometry): MapGeometry {
  const { ownList } = store.getState();
  if (!ownList) return geometry;
  const { drawnRegions: regions, labels } = ownList;
  const { counties, svalbard, borders, nationalBorders, sea } = geometry;
  return { counties, svalbard, borders, nationalBorders, sea, regions, labels };
}

/** What has more cells in it is too far away for the whole coast to be seen. */
const mostCells = 24;

/** The same with the whole coast within the bounds, if they are close enough; where a file fails, without its part. */
export async function loadGeometryIn(bounds: Bounds): Promise<MapGeometry> {
  const inBounds = coastCellsIn(bounds);
  const cells = inBounds.length > mostCells ? [] : inBounds;
  const [map, ...coasts] = await Promise.all([
    fetchTopologyOnce<MapTopology>(mapUrl),
    ...cells.map(async (cell) => {
      const coast = await fetchTopologyOnce<CoastTopology>(coastFile(cell) ?? '').catch(() => null);
      return coast ? ([[cell, coast]] as const) : [];
    }),
  ]);
  const coast = new Map(coasts.flat());
  return coast.size === 0 ? loadMapGeometry() : withOwnList(mapGeometry(map, coast));
}
