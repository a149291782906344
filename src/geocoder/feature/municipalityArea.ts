import { featureCollection, point } from '@turf/helpers';
import { voronoi } from '@turf/voronoi';
import type { Polygon } from 'geojson';
import { unite } from '../area/area.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import { type Land, landOf } from './land.ts';

/** Degrees around the places of a county within which all of it lies. */
const MARGIN = 3;

/**
 * Stands for a municipality, whose border the atlas does not have: the ground of its counties that is
 * nearer to one of its places than to any other place of the county. Null without places.
 */
export function municipalityArea(
  id: string,
  counties: readonly string[],
  atlas: Atlas,
): Land | null {
  const cells = counties.flatMap((county) => {
    const places = atlas.gazetteer.places.filter((place) => place.county === county);
    return cellsAround(places, id);
  });
  const area = unite(cells);
  return area === null ? null : landOf(area, atlas, counties);
}

/** Voronoi cells in a plane with the longitudes shrunk to the length they have at that latitude. */
function cellsAround(places: readonly Place[], municipality: string): readonly Polygon[] {
  const latitudes = places.map(({ lngLat }) => lngLat[1]);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const longitudes = places.map(({ lngLat }) => lngLat[0] * shrink);
  const cells = voronoi(
    featureCollection(places.map(({ lngLat: [lng, lat] }) => point([lng * shrink, lat]))),
    {
      bbox: [
        Math.min(...longitudes) - MARGIN,
        Math.min(...latitudes) - MARGIN,
        Math.max(...longitudes) + MARGIN,
        Math.max(...latitudes) + MARGIN,
      ],
    },
  );
  return places.flatMap((place, index) => {
    // Two places on one spot share a cell, and Voronoi gives it to the first alone.
    const cell = cells.features[index]?.geometry as Polygon | undefined;
    if (place.municipality !== municipality || cell === undefined) return [];
    return [
      {
        type: 'Polygon' as const,
        coordinates: cell.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [x / shrink, y])),
      },
    ];
  });
}
