import { readFileSync, writeFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { overviewOf } from '../../../data/build/generate/overview.ts';
import { type MapTopology, mapGeometry } from '../../../src/cartography/mapGeometry.ts';
import { type PackedTopology, packed, unpacked } from '../../../src/cartography/packedTopology.ts';
import type { Site } from '../../../src/model/site.ts';
import { bundleServer, bundleSite } from '../../../src/prerender/bundle.ts';
import { pageTemplate } from '../../../src/prerender/pages/template.ts';
import type { SpreadAreas } from '../../../src/spread/areas.ts';
import { startView } from '../../../src/state/view.ts';
import { type Ground, manyClustersOf, mapOf } from './manySite.ts';

/**
 * Builds the start page, and all that it may load, of a site with as many clusters as the first argument
 * says. Runs in a copy of the project, whose generated data it writes over.
 */
const count = Number(process.argv[2]);
const seed = 2012;

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const ground: Ground = {
  places: read('data/gazetteer/places.json'),
  counties: read('data/map/counties.json'),
};
const site = manyClustersOf(read<Site>('data/generated/site.nb.json'), ground, count, seed);
const map = mapOf(unpacked(read<PackedTopology<MapTopology>>('data/generated/map.json')), site);
writeFileSync('data/generated/site.nb.json', JSON.stringify(site));
writeFileSync('data/generated/map.json', JSON.stringify(packed(map)));
const overview = overviewOf(
  map,
  read<FeatureCollection<Polygon | MultiPolygon>>('data/map/sea-overview.json'),
);
writeFileSync('data/generated/map-overview.json', JSON.stringify(packed(overview)));

const server = await bundleServer();
// Nobody saves a list here.
await bundleSite('dist', '');
const options = {
  base: '/',
  siteUrl: null,
  spreadAreas: read<SpreadAreas>('data/generated/spread-areas.json'),
  regions: read<FeatureCollection>('data/generated/regions.json'),
};
const loaded = await server.loadLanguage('nb');
const start = startView('nb', { kind: 'explore' });
const page = await server.renderPage(loaded, mapGeometry(map), start, options);
const template = await pageTemplate('dist', '/', server.earlyTheme);
writeFileSync('dist/index.html', template.page(page));
