import { readFileSync, writeFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Transform } from 'topojson-specification';
import type { MapTopology } from '../../src/view/mapGeometry.ts';
import { overviewOf } from './overview.ts';

/**
 * Writes `generated/map.json`, what both maps are drawn from, as TopoJSON: each border once, in steps
 * from point to point. Its grid is the one that all borders already lie on, so of them nothing is lost;
 * names move by six metres at most. Beside it `generated/map-overview.json`, which is enough from afar.
 */
const step = 1e-4;

function write(name: string, map: MapTopology): void {
  writeFileSync(new URL(`../generated/${name}.json`, import.meta.url), JSON.stringify(map));
}

function read(path: string): GeoJSON.GeoJSON {
  return JSON.parse(readFileSync(new URL(`../${path}.json`, import.meta.url), 'utf8'));
}

const whole = topology({
  counties: read('map/counties'),
  svalbard: read('map/svalbard'),
  neighbours: read('map/neighbours'),
  borders: read('map/borders'),
  regions: read('generated/regions'),
  labels: read('generated/labels'),
});
const [west = 0, south = 0] = whole.bbox ?? [];
const grid = { scale: [step, step], translate: [west, south] } satisfies Transform;
const map = quantize(whole as unknown as MapTopology, grid);
write('map', map);
write('map-overview', overviewOf(map));
