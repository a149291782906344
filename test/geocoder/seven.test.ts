import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { type Area, holds, metresBetween, squareMetres } from '../../src/geocoder/area/area.ts';
import { clip } from '../../src/geocoder/area/combine.ts';
import { countyAt } from '../../src/geocoder/area/near.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { resolveCluster } from '../../src/geocoder/resolveCluster.ts';
import type { LngLat } from '../../src/model/geo.ts';
import { records } from '../../src/model/records.ts';

const atlas = loadAtlas();
const geocoder = createGeocoder(atlas);
const places = {
  Alta: [23.27, 69.97],
  Arendal: [8.77, 58.46],
  Asker: [10.44, 59.83],
  'Mo i Rana': [14.16, 66.31],
  Mosjøen: [13.2, 65.83],
  Drammen: [10.2, 59.74],
  Elverum: [11.56, 60.88],
  Gjøvik: [10.69, 60.8],
  Hamar: [11.07, 60.8],
  Harstad: [16.54, 68.8],
  Hokksund: [9.91, 59.77],
  Hønefoss: [10.26, 60.17],
  Kirkenes: [30.05, 69.73],
  Kongsberg: [9.65, 59.67],
  Kongsvinger: [12.0, 60.19],
  Kristiansand: [7.98, 58.16],
  Lillehammer: [10.47, 61.11],
  Lillestrøm: [11.05, 59.96],
  Molde: [7.16, 62.737],
  Moss: [10.66, 59.44],
  Namsos: [11.5, 64.47],
  Oppdal: [9.69, 62.6],
  Oslo: [10.75, 59.913],
  Rindal: [9.2, 63.04],
  Rjukan: [8.59, 59.88],
  Sandvika: [10.53, 59.893],
  Setermoen: [18.35, 68.86],
  Skien: [9.61, 59.21],
  Steinkjer: [11.5, 64.01],
  Stjørdal: [10.93, 63.47],
  Stranda: [6.95, 62.31],
  Sunndalsøra: [8.56, 62.67],
  Surnadal: [8.72, 62.98],
  Tønsberg: [10.41, 59.27],
  Trysil: [12.27, 61.31],
  Tromsdalen: [19.02, 69.64],
  Valle: [7.53, 59.21],
  Volda: [6.07, 62.15],
  Ørsta: [6.13, 62.2],
  Ålesund: [6.18, 62.47],
  Verma: [8.05, 62.34],
} satisfies Readonly<Record<string, LngLat>>;
type Town = keyof typeof places;

function resolved(id: string) {
  const cluster = records.clusters.find((record) => record.id === id);
  if (cluster === undefined) throw new Error(`no cluster "${id}"`);
  const found = resolveCluster(cluster, geocoder, atlas);
  if (!found?.geometry) throw new Error(`${id} has no area`);
  return { ...found, geometry: found.geometry };
}

const squareKilometres = (area: Area): number => squareMetres(area) / 1e6;

/** `area` in km²; `counties` by number. */
const expected = [
  {
    id: 'biotech-north',
    holding: ['Tromsdalen'],
    leavingOut: ['Harstad', 'Setermoen', 'Alta'],
    area: [1_000, 4_000],
    counties: ['19'],
    exactness: 'approximate',
  },
  {
    id: 'mineralklynge-nord',
    holding: ['Mo i Rana', 'Mosjøen', 'Alta', 'Kirkenes', 'Setermoen'],
    leavingOut: ['Namsos', 'Steinkjer'],
    area: [105_000, 117_000],
    counties: ['18', '19', '20'],
    exactness: 'exact',
  },
  {
    id: 'next-media',
    holding: ['Namsos', 'Steinkjer', 'Stjørdal', 'Oppdal'],
    leavingOut: ['Rindal', 'Molde', 'Mosjøen'],
    area: [38_000, 43_000],
    counties: ['16', '17'],
    exactness: 'exact',
  },
  {
    id: 'ikuben',
    holding: ['Molde', 'Verma', 'Sunndalsøra', 'Surnadal', 'Rindal'],
    leavingOut: ['Ålesund', 'Volda', 'Ørsta', 'Stranda', 'Oppdal'],
    area: [7_500, 11_000],
    counties: ['15'],
    exactness: 'approximate',
  },
  {
    id: 'arena-digin',
    holding: ['Kristiansand', 'Arendal', 'Valle'],
    leavingOut: ['Skien', 'Rjukan'],
    area: [15_500, 17_500],
    counties: ['09', '10'],
    exactness: 'exact',
  },
  {
    id: 'electric-mobility-norway',
    holding: ['Kongsberg', 'Hokksund', 'Drammen', 'Asker', 'Sandvika', 'Oslo'],
    leavingOut: ['Hønefoss', 'Lillestrøm', 'Moss', 'Tønsberg', 'Rjukan', 'Skien'],
    area: [800, 1_600],
    counties: ['02', '03', '06'],
    exactness: 'approximate',
  },
  {
    id: 'arena-heidner',
    holding: ['Hamar', 'Elverum', 'Kongsvinger', 'Trysil'],
    leavingOut: ['Gjøvik', 'Lillehammer', 'Lillestrøm', 'Oslo'],
    area: [26_000, 28_500],
    counties: ['04'],
    exactness: 'exact',
  },
] as const satisfies readonly {
  readonly id: string;
  readonly holding: readonly Town[];
  readonly leavingOut: readonly Town[];
  readonly [detail: string]: unknown;
}[];

test('these are all the clusters', () => {
  expect(records.clusters.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});

describe.each(expected)('$id', ({ id, holding, leavingOut, area, counties, exactness }) => {
  const { region, geometry } = resolved(id);

  test.each(holding)('holds %s', (town) => {
    expect(holds(geometry, places[town])).toBe(true);
  });

  test.each(leavingOut)('leaves out %s', (town) => {
    expect(holds(geometry, places[town])).toBe(false);
  });

  test('is as large as it should be', () => {
    expect(squareKilometres(geometry)).toBeGreaterThan(area[0]);
    expect(squareKilometres(geometry)).toBeLessThan(area[1]);
    expect(region.area).toBeCloseTo(squareMetres(geometry), -1);
  });

  test('is counted to the counties that it is made of, and nearly all of it lies there', () => {
    expect(region.counties.map((county) => county.id)).toEqual(counties);
    const inside = [...atlas.counties].flatMap(([county, land]) =>
      counties.some((own) => own === county) ? [clip(geometry, land)] : [],
    );
    const covered = inside.reduce((sum, part) => sum + (part ? squareKilometres(part) : 0), 0);
    const share = covered / squareKilometres(geometry);
    // The edge of a corridor may reach into a county that none of its places lies in.
    if (
      region.phrases.some(({ phrase, kind }) => phrase === region.phrase && kind === 'corridor')
    ) {
      expect(share).toBeGreaterThan(0.97);
      expect(share).toBeLessThan(1);
    } else {
      expect(share).toBeCloseTo(1, 3);
    }
  });

  test('has its marker inside, on land, in one of its counties', () => {
    expect(holds(geometry, region.marker)).toBe(true);
    expect(counties.map(String)).toContain(countyAt(region.marker, atlas.counties));
  });

  test('says how exact it is, and reads every phrase of the record', () => {
    expect(region.exactness).toBe(exactness);
    const cluster = records.clusters.find((record) => record.id === id);
    expect(region.phrases.map(({ phrase }) => phrase)).toEqual(
      expect.arrayContaining([...(cluster?.phrases ?? []), cluster?.region]),
    );
  });
});

describe('markers', () => {
  test.each([
    ['biotech-north', [18.955, 69.649], 2_000],
    ['next-media', [10.395, 63.43], 1_000],
  ] as const)('%s stands at its town', (id, town, tolerance) => {
    expect(metresBetween(resolved(id).region.marker, town)).toBeLessThan(tolerance);
  });

  test('the corridor’s stands along it, nearer its middle than either end', () => {
    const { marker } = resolved('electric-mobility-norway').region;
    expect(metresBetween(marker, places.Oslo)).toBeGreaterThan(20_000);
    expect(metresBetween(marker, places.Kongsberg)).toBeGreaterThan(20_000);
    expect(countyAt(marker, atlas.counties)).toBe('06');
  });
});

test('the corridor is told by its places, in their order', () => {
  const { reason } = resolved('electric-mobility-norway').region;
  expect(reason.nb).toMatch(/Kongsberg – Hokksund – .*Drammen – .*Asker – .*Sandvika – .*Oslo/u);
});

test('the circle lies within 30 km of Tromsø', () => {
  const { geometry } = resolved('biotech-north');
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const away = rings
    .flat()
    .map(([lng = 0, lat = 0]) => metresBetween([lng, lat], [18.955, 69.649]));
  // The circle is drawn on a sphere, half a percent off the ellipsoid at the most.
  expect(Math.max(...away)).toBeLessThan(30_150);
});

test('counties of the time come with today’s where it is another', () => {
  expect(resolved('arena-heidner').region.counties).toEqual([
    { id: '04', name: 'Hedmark', today: ['Innlandet'] },
  ]);
  expect(resolved('biotech-north').region.counties).toEqual([
    { id: '19', name: 'Troms', today: [] },
  ]);
});
