import { readFileSync, writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { Area } from '../../src/geocoder/area.ts';
import type { ClusterRegion } from '../../src/geocoder/clusterRegion.ts';
import { placeWays } from '../../src/spread/placeWays.ts';
import { spreadFigures } from '../../src/spread/spreadFigures.ts';
import { loadAtlas } from './atlas.ts';

/**
 * Writes `data/generated/spread.json`, a `SpreadFigures`. Runs after `resolve.ts`, which says where each
 * cluster is.
 */
function read<T>(name: string): T {
  // Made by the script before this one.
  return JSON.parse(readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8')) as T;
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(`../generated/${name}`, import.meta.url), `${JSON.stringify(value)}\n`);
}

const regions = read<FeatureCollection<Area, { readonly cluster: string }>>('regions.json');
const clusters = read<readonly ClusterRegion[]>('clusters.json').map(({ id, marker, counties }) => {
  const region = regions.features.find(({ properties }) => properties.cluster === id);
  if (!region) throw new Error(`generated/regions.json has no "${id}": run npm run resolve`);
  return { id, marker, region: region.geometry, counties: counties.map((county) => county.id) };
});

const input = { clusters, atlas: loadAtlas() };
write('spread.json', spreadFigures(input, placeWays(input)));
