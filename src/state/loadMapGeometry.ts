import mapUrl from '../../data/generated/map.json?url';
import { type MapGeometry, type MapTopology, mapGeometry } from '../cartography/mapGeometry.ts';
import { fetchJson } from './fetchJson.ts';

let pending: Promise<MapGeometry> | null = null;

/**
 * What maps are drawn from and questions answered by. Loads once; a failure is forgotten, so that the
 * next who asks tries again. The live map's worker reads the same file by itself.
 */
export function loadMapGeometry(): Promise<MapGeometry> {
  pending ??= fetchJson(mapUrl)
    // The build made the file, and its tests check it.
    .then((map) => mapGeometry(map as MapTopology))
    .catch((error: unknown) => {
      pending = null;
      throw error;
    });
  return pending;
}
