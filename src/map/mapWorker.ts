import type { FeatureCollection } from 'geojson';
import type { addProtocol } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { type MapTopology, mapPart, regionOf } from '../cartography/mapGeometry.ts';
import { fetchJson } from '../state/fetchJson.ts';
import type { Fetched } from './keepFetched.ts';
import { landFeatures } from './landFeatures.ts';
import { partProtocol, readPartAddress } from './partAddress.ts';

/*
 * MapLibre's worker, which can read the map's one file besides: it is fetched once for all the sources
 * that name a part of it, and taken apart here, away from the page's own thread.
 */
const scope = self as unknown as {
  readonly worker: object;
  readonly addProtocol: typeof addProtocol;
};
// It starts by being loaded, which its package does not say: a bundler would leave out what nobody names.
if (!(scope.worker instanceof MapLibreWorker)) throw new Error('MapLibre’s worker has not started');

const maps = new Map<string, Promise<MapTopology>>();

function fetchMap(url: string): Promise<MapTopology> {
  const known = maps.get(url);
  if (known) return known;
  // The build made the file, and its tests check it.
  const map = fetchJson(url) as Promise<MapTopology>;
  maps.set(url, map);
  // A map that is built anew asks anew.
  map.catch(() => maps.delete(url));
  return map;
}

/**
 * What the engine sends back to the page, which has no use for it, is what can be listed of an object.
 * Without its features, reading that takes the page no time; by its address the page knows it again.
 */
function keptHere({ type, features }: FeatureCollection, address: string): FeatureCollection {
  const listed: Fetched = { type, address };
  return Object.defineProperty(listed as FeatureCollection & Fetched, 'features', {
    value: features,
  });
}

scope.addProtocol(partProtocol, async ({ url }) => {
  const { part, cluster, mapUrl } = readPartAddress(url);
  const map = await fetchMap(mapUrl);
  const collection =
    part === 'land' ? landFeatures(map) : cluster ? regionOf(map, cluster) : mapPart(map, part);
  return { data: keptHere(collection, url) };
});
