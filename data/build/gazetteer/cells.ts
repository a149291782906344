import { featureCollection, point } from '@turf/helpers';
import { voronoi } from '@turf/voronoi';
import type { Position } from 'geojson';
import type { Place } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { project, unproject, xy } from './coordinates.ts';
import { type CountyShape, countyOf } from './counties.ts';
import type { Anchor } from './handwritten.ts';
import type { Populated } from './places.ts';

/** Ground for which one place is the nearest of its county, not yet cut to the county. */
export type Cell = {
  readonly place: string;
  readonly municipality: string;
  readonly county: string;
  /** Closed, in degrees. Straight in Web Mercator, as it is drawn. */
  readonly ring: readonly Position[];
};

type Seed = Omit<Cell, 'ring'> & { readonly lngLat: readonly [number, number] };

/**
 * Where a cell may stand besides the places: former municipal centres that the list of populations still has.
 * Without them a municipality that has been merged would be drawn around its present centre only.
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

/** Voronoi cells, county by county: no spot of a county goes to a place on the other side of its border. */
export function cells(seeds: readonly Seed[]): Cell[] {
  const counties = [...new Set(seeds.map(({ county }) => county))].sort();
  return counties.flatMap((county) => countyCells(seeds.filter((seed) => seed.county === county)));
}

function countyCells(seeds: readonly Seed[]): Cell[] {
  const points = seeds.map(({ lngLat }) => project([...lngLat]));
  const margin = 0.2;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const polygons = voronoi(featureCollection(points.map((position) => point(position))), {
    bbox: [
      Math.min(...xs) - margin,
      Math.min(...ys) - margin,
      Math.max(...xs) + margin,
      Math.max(...ys) + margin,
    ],
  });
  return seeds.flatMap(({ place, municipality, county }, index) => {
    // Two places on the same spot share one cell; Voronoi gives it to the first.
    const ring = polygons.features[index]?.geometry.coordinates[0];
    return ring ? [{ place, municipality, county, ring: ring.map(unproject) }] : [];
  });
}
