import { readFileSync, writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { Area } from '../../../src/geocoder/area/area.ts';
import { roundedArea } from '../../../src/geocoder/area/roundedArea.ts';
import type { ClusterRegion } from '../../../src/model/region.ts';
import type { SpreadAreas } from '../../../src/spread/areas.ts';
import { outsideLand } from '../../../src/spread/areas.ts';
import { catchments } from '../../../src/spread/catchments.ts';
import { distanceBands } from '../../../src/spread/distanceBands.ts';
import { placeDistances } from '../../../src/spread/placeFigures.ts';
import { spreadFigures } from '../../../src/spread/spreadFigures.ts';
import { loadAtlas } from './atlas.ts';

/**
 * Runs after `resolve.ts`, which says where each cluster is. Writes to data/generated:
 *
 * - `spread.json`: a `SpreadFigures`.
 * - `spread-areas.json`: what the maps draw of it, `SpreadAreas`: land by its way to the nearest region, and
 *   by which region that is.
 */
/** Of a degree: a hundred metres, as fine as the coast is drawn. */
const DECIMALS = 3;

function read<T>(name: string): T {
  // Made by the script before this one.
  return JSON.parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8')) as T;
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(`../../generated/${name}`, import.meta.url), `${JSON.stringify(value)}\n`);
}

const regions = read<FeatureCollection<Area, { readonly cluster: string }>>('regions.json');
const clusters = read<readonly ClusterRegion[]>('clusters.json').map(({ id, marker, counties }) => {
  const region = regions.features.find(({ properties }) => properties.cluster === id);
  if (!region) throw new Error(`generated/regions.json has no "${id}": run npm run resolve`);
  return { id, marker, region: region.geometry, counties: counties.map((county) => county.id) };
});

const input = { clusters, atlas: loadAtlas() };
write('spread.json', spreadFigures(input, placeDistances(input)));

const land = outsideLand(input);
const features: SpreadAreas['features'] = [
  ...distanceBands(
    land,
    clusters.map(({ region }) => region),
  ).map(({ from, to, area }) => ({
    type: 'Feature' as const,
    properties: { show: 'distance' as const, from, to },
    geometry: roundedArea(area, DECIMALS),
  })),
  ...catchments(land, clusters).map(({ cluster, area }) => ({
    type: 'Feature' as const,
    properties: { show: 'nearest' as const, cluster },
    geometry: roundedArea(area, DECIMALS),
  })),
];
write('spread-areas.json', { type: 'FeatureCollection', features });
