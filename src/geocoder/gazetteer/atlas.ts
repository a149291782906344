import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Area } from '../area/area.ts';
import type { Gazetteer, Line } from './gazetteer.ts';

/** Regions, each with the id of its gazetteer record. */
export type Regions = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

/** The gazetteer with its regions: what the geocoder works on. */
export type Atlas = {
  readonly gazetteer: Gazetteer;
  /** By county number. Land only; all other regions are cut to it. */
  readonly counties: ReadonlyMap<string, Area>;
  /** By number. Approximate: there are no open borders. One without a place of the gazetteer on land has none. */
  readonly municipalities: ReadonlyMap<string, Area>;
  /** By id, as all that follow. */
  readonly districts: ReadonlyMap<string, Area>;
  readonly councils: ReadonlyMap<string, Area>;
  readonly landscapes: ReadonlyMap<string, Area>;
  /** By number. */
  readonly formerMunicipalities: ReadonlyMap<string, Area>;
  readonly lines: readonly Line[];
};

/** Joins files that are loaded separately. Throws if anything of the gazetteer that is an area has no region. */
export function createAtlas(
  gazetteer: Gazetteer,
  regions: {
    readonly counties: readonly Regions[];
    readonly municipalities: Regions;
    readonly districts: Regions;
    readonly councils: Regions;
    readonly landscapes: Regions;
    readonly formerMunicipalities: Regions;
  },
  lines: readonly Line[],
): Atlas {
  return {
    gazetteer,
    counties: byId('county', gazetteer.counties, regions.counties),
    municipalities: areasById([regions.municipalities]),
    districts: byId('district', gazetteer.districts, [regions.districts]),
    councils: byId('council', gazetteer.councils, [regions.councils]),
    landscapes: byId(
      'landscape',
      gazetteer.landscapes.map(({ id, names }) => ({ id, name: names.nb })),
      [regions.landscapes],
    ),
    formerMunicipalities: byId('former municipality', gazetteer.formerMunicipalities, [
      regions.formerMunicipalities,
    ]),
    lines,
  };
}

function byId(
  kind: string,
  records: readonly { readonly id: string; readonly name: string }[],
  collections: readonly Regions[],
): ReadonlyMap<string, Area> {
  const areas = areasById(collections);
  for (const { id, name } of records) {
    if (!areas.has(id)) throw new Error(`the ${kind} ${name} ("${id}") has no region`);
  }
  return areas;
}

function areasById(collections: readonly Regions[]): ReadonlyMap<string, Area> {
  return new Map(
    collections.flatMap(({ features }) =>
      features.map(({ properties, geometry }) => [properties.id, geometry] as const),
    ),
  );
}
