import type { FeatureCollection } from 'geojson';
import type { addProtocol } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { type MapTopology, mapPart, regionOf } from '../cartography/mapGeometry.ts';
import { fetchJson } from '../state/fetchJson.ts';
import { landFeatures } from './landLayers.ts';
import { type LoadedData, partProtocol, readPartAddress } from './sourceAddress.ts';

/*
 * MapLibre's worker with a protocol of the site's own. One file, map.json, holds several of the map's
 * sources. The worker fetches it once, off the main thread, and gives each source its part.
 */
const scope = self as unknown as {
  readonly worker: object;
  readonly addProtocol: typeof addProtocol;
};
// Importing MapLibre's worker starts it. The bundler would drop an import that nothing uses.
if (!(scope.worker instanceof MapLibreWorker)) throw new Error('MapLibre’s worker has not started');

const maps = new Map<string, Promise<MapTopology>>();

function fetchMap(url: string): Promise<MapTopology> {
  const known = maps.get(url);
  if (known) return known;
  // The build made the file, and its tests check it.
  const map = fetchJson(url) as Promise<MapTopology>;
  maps.set(url, map);
  // The next one who asks tries again.
  map.catch(() => maps.delete(url));
  return map;
}

/**
 * MapLibre sends a copy of a source's data to the main thread, which has no use for it, and copies only
 * enumerable properties. So `features` is not enumerable: the copy costs nothing, and its `address` tells
 * `reuseLoadedSources` what was loaded.
 */
function withoutCopy({ type, features }: FeatureCollection, address: string): FeatureCollection {
  const copied: LoadedData = { type, address };
  return Object.defineProperty(copied as FeatureCollection & LoadedData, 'features', {
    value: features,
  });
}

scope.addProtocol(partProtocol, async ({ url }) => {
  const { part, cluster, mapUrl } = readPartAddress(url);
  const map = await fetchMap(mapUrl);
  const collection =
    part === 'land' ? landFeatures(map) : cluster ? regionOf(map, cluster) : mapPart(map, part);
  return { data: withoutCopy(collection, url) };
});
