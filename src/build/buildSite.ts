import type { MapGeometry } from '../cartography/mapGeometry.ts';
import { usesPoints } from '../cartography/mapLimits.ts';
import { displacements } from '../cartography/signPacking.ts';
import { boundsOf } from '../geocoder/area/area.ts';
import { unite } from '../geocoder/area/combine.ts';
import { insidePoint } from '../geocoder/area/insidePoint.ts';
import type { Atlas } from '../geocoder/gazetteer/atlas.ts';
import type { LngLat } from '../model/geo.ts';
import type { Localized } from '../model/language.ts';
import type { Records } from '../model/records.ts';
import { isSpread, type Site } from '../model/site.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import type { SpreadFigures } from '../spread/figures.ts';
import {
  locateClusters,
  type RegionFeatures,
  regionFeatures,
  type Unreadable,
} from './clusterRegions.ts';
import { onDrawnLand } from './drawnCoast.ts';
import { namePlaces } from './labelSide.ts';
import { declutter, townsBySize } from './labels.ts';
import { neighboursIn, siteIn } from './site.ts';
import { spreadOf } from './spread.ts';

/** The country, whatever clusters there are. */
export type Country = {
  /** Names and areas, for the geocoder. */
  readonly atlas: Atlas;
  /** The same with areas that reach out into the sea: what maps draw, with the sea over it. */
  readonly atlasToSea: Atlas;
  /** By the whole coast. */
  readonly isOnLand: (point: LngLat) => boolean;
};

/** All that pages and maps show of one list of records. */
export type BuiltSite = {
  readonly sites: Localized<Site>;
  /** They end at the coast: what is given away, and what questions are answered by. */
  readonly regions: RegionFeatures;
  /** They reach out into the sea: what maps draw, with the sea over it. */
  readonly drawnRegions: RegionFeatures;
  readonly labels: MapGeometry['labels'];
  /** Works out how they are spread, which takes longer than all the rest; null where fewer than two have a place. */
  readonly spread: () => {
    readonly figures: SpreadFigures;
    readonly areas: SpreadAreas;
  } | null;
};

/**
 * Works out where the clusters are, and all that follows from that. Pure: it reads and writes no file.
 *
 * A record without region or position is unplaced.
 *
 * @param unreadable what becomes of a record whose phrase means nothing, or several things and it does not say which
 * @throws at such a record, if not told to leave it unplaced
 */
export function buildSite(
  records: Records,
  { atlas, atlasToSea, isOnLand }: Country,
  unreadable: Unreadable = 'throw',
): BuiltSite {
  const [onLand, drawn] = locateClusters(records.clusters, [atlas, atlasToSea], unreadable);
  const located = onDrawnLand(onLand, drawn, isOnLand);
  const counties = countiesOf(atlas);
  const mainland = unite(counties.map(({ geometry }) => geometry));
  if (!mainland) throw new Error('the gazetteer has no counties');
  const home = boundsOf(mainland);
  const { parts, places } = atlas.gazetteer;
  const [capital] = townsBySize(places);
  // Of many clusters only few have a sign with a name at once, which gives way to no other name.
  const signs = usesPoints(located.length) ? [] : located;
  const displaced = displacements(located.map(({ region }) => region.marker));
  const names = namePlaces(
    signs.map(({ record: { name }, region }, index) => ({
      name,
      lngLat: region.marker,
      displaced: displaced[index],
    })),
    home,
    isOnLand,
    capital,
  );
  const neighbours = neighboursIn(located);
  const clusters = located.map((each, index) => ({
    ...each,
    labelSide: names[index]?.labelSide ?? 'left',
    ...(names[index]?.crowded && { crowded: true as const }),
    ...(displaced[index] && { displaced: displaced[index] }),
    neighbours: neighbours[index] ?? [],
  }));
  const input = { records, clusters, parts, home };
  const labels = declutter(
    places,
    counties.map(({ name, geometry }) => ({ name, lngLat: insidePoint(geometry) })),
    signs.map(({ record: { name }, region }, index) => ({
      name: names[index]?.crowded ? '' : name,
      lngLat: region.marker,
      displaced: displaced[index],
      side: names[index]?.labelSide ?? 'left',
    })),
  );
  const drawnClusters = located.map((each, index) => ({
    ...each,
    geometry: drawn[index]?.geometry ?? each.geometry,
  }));
  return {
    sites: { nb: siteIn(input, 'nb'), nn: siteIn(input, 'nn'), en: siteIn(input, 'en') },
    regions: regionFeatures(located),
    drawnRegions: regionFeatures(drawnClusters),
    labels,
    spread: () =>
      isSpread({ clusters })
        ? spreadOf({ clusters: located, atlas }, { clusters: drawnClusters, atlas: atlasToSea })
        : null,
  };
}

/** The counties of the gazetteer's year with their land. */
export function countiesOf({ gazetteer, counties }: Atlas) {
  return gazetteer.counties.flatMap(({ id, name }) => {
    const geometry = counties.get(id);
    return geometry ? [{ id, name, geometry }] : [];
  });
}
