import { readFileSync, writeFileSync } from 'node:fs';
import type { MapTopology } from '../../../src/cartography/mapGeometry.ts';
import { onGrid } from './onGrid.ts';
import { overviewOf } from './overview.ts';

/**
 * Writes `generated/map.json`, what both maps are drawn from, as TopoJSON: each border once, in steps
 * from point to point. Its grid is the one that all borders already lie on, so of them nothing is lost;
 * names move by six metres at most. Beside it `generated/map-overview.json`, which is enough from afar.
 */
const step = 1e-4;

function write(name: string, map: MapTopology): void {
  writeFileSync(new URL(`../../generated/${name}.json`, import.meta.url), JSON.stringify(map));
}

function read(path: string): GeoJSON.GeoJSON {
  return JSON.parse(readFileSync(new URL(`../../${path}.json`, import.meta.url), 'utf8'));
}

const parts = {
  counties: read('map/counties'),
  svalbard: read('map/svalbard'),
  neighbours: read('map/neighbours'),
  borders: read('map/borders'),
  regions: read('generated/regions'),
  labels: read('generated/labels'),
};
const map = onGrid(parts, [step, step]);
write('map', map);
write('map-overview', overviewOf(map));
