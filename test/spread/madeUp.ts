import type { Area } from '../../src/geocoder/area/area.ts';
import type { Place } from '../../src/geocoder/gazetteer/gazetteer.ts';
import type { LngLat } from '../../src/model/geo.ts';
import type { SpreadInput } from '../../src/spread/input.ts';

/** A box of degrees. On the equator a degree is 111.3 km from west to east and 110.6 from south to north. */
export const box = (west: number, south: number, east: number, north: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

export function placeOf(name: string, lngLat: LngLat, county: string, population: number): Place {
  return {
    name,
    aliases: [],
    lngLat,
    population,
    peopleNearby: population,
    municipality: '0000',
    county,
    countyToday: county,
  };
}

/**
 * A country of three counties, each a degree square, side by side on the equator; the two to the west
 * make up one part of the country. One cluster has the western county, another the middle one's western
 * half. A last place is in no county.
 */
export const madeUp: SpreadInput = {
  clusters: [
    { id: 'one', marker: [0.5, 0], region: box(0, -0.5, 1, 0.5), counties: ['01'] },
    { id: 'half', marker: [1.25, 0.25], region: box(1, -0.5, 1.5, 0.5), counties: ['02'] },
  ],
  atlas: {
    counties: new Map([
      ['01', box(0, -0.5, 1, 0.5)],
      ['02', box(1, -0.5, 2, 0.5)],
      ['03', box(2, -0.5, 3, 0.5)],
    ]),
    gazetteer: {
      counties: [
        { id: '01', name: 'Vest', aliases: [], today: [] },
        { id: '02', name: 'Midt', aliases: [], today: [] },
        { id: '03', name: 'Øst', aliases: [], today: [] },
      ],
      parts: [
        part('vestpart', ['01', '02'], true),
        part('ostpart', ['03'], true),
        part('anything', ['02', '03'], false),
      ],
      places: [
        placeOf('Innby', [0.5, 0], '01', 100),
        placeOf('Kantby', [1.75, 0], '02', 40),
        placeOf('Utby', [2.5, 0], '03', 0),
        placeOf('Langvekk', [5, 0], '99', 10),
      ],
    },
  },
};

function part(id: string, counties: readonly string[], primary: boolean) {
  const names = { nb: id, nn: id, en: id };
  return { id, names, aliases: [], counties, exactness: 'exact' as const, primary, note: null };
}
