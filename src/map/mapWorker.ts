import type { FeatureCollection } from 'geojson';
import type { addProtocol } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import {
  type CoastTopology,
  coastFeatures,
  type MapTopology,
  mapPart,
  regionOf,
} from '../cartography/mapGeometry.ts';
import { fetchTopologyOnce } from '../state/fetchJson.ts';
import { landFeatures } from './landLayers.ts';
import {
  type LoadedData,
  type NamedFile,
  partProtocol,
  readFilesAddress,
  readPartAddress,
} from './sourceAddress.ts';

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

/**
 * MapLibre sends a copy of a source's data to the main thread, which has no use for it, and copies only
 * enumerable properties. So `features` is not enumerable: the copy costs nothing, and its `address` tells
 * `reuseLoadedSources` what was loaded.
 */
function withoutCopy(
  { type, features }: FeatureCollection,
  loaded: Omit<LoadedData, 'type'>,
): FeatureCollection {
  const copied: LoadedData = { type, ...loaded };
  return Object.defineProperty(copied as FeatureCollection & LoadedData, 'features', {
    value: features,
  });
}

/** What could be loaded of the coast: without a file, the coast that is seen from afar stays. */
async function coastOf(wanted: readonly NamedFile[], address: string): Promise<FeatureCollection> {
  const answers = await Promise.allSettled(
    wanted.map(({ url }) => fetchTopologyOnce<CoastTopology>(url)),
  );
  const loaded = answers.flatMap((answer, index) => {
    if (answer.status === 'rejected') return [];
    const { features } = coastFeatures(answer.value);
    return [{ name: wanted[index]?.name ?? '', features }];
  });
  const features = loaded.flatMap((each) => each.features);
  const names = loaded.map(({ name }) => name);
  return withoutCopy({ type: 'FeatureCollection', features }, { address, names });
}

scope.addProtocol(partProtocol, async ({ url }) => {
  const wanted = readFilesAddress(url);
  if (wanted) return { data: await coastOf(wanted, url) };
  const { part, cluster, mapUrl } = readPartAddress(url);
  const map = await fetchTopologyOnce<MapTopology>(mapUrl);
  const collection =
    part === 'land' ? landFeatures(map) : cluster ? regionOf(map, cluster) : mapPart(map, part);
  return { data: withoutCopy(collection, { address: url }) };
});
