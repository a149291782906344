import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Area } from '../area/area.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Regions, each with the id of its gazetteer record. */
export type Regions = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

/** The gazetteer with its regions: what the geocoder works on. */
export type Atlas = {
  readonly gazetteer: Gazetteer;
  /** By county number. Land only; all other regions are cut to it. */
  readonly counties: ReadonlyMap<string, Area>;
  readonly districts: ReadonlyMap<string, Area>;
};

/** Joins files that are loaded separately. Throws if a county or district of the gazetteer has no region. */
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
