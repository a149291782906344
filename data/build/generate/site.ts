import { readFileSync, writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { usesPoints } from '../../../src/cartography/mapLimits.ts';
import { type Area, boundsOf, holds, unite } from '../../../src/geocoder/area/area.ts';
import { insidePoint } from '../../../src/geocoder/area/insidePoint.ts';
import { neighboursOf } from '../../../src/geocoder/area/near.ts';
import type { Part, Place } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { compassPoint } from '../../../src/model/geo.ts';
import { type Language, languages } from '../../../src/model/language.ts';
import { localize } from '../../../src/model/localize.ts';
import { records } from '../../../src/model/records.ts';
import type { ClusterRegion } from '../../../src/model/region.ts';
import type { Site } from '../../../src/model/site.ts';
import { labelSides } from './labelSide.ts';
import { declutter } from './labels.ts';
import { mapStyleCss } from './mapStyleCss.ts';
import { paletteCss } from './paletteCss.ts';

/**
 * Writes what pages are made of, one file a language, with the names on the map, and the map's colours and sizes as CSS. Runs
 * after `resolve.ts`, which says where each cluster is.
 */
function read<T>(path: string): T {
  // What is under data/ is made and checked by the scripts beside this one.
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
}

function write(name: string, content: string): void {
  writeFileSync(new URL(`../../generated/${name}`, import.meta.url), content);
}

const { clusters, programme, sectors } = records;
const regions: readonly ClusterRegion[] = read('generated/clusters.json');
const places: readonly Place[] = read('gazetteer/places.json');
const parts: readonly Part[] = read('gazetteer/parts.json');
const counties = read<FeatureCollection<Area, { id: string; name: string }>>('map/counties.json');

const mainland = unite(counties.features.map(({ geometry }) => geometry));
if (!mainland) throw new Error('map/counties.json has no counties');
const home = boundsOf(mainland);
const regionOf = (id: string) => {
  const region = regions.find((each) => each.id === id);
  if (!region) throw new Error(`generated/clusters.json has no "${id}": run npm run resolve`);
  return region;
};
/** Then few have a sign with a name at once, and no name has to keep clear of another. */
const asPoints = usesPoints(clusters.length);
/** Of clusters shown as points each names so many neighbours: more than a page shows. */
const mostNeighbours = 12;
const named = asPoints ? [] : clusters;
const sides = labelSides(
  named.map(({ id, name }) => ({ name, lngLat: regionOf(id).marker })),
  home,
  (point) => holds(mainland, point),
);
const placed = clusters.map((record, index) => ({
  record,
  where: regionOf(record.id),
  side: sides[index] ?? 'left',
}));
const signs = placed.map(({ where: { id, marker } }) => ({ id, marker }));

function siteIn(language: Language): Site {
  return {
    programme: localize(programme, language),
    sectors: localize(sectors, language),
    clusters: placed.map(({ record, where, side }) => ({
      ...localize(record, language),
      where: localize(where, language),
      labelSide: side,
      neighbours: neighboursOf(record.id, signs)
        .slice(0, asPoints ? mostNeighbours : undefined)
        .map(({ id, distance, bearing }) => ({
          id,
          distance: Math.round(distance),
          direction: compassPoint(bearing),
        })),
    })),
    parts: parts
      .filter(({ primary }) => primary)
      .map(({ id, names }) => ({ id, name: names[language] })),
    home,
  };
}

for (const language of languages) write(`site.${language}.json`, JSON.stringify(siteIn(language)));
const labels = declutter(
  places,
  counties.features.map(({ properties, geometry }) => ({
    name: properties.name,
    lngLat: insidePoint(geometry),
  })),
  (asPoints ? [] : placed).map(({ record, where, side }) => ({
    name: record.name,
    lngLat: where.marker,
    side,
  })),
);
write('labels.json', JSON.stringify(labels));
write('palette.css', paletteCss(sectors) + mapStyleCss());
