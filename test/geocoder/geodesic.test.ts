import { distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { geodesicMetres, ringSquareMetres } from '../../src/geocoder/area/geodesic.ts';
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

describe('the area within a ring', () => {
  /** Along parallels, as dense as a border. */
  function band(south: number, north: number) {
    const lngs = Array.from({ length: 361 }, (_, index) => index - 180);
    const ring = [...lngs.map((lng) => [lng, south]), ...lngs.reverse().map((lng) => [lng, north])];
    return [...ring, [-180, south]];
  }

  test('is that of the ellipsoid: half of it, and the globe’s 510 065 622 square kilometres', () => {
    const half = ringSquareMetres(band(0, 90)) / 1e6;
    expect(half).toBeCloseTo(510_065_621.724 / 2, 0);
    expect(ringSquareMetres(band(-90, 90)) / 1e6).toBeCloseTo(510_065_621.724, 0);
  });

  test('is the same whichever way the ring runs, and nothing where there is none', () => {
    const ring = band(60, 70);
    expect(ringSquareMetres(ring.toReversed())).toBeCloseTo(ringSquareMetres(ring), 0);
    expect(ringSquareMetres([])).toBe(0);
  });

  test('of a degree at 60 degrees north is its middle parallel times its meridian', () => {
    const square = [
      [10, 60],
      [11, 60],
      [11, 61],
      [10, 61],
      [10, 60],
    ];
    // Kilometres, as tables have them.
    expect(ringSquareMetres(square) / 1e6 / (54.953 * 111.421)).toBeCloseTo(1, 3);
  });
});
