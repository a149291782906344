import type { Feature, MultiPolygon } from 'geojson';
import { type Area, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { unite } from '../../../src/geocoder/area/combine.ts';
import type { District, Municipality, Place } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { tidy, xy } from './coordinates.ts';
import { type CountyShape, countyOf } from './counties.ts';
import type { Anchor, DistrictException } from './handwritten.ts';
import { landCells } from './landCells.ts';
import type { Populated } from './places.ts';

/** The land of one place (`landCells`). */
export type Cell = {
  readonly place: string;
  readonly municipality: string;
  readonly county: string;
  readonly land: Area;
};

type Seed = Omit<Cell, 'land'> & { readonly lngLat: readonly [number, number] };

/**
 * Seeds besides the places: former municipal centres that the list of populations still has. Without them
 * a merged municipality would be drawn around its present centre only.
 */
export function anchorSeeds(
  anchors: readonly Anchor[],
  populated: readonly Populated[],
  counties: readonly CountyShape[],
): Seed[] {
  return anchors.map(({ geonames, name, municipality }) => {
    const found = populated.find(({ cityId }) => cityId === geonames);
    if (found?.name !== name) throw new Error(`anchors.json: ${geonames} is not ${name}`);
    const lngLat = found.loc.coordinates;
    return { place: name, municipality, county: countyOf(lngLat, counties).properties.id, lngLat };
  });
}

export function placeSeeds(places: readonly Place[], counties: readonly CountyShape[]): Seed[] {
  return places
    .filter(({ county }) => counties.some(({ properties }) => properties.id === county))
    .map(({ name, municipality, county, lngLat }) => ({
      place: name,
      municipality,
      county,
      lngLat: [...xy([...lngLat])],
    }));
}

/** The municipalities, each with the counties that seeds of it lie in, but no place. */
export function withMoreCounties(
  municipalities: readonly Municipality[],
  places: readonly Place[],
  seeds: readonly Seed[],
): readonly Municipality[] {
  const isIn = (id: string, county: string) =>
    places.some((place) => place.municipality === id && place.county === county);
  return municipalities.map((record) => {
    const own = seeds.filter(({ municipality }) => municipality === record.id);
    const moreCounties = own.map(({ county }) => county).filter((id) => !isIn(record.id, id));
    return moreCounties.length > 0 ? { ...record, moreCounties } : record;
  });
}

/** Each county divided among its seeds. A seed on an island that the source leaves out may get no land. */
export function cells(seeds: readonly Seed[], counties: readonly CountyShape[]): Cell[] {
  return counties.flatMap(({ properties: { id }, geometry }) => {
    const own = seeds.filter(({ county }) => county === id);
    const lands = landCells(
      own.map(({ lngLat }) => lngLat),
      geometry,
    );
    return own.flatMap(({ lngLat: _, ...seed }, index) => {
      const land = lands[index];
      return land ? [{ ...seed, land }] : [];
    });
  });
}

type DistrictShape = Feature<MultiPolygon, { id: string }>;

/** The districts as areas: the cells of their municipalities, joined. */
export function districtShapes(
  districts: readonly District[],
  exceptions: readonly DistrictException[],
  cells: readonly Cell[],
): DistrictShape[] {
  return districts.map((district) => {
    const coordinates = district.counties.flatMap((id) => {
      const own = cells.filter(
        (cell) => cell.county === id && belongs(cell, district, districts, exceptions),
      );
      const joined = unite(own.map(({ land }) => land));
      if (!joined) throw new Error(`districts.json: ${district.id} has nothing in county ${id}`);
      const geometry = tidy(joined);
      return geometry ? polygonsOf(geometry) : [];
    });
    return {
      type: 'Feature',
      properties: { id: district.id },
      geometry: { type: 'MultiPolygon', coordinates },
    };
  });
}

/** A place goes with its municipality, unless it is listed as belonging to another district. */
function belongs(
  cell: Cell,
  district: District,
  districts: readonly District[],
  exceptions: readonly DistrictException[],
): boolean {
  const exception = exceptions.find(
    ({ place, municipality }) => place === cell.place && municipality === cell.municipality,
  );
  if (!exception) return district.municipalities.includes(cell.municipality);
  if (!districts.some(({ id }) => id === exception.district)) {
    throw new Error(`district-exceptions.json: there is no district ${exception.district}`);
  }
  return exception.district === district.id;
}
