import type { FeatureCollection, GeoJSON } from 'geojson';
import type { MapGeometry, MapTopology } from '../../../src/cartography/mapGeometry.ts';
import { usesPoints } from '../../../src/cartography/mapLimits.ts';
import { type Area, boundsOf, holds, unite } from '../../../src/geocoder/area/area.ts';
import { insidePoint } from '../../../src/geocoder/area/insidePoint.ts';
import type { Atlas } from '../../../src/geocoder/gazetteer/atlas.ts';
import type { Localized } from '../../../src/model/language.ts';
import type { Records } from '../../../src/model/records.ts';
import type { Site } from '../../../src/model/site.ts';
import type { SpreadAreas } from '../../../src/spread/areas.ts';
import type { SpreadFigures } from '../../../src/spread/figures.ts';
import { locateClusters, type RegionFeatures, regionFeatures } from './clusterRegions.ts';
import { labelSides } from './labelSide.ts';
import { declutter, townsBySize } from './labels.ts';
import { mapGrid, onGrid } from './mapTopology.ts';
import { siteIn } from './site.ts';
import { spreadOf } from './spread.ts';

/** The country, whatever clusters there are. */
export type Country = {
  /** Names and areas, for the geocoder. */
  readonly atlas: Atlas;
  /** What is drawn below the regions. `counties` are those of the mainland. */
  readonly baseMap: {
    readonly counties: FeatureCollection<Area, { readonly id: string; readonly name: string }>;
    readonly svalbard: GeoJSON;
    readonly neighbours: GeoJSON;
    readonly borders: GeoJSON;
  };
};

/** All that pages and maps show of one list of records. */
export type BuiltSite = {
  readonly sites: Localized<Site>;
  readonly regions: RegionFeatures;
  readonly labels: MapGeometry['labels'];
  readonly map: MapTopology;
  readonly spread: { readonly figures: SpreadFigures; readonly areas: SpreadAreas };
};

/**
 * Works out where the clusters are, and all that follows from that. Pure: it reads and writes no file.
 *
 * @throws where a record's phrase means nothing, several things, or no area
 */
export function buildSite(records: Records, { atlas, baseMap }: Country): BuiltSite {
  const located = locateClusters(records.clusters, atlas);
  const mainland = unite(baseMap.counties.features.map(({ geometry }) => geometry));
  if (!mainland) throw new Error('the base map has no counties');
  const home = boundsOf(mainland);
  const { parts, places } = atlas.gazetteer;
  const [capital] = townsBySize(places);
  // Of many clusters only few have a sign with a name at once, which gives way to no other name.
  const signs = usesPoints(located.length) ? [] : located;
  const sides = labelSides(
    signs.map(({ record: { name }, region }) => ({ name, lngLat: region.marker })),
    home,
    (point) => holds(mainland, point),
    capital,
  );
  const clusters = located.map((each, index) => ({ ...each, labelSide: sides[index] ?? 'left' }));
  const input = { records, clusters, parts, home };
  const labels = declutter(
    places,
    baseMap.counties.features.map(({ properties, geometry }) => ({
      name: properties.name,
      lngLat: insidePoint(geometry),
    })),
    signs.map(({ record: { name }, region }, index) => ({
      name,
      lngLat: region.marker,
      side: sides[index] ?? 'left',
    })),
  );
  const regions = regionFeatures(located);
  return {
    sites: { nb: siteIn(input, 'nb'), nn: siteIn(input, 'nn'), en: siteIn(input, 'en') },
    regions,
    labels,
    map: onGrid({ ...baseMap, regions, labels }, mapGrid),
    spread: spreadOf(located, atlas),
  };
}
