import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type PackedTopology, unpacked } from '../cartography/packedTopology.ts';
import { holds } from '../geocoder/area/area.ts';
import { roundedArea } from '../geocoder/area/roundedArea.ts';
import { type Atlas, createAtlas, type Regions } from '../geocoder/gazetteer/atlas.ts';
import type { Gazetteer, Line } from '../geocoder/gazetteer/gazetteer.ts';
import { type LngLat, metresPerDegree } from '../model/geo.ts';
import type { Country } from './buildSite.ts';

/** The collections of areas that an atlas is made of; those `ToSea` reach out into the sea. */
export const areaParts = [
  'counties',
  'svalbard',
  'municipalities',
  'districts',
  'councils',
  'landscapes',
  'formerMunicipalities',
  'countiesToSea',
  'svalbardToSea',
  'municipalitiesToSea',
  'districtsToSea',
  'councilsToSea',
  'landscapesToSea',
  'formerMunicipalitiesToSea',
] as const;
export type AreaPart = (typeof areaParts)[number];

/** Of degrees: the file's grid. */
const gridDecimals = 4;

/** The file from which a browser builds a list: every name, and each border of the areas once. */
export type CountryFile = {
  readonly gazetteer: Gazetteer;
  readonly lines: readonly Line[];
  readonly areas: PackedTopology<AreaTopology>;
};

export type AreaTopology = Topology<Record<AreaPart, GeometryCollection<{ readonly id: string }>>>;

/** The atlases of some names and areas: one that ends at the coast, and one that does not. */
export function atlasesOf(
  gazetteer: Gazetteer,
  lines: readonly Line[],
  areas: (part: AreaPart) => Regions,
): Pick<Country, 'atlas' | 'atlasToSea'> {
  const atlasWith = (suffix: '' | 'ToSea'): Atlas =>
    createAtlas(
      gazetteer,
      {
        counties: [areas(`counties${suffix}`), areas(`svalbard${suffix}`)],
        municipalities: areas(`municipalities${suffix}`),
        districts: areas(`districts${suffix}`),
        councils: areas(`councils${suffix}`),
        landscapes: areas(`landscapes${suffix}`),
        formerMunicipalities: areas(`formerMunicipalities${suffix}`),
      },
      lines,
    );
  return { atlas: atlasWith(''), atlasToSea: atlasWith('ToSea') };
}

/** Metres: the coast that is loaded may be so far from the whole one, on which every place of the gazetteer stands. */
const coastTolerance = 1000;

/** The point, and eight around it as far away as the coast may be off. */
function around([lng, lat]: LngLat): readonly LngLat[] {
  const up = coastTolerance / metresPerDegree;
  const across = up / Math.cos((lat * Math.PI) / 180);
  const steps = [-1, 0, 1];
  return steps.flatMap((x) => steps.map((y): LngLat => [lng + x * across, lat + y * up]));
}

/** @param sea what the maps draw as water: all else counts as land */
export function openCountry(
  { gazetteer, lines, areas }: CountryFile,
  sea: FeatureCollection<Polygon | MultiPolygon>,
): Country {
  const topology = unpacked(areas);
  const collection = (part: AreaPart): Regions => {
    const found = feature(topology, topology.objects[part]) as Regions;
    // Reading it adds up steps, which leaves noise in the last digits: borders must have the same points.
    const features = found.features.map((each) => ({
      ...each,
      geometry: roundedArea(each.geometry, gridDecimals),
    }));
    return { ...found, features };
  };
  const isDry = (point: LngLat) => !sea.features.some(({ geometry }) => holds(geometry, point));
  return {
    ...atlasesOf(gazetteer, lines, collection),
    isOnLand: (point: LngLat) => around(point).some(isDry),
  };
}
