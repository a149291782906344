import { readdirSync, readFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { landTest } from '../../data/build/gazetteer/landSource.ts';
import type { Sea } from '../../data/build/gazetteer/sea.ts';
import { readSources } from '../../data/build/gazetteer/sources.ts';
import { loadCountry } from '../../data/build/generate/atlas.ts';
import places from '../../data/gazetteer/places.json' with { type: 'json' };
import { type CoastTopology, coastFeatures } from '../../src/cartography/mapGeometry.ts';
import { type PackedTopology, unpacked } from '../../src/cartography/packedTopology.ts';
import { type Area, holds, polygonsOf } from '../../src/geocoder/area/area.ts';
import type { Bounds, LngLat } from '../../src/model/geo.ts';
import { coastCellsIn } from '../../src/state/coastCells.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'));

const cells = readdirSync('data/generated/coast').map((file) => {
  const name = file.replace('.json', '');
  const [west = 0, south = 0] = name.split('_').map(Number);
  const bounds: Bounds = [west, south, west + 2, south + 1];
  const coast = json(`generated/coast/${file}`) as PackedTopology<CoastTopology>;
  return { name, bounds, seas: coastFeatures(unpacked(coast)) };
});
const sea = (json('map/sea.json') as { features: Sea[] }).features;

/** Whether the live map draws water there, close up. */
function isWater(point: LngLat): boolean {
  const cell = cells.find(
    ({ bounds: [west, south, east, north] }) =>
      point[0] >= west && point[0] < east && point[1] >= south && point[1] < north,
  );
  const drawn: readonly Feature<Area>[] = cell?.seas.features ?? sea;
  return drawn.some(({ geometry }) => holds(geometry, point));
}

test('every place stands on land as it is drawn close up, but for two that the gazetteer has off the shore', () => {
  const inWater = places.filter(({ lngLat: [lng = 0, lat = 0] }) => isWater([lng, lat]));
  expect(inWater.map(({ name }) => name).sort()).toEqual(['Norheimsund', 'Solfjellsjøen']);
});

test('what is land by the source is land on the map', () => {
  const isOnLand = landTest(readSources());
  const differ = places.filter(
    ({ lngLat: [lng = 0, lat = 0] }) => isOnLand([lng, lat]) === isWater([lng, lat]),
  );
  expect(differ.map(({ name }) => name)).toEqual([]);
});

test.each<readonly [string, LngLat, boolean]>([
  ['Mjøsa', [10.95, 60.72], true],
  ['Femunden', [11.85, 62.15], true],
  ['Røssvatnet', [14.15, 65.77], true],
  ['Hardangerfjorden', [6.05, 60.1], true],
  ['the sound at Tromsø', [18.972, 69.65], true],
  ['Tromsøya', [18.94, 69.66], false],
  ['Frøya', [8.7, 63.72], false],
  ['Helgøya in Mjøsa', [11.0, 60.74], false],
  ['Værøy', [12.68, 67.67], false],
])('%s at %s: water is %s', (_name, point, expected) => {
  expect(isWater(point)).toBe(expected);
});

describe('as maps draw it, under the sea too,', () => {
  const { gazetteer, councils, formerMunicipalities } = loadCountry().atlasToSea;

  test('a region council has the places of its municipalities, but for four that are near to another’s', () => {
    const missing = gazetteer.councils.flatMap(({ id, municipalities }) => {
      const area = councils.get(id);
      return gazetteer.places.filter(
        ({ municipality, lngLat }) =>
          municipalities.includes(municipality) && !(area && holds(area, lngLat)),
      );
    });
    expect([...new Set(missing.map(({ name }) => name))].sort()).toEqual([
      'Borgheim',
      'Hvittingfoss',
      'Jevnaker',
      'Ydstebøhamn',
    ]);
  });

  test('a former municipality has its seat', () => {
    const missing = gazetteer.formerMunicipalities.filter(({ id, seat }) => {
      const area = formerMunicipalities.get(id);
      return !(area && holds(area, seat));
    });
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('the files of cells', () => {
  test('stay inside their cell, with no more rings than MapLibre draws', () => {
    for (const { name, bounds, seas } of cells) {
      const [west, south, east, north] = bounds;
      for (const polygon of seas.features.flatMap(({ geometry }) => polygonsOf(geometry))) {
        expect(polygon.length, name).toBeLessThanOrEqual(500);
        const outside = polygon
          .flat()
          .filter(([x = 0, y = 0]) => x < west || x > east || y < south || y > north);
        expect(outside, name).toEqual([]);
      }
    }
  });

  test('are there for every cell that the sea from afar is cut into', () => {
    const cut = new Set(sea.flatMap(({ properties }) => properties.cell ?? []));
    const names = cells.map(({ name }) => name);
    expect([...cut].filter((cell) => !names.includes(cell))).toEqual([]);
    expect(cut.size).toBeGreaterThan(100);
  });

  test('are found by what is in view', () => {
    expect(coastCellsIn([18.5, 69.5, 19.5, 69.9])).toEqual(['18_69']);
    expect(coastCellsIn([18.5, 69.5, 20.5, 70.1]).toSorted()).toEqual(
      ['18_69', '18_70', '20_69', '20_70'].filter((name) =>
        cells.some((cell) => cell.name === name),
      ),
    );
    expect(coastCellsIn([-30, 50, -20, 52])).toEqual([]);
  });
});
