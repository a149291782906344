import { distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { geodesicMetres } from '../../src/geocoder/area/geodesic.ts';
import type { LngLat } from '../../src/model/geo.ts';

const placeNamed = (wanted: string): LngLat => {
  const place = loadAtlas().gazetteer.places.find(({ name }) => name === wanted);
  if (!place) throw new Error(`the gazetteer has no "${wanted}"`);
  return place.lngLat;
};

const degrees = (whole: number, minutes: number, seconds: number): number =>
  Math.sign(whole) * (Math.abs(whole) + minutes / 60 + seconds / 3600);

describe('the length of the shortest line on WGS 84', () => {
  test('between GeoNames’ Tromsø and Oslo is 1,151.1 km, where the mean sphere has 1,148.0', () => {
    const [tromso, oslo] = [placeNamed('Tromsø'), placeNamed('Oslo')];
    expect(geodesicMetres(tromso, oslo) / 1000).toBeCloseTo(1151.1, 1);
    expect(distance([...tromso], [...oslo])).toBeCloseTo(1148.0, 1);
  });

  test('agrees with Geoscience Australia’s worked example, Flinders Peak to Buninyong', () => {
    const flindersPeak: LngLat = [degrees(144, 25, 29.5244), degrees(-37, 57, 3.7203)];
    const buninyong: LngLat = [degrees(143, 55, 35.3839), degrees(-37, 39, 10.1561)];
    expect(geodesicMetres(flindersPeak, buninyong)).toBeCloseTo(54_972.271, 2);
  });

  test.each<[string, LngLat, LngLat, number]>([
    // A degree of the equator is its radius in radians.
    ['a degree of the equator', [0, 0], [1, 0], 111_319.491],
    ['a quarter of a meridian', [10, 0], [10, 90], 10_001_965.729],
    ['a point and itself', [10, 60], [10, 60], 0],
  ])('%s', (_, from, to, metres) => {
    expect(geodesicMetres(from, to)).toBeCloseTo(metres, 2);
    expect(geodesicMetres(to, from)).toBeCloseTo(metres, 2);
  });

  test('is a number even between opposite sides of the globe', () => {
    expect(geodesicMetres([0, 0], [179.7, 0.5])).toBeGreaterThan(19_000_000);
  });
});
