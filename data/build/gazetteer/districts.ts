import { feature, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { polygonsOf, unite } from '../../../src/geocoder/area/area.ts';
import { voronoiCells } from '../../../src/geocoder/area/shapes.ts';
import type { District, Place } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { project, tidy, unproject, xy } from './coordinates.ts';
import { type CountyShape, countyOf } from './counties.ts';
import type { Anchor, DistrictException } from './handwritten.ts';
import type { Populated } from './places.ts';

/** The area to which one place is the nearest of its county, not yet cut to the county. */
export type Cell = {
  readonly place: string;
  readonly municipality: string;
  readonly county: string;
  /** Closed, in degrees. Its sides are straight in Web Mercator, as they are drawn. */
  readonly ring: Position[];
};

type Seed = Omit<Cell, 'ring'> & { readonly lngLat: readonly [number, number] };

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

/** Radians of Web Mercator around the seeds of a county within which all of it lies. */
const cellMargin = 0.2;

/** Voronoi cells, county by county, so that no cell belongs to a place of another county. */
export function cells(seeds: readonly Seed[]): Cell[] {
  const counties = [...new Set(seeds.map(({ county }) => county))].sort();
  return counties.flatMap((county) => countyCells(seeds.filter((seed) => seed.county === county)));
}

function countyCells(seeds: readonly Seed[]): Cell[] {
  const rings = voronoiCells(
    seeds.map(({ lngLat }) => project([...lngLat])),
    cellMargin,
  );
  return seeds.flatMap(({ place, municipality, county }, index) => {
    const ring = rings[index];
    return ring ? [{ place, municipality, county, ring: ring.map(unproject) }] : [];
  });
}

type DistrictShape = Feature<MultiPolygon, { id: string }>;

/** The districts as areas: the cells of their municipalities, joined and cut to the county's coast and border. */
export function districtShapes(
  districts: readonly District[],
  exceptions: readonly DistrictException[],
  cells: readonly Cell[],
  counties: readonly CountyShape[],
): DistrictShape[] {
  return districts.map((district) => {
    const coordinates = district.counties.flatMap((id) => {
      const county = counties.find((shape) => shape.properties.id === id);
      const own = cells.filter(
        (cell) => cell.county === id && belongs(cell, district, districts, exceptions),
      );
      const joined = unite(own.map(({ ring }) => ({ type: 'Polygon', coordinates: [ring] })));
      if (!county || !joined) {
        throw new Error(`districts.json: ${district.id} has nothing in county ${id}`);
      }
      const cut = intersect(featureCollection([feature(joined), county]));
      const geometry = cut && tidy(cut.geometry);
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
