import type { FeatureCollection, GeoJSON } from 'geojson';
import type { MapGeometry, MapTopology } from '../../../src/cartography/mapGeometry.ts';
import { usesPoints } from '../../../src/cartography/mapLimits.ts';
import { type Area, boundsOf, unite } from '../../../src/geocoder/area/area.ts';
import { insidePoint } from '../../../src/geocoder/area/insidePoint.ts';
import type { Atlas } from '../../../src/geocoder/gazetteer/atlas.ts';
import type { LngLat } from '../../../src/model/geo.ts';
import type { Localized } from '../../../src/model/language.ts';
import type { Records } from '../../../src/model/records.ts';
import type { Site } from '../../../src/model/site.ts';
import type { SpreadAreas } from '../../../src/spread/areas.ts';
import type { SpreadFigures } from '../../../src/spread/figures.ts';
import type { LandTopology } from '../../../src/state/loadLandAreas.ts';
import { locateClusters, type RegionFeatures, regionFeatures } from './clusterRegions.ts';
import { onDrawnLand } from './drawnCoast.ts';
import { labelSides } from './labelSide.ts';
import { declutter, townsBySize } from './labels.ts';
import { landTopology, mapGrid, onGrid } from './mapTopology.ts';
import { siteIn } from './site.ts';
import { spreadOf } from './spread.ts';

/** The country, whatever clusters there are. */
export type Country = {
  /** Names and areas, for the geocoder. */
  readonly atlas: Atlas;
  /** The same with areas that reach out into the sea: what maps draw, with the sea over it. */
  readonly atlasToSea: Atlas;
  /** By the whole coast. */
  readonly isOnLand: (point: LngLat) => boolean;
  /** What is drawn around the regions. `counties` are those of the mainland. */
  readonly baseMap: {
    readonly counties: FeatureCollection<Area, { readonly id: string; readonly name: string }>;
    readonly svalbard: GeoJSON;
    readonly borders: GeoJSON;
    readonly nationalBorders: GeoJSON;
    /** The sea and the larger lakes, in the cells that have a file of the whole coast. */
    readonly sea: FeatureCollection<Area>;
    /** The same for zooms below `detailZoom`. */
    readonly seaOverview: FeatureCollection<Area>;
  };
};

/** All that pages and maps show of one list of records. */
export type BuiltSite = {
  readonly sites: Localized<Site>;
  readonly regions: RegionFeatures;
  readonly labels: MapGeometry['labels'];
  readonly map: MapTopology;
  readonly land: LandTopology;
  readonly spread: { readonly figures: SpreadFigures; readonly areas: SpreadAreas };
};

/**
 * Works out where the clusters are, and all that follows from that. Pure: it reads and writes no file.
 *
 * @throws where a record's phrase means nothing, several things, or no area
 */
export function buildSite(
  records: Records,
  { atlas, atlasToSea, isOnLand, baseMap }: Country,
): BuiltSite {
  const drawn = locateClusters(records.clusters, atlasToSea);
  const located = onDrawnLand(locateClusters(records.clusters, atlas), drawn, isOnLand);
  const counties = baseMap.counties.features.flatMap(({ properties: { id, name } }) => {
    const geometry = atlas.counties.get(id);
    return geometry ? [{ id, name, geometry }] : [];
  });
  const mainland = unite(counties.map(({ geometry }) => geometry));
  if (!mainland) throw new Error('the base map has no counties');
  const home = boundsOf(mainland);
  const { parts, places } = atlas.gazetteer;
  const [capital] = townsBySize(places);
  // Of many clusters only few have a sign with a name at once, which gives way to no other name.
  const signs = usesPoints(located.length) ? [] : located;
  const sides = labelSides(
    signs.map(({ record: { name }, region }) => ({ name, lngLat: region.marker })),
    home,
    isOnLand,
    capital,
  );
  const clusters = located.map((each, index) => ({ ...each, labelSide: sides[index] ?? 'left' }));
  const input = { records, clusters, parts, home };
  const labels = declutter(
    places,
    counties.map(({ name, geometry }) => ({ name, lngLat: insidePoint(geometry) })),
    signs.map(({ record: { name }, region }, index) => ({
      name,
      lngLat: region.marker,
      side: sides[index] ?? 'left',
    })),
  );
  const regions = regionFeatures(located);
  const { seaOverview: _, ...mapParts } = baseMap;
  const toSea = located.map((each, index) => ({
    ...each,
    geometry: drawn[index]?.geometry ?? each.geometry,
  }));
  return {
    sites: { nb: siteIn(input, 'nb'), nn: siteIn(input, 'nn'), en: siteIn(input, 'en') },
    regions,
    labels,
    map: onGrid({ ...mapParts, regions: regionFeatures(toSea), labels }, mapGrid),
    land: landTopology(counties, regions),
    spread: spreadOf(located, atlas),
  };
}
