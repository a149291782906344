import { feature, featureCollection, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { District } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import type { Cell } from './cells.ts';
import { polygonsOf, tidy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';
import type { DistrictException } from './handwritten.ts';

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
      if (!county || own.length === 0) {
        throw new Error(`districts.json: ${district.id} has nothing in county ${id}`);
      }
      const cut = intersect(featureCollection([joined(own), county]));
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

function joined(cells: readonly Cell[]): Feature<Polygon | MultiPolygon> {
  const polygons = cells.map(({ ring }) => polygon([ring.map((position) => [...position])]));
  const [first] = polygons;
  const all = polygons.length > 1 ? union(featureCollection(polygons)) : first;
  if (!all) throw new Error('a district needs at least one cell');
  return feature(all.geometry);
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
