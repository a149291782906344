import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { type Area, holds } from '../../src/geocoder/area/area.ts';
import type { LngLat } from '../../src/model/geo.ts';
import type { SpreadFigures } from '../../src/spread/figures.ts';
import { mapData, spreadAreas } from '../support/mapData.ts';

const figures: SpreadFigures = JSON.parse(readFileSync('data/generated/spread.json', 'utf8'));

test('12 of the 19 counties have a cluster, and every part of the country', () => {
  const without = figures.counties.filter(({ clusters }) => clusters.length === 0);
  expect(figures.counties).toHaveLength(19);
  expect(without.map(({ name }) => name)).toEqual([
    'Østfold',
    'Oppland',
    'Vestfold',
    'Telemark',
    'Rogaland',
    'Hordaland',
    'Sogn og Fjordane',
  ]);
  expect(figures.parts).toHaveLength(5);
  expect(figures.parts.every(({ clusters }) => clusters.length > 0)).toBe(true);
});

test('every listed place is counted, and the reaches never shrink', () => {
  const { count, people, toMarker, toRegion } = figures.places;
  expect(count).toBe(535);
  for (const { within } of [toRegion, toMarker]) {
    for (const [index, step] of within.entries()) {
      expect(step.places).toBeGreaterThanOrEqual(within[index - 1]?.places ?? 0);
      expect(step.people).toBeGreaterThanOrEqual(within[index - 1]?.people ?? 0);
      expect(step.people).toBeLessThanOrEqual(people);
    }
  }
});

test('no place has farther to a region than to a marker', () => {
  const { toMarker, toRegion } = figures.places;
  for (const [index, { places }] of toRegion.within.entries()) {
    expect(places).toBeGreaterThanOrEqual(toMarker.within[index]?.places ?? 0);
  }
  expect(toRegion.farthest.metres).toBeLessThan(toMarker.farthest.metres);
});

test('the clusters’ distances are between those that are known: the whole length, and next door', () => {
  const { longest, shortest, centre } = figures.distances;
  expect(longest).toMatchObject({ from: 'mineralklynge-nord', to: 'arena-digin' });
  expect(shortest).toMatchObject({ from: 'next-media', to: 'ikuben' });
  expect(longest.metres).toBeGreaterThan(1_300_000);
  expect(shortest.metres).toBeLessThan(150_000);
  expect(centre.place.county).toBe('Nord-Trøndelag');
});

test('the mainland is the study area, within half a percent and the islands that are not drawn', () => {
  // Statistics Norway: the mainland's land and lakes are 323,800 km².
  expect(figures.clarkEvans.area / 1e6).toBeGreaterThan(315_000);
  expect(figures.clarkEvans.area / 1e6).toBeLessThan(325_000);
});

test('every place of the mainland, on islands that the counties lack too, lies in a region or in one area of each layer', () => {
  const { gazetteer } = loadAtlas();
  const counties = new Set(gazetteer.counties.map(({ id }) => id));
  const isInRegion = (point: LngLat) =>
    mapData.regions.features.some(({ geometry }) => holds(geometry as Area, point));
  const outside = gazetteer.places.filter(
    ({ county, lngLat }) => counties.has(county) && !isInRegion(lngLat),
  );
  expect(outside.length).toBeGreaterThan(200);
  for (const layer of ['distance', 'nearest']) {
    const areas = spreadAreas.features.filter(({ properties }) => properties.show === layer);
    const amiss = outside.filter(
      ({ lngLat }) => areas.filter(({ geometry }) => holds(geometry, lngLat)).length !== 1,
    );
    expect(
      amiss.map(({ name }) => name),
      layer,
    ).toEqual([]);
  }
});
