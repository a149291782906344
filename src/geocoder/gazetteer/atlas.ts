import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Area } from '../area/area.ts';
import type {
  County,
  CountyToday,
  District,
  Municipality,
  Part,
  Place,
  PostalCodes,
} from './gazetteer.ts';

/** The names: all that search needs. */
export type Gazetteer = {
  readonly places: readonly Place[];
  readonly municipalities: readonly Municipality[];
  readonly counties: readonly County[];
  readonly countiesToday: readonly CountyToday[];
  readonly districts: readonly District[];
  readonly parts: readonly Part[];
  readonly postalCodes: PostalCodes;
};

/** Regions, each with the id of its gazetteer record. */
export type Regions = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

/** Names and regions: all that the geocoder needs. */
export type Atlas = {
  readonly gazetteer: Gazetteer;
  /** By county number. Land only: what all other regions are cut to. */
  readonly counties: ReadonlyMap<string, Area>;
  readonly districts: ReadonlyMap<string, Area>;
};

/** Joins what is loaded apart. Throws if a county or district of the gazetteer has no region. */
export function createAtlas(
  gazetteer: Gazetteer,
  regions: { readonly counties: readonly Regions[]; readonly districts: Regions },
): Atlas {
  return {
    gazetteer,
    counties: byId('county', gazetteer.counties, regions.counties),
    districts: byId('district', gazetteer.districts, [regions.districts]),
  };
}

function byId(
  kind: string,
  records: readonly { readonly id: string; readonly name: string }[],
  collections: readonly Regions[],
): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const { features } of collections) {
    for (const { properties, geometry } of features) areas.set(properties.id, geometry);
  }
  for (const { id, name } of records) {
    if (!areas.has(id)) throw new Error(`the ${kind} ${name} ("${id}") has no region`);
  }
  return areas;
}
