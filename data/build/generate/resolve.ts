import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { type Area, boundsOf } from '../../../src/geocoder/area/area.ts';
import { moveInside } from '../../../src/geocoder/area/insidePoint.ts';
import { roundedArea, roundedPoint } from '../../../src/geocoder/area/roundedArea.ts';
import { areaBounds } from '../../../src/geocoder/feature/entryFeature.ts';
import { namedEntries } from '../../../src/geocoder/gazetteer/entry.ts';
import { createGeocoder } from '../../../src/geocoder/geocoder.ts';
import { resolveCluster } from '../../../src/geocoder/resolveCluster.ts';
import type { Exactness } from '../../../src/model/geo.ts';
import { parseRecords } from '../../../src/model/parse.ts';
import { loadAtlas } from './atlas.ts';

/**
 * Works out where each cluster is, from its record and the gazetteer. Writes to data/generated:
 *
 * - `clusters.json`: a list of `ClusterRegion`, in the order of the records.
 * - `regions.json`: their geometry, largest first, so that what is drawn later is not hidden.
 * - `areas.json`: bounds and marker of every area that search can find.
 */
const DECIMALS = 4;
const here = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const raw = (name: string): unknown => JSON.parse(readFileSync(here(name), 'utf8'));

const { clusters } = parseRecords({
  clusters: raw('clusters.json'),
  programme: raw('programme.json'),
  sectors: raw('sectors.json'),
});
const atlas = loadAtlas();
const geocoder = createGeocoder(atlas);

const resolved = clusters.map((cluster) => {
  const { region, geometry } = resolveCluster(cluster, geocoder, atlas);
  const drawn = roundedArea(geometry, DECIMALS);
  const marker = moveInside(drawn, roundedPoint(region.marker, DECIMALS));
  return { region: { ...region, marker, bounds: boundsOf(drawn) }, geometry: drawn };
});

type Properties = { readonly cluster: string; readonly exactness: Exactness };

const regions: FeatureCollection<Area, Properties> = {
  type: 'FeatureCollection',
  features: resolved
    .toSorted((a, b) => b.region.area - a.region.area)
    .map(
      ({ region: { id: cluster, exactness }, geometry }, index): Feature<Area, Properties> => ({
        type: 'Feature',
        id: index + 1,
        properties: { cluster, exactness },
        geometry,
      }),
    ),
};

const areas = namedEntries(atlas.gazetteer).flatMap(({ value }) => areaBounds(value, atlas) ?? []);

function write(name: string, value: unknown): void {
  writeFileSync(here(`generated/${name}`), `${JSON.stringify(value)}\n`);
}

mkdirSync(here('generated/'), { recursive: true });
write(
  'clusters.json',
  resolved.map(({ region }) => region),
);
write('regions.json', regions);
write(
  'areas.json',
  areas.map((area) => ({ ...area, marker: roundedPoint(area.marker, DECIMALS) })),
);
