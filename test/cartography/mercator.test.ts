import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  project,
  scaleAt,
  unproject,
  widthAtZoom,
  worldBox,
  zoomToFit,
} from '../../src/cartography/mercator.ts';
import type { Bounds } from '../../src/model/geo.ts';

/** Half the width of the EPSG:3857 square in its metres. */
const half = 20_037_508.342789244;

/** EPSG:3857 as metres: east and north of where the equator meets Greenwich. */
function metres([lng, lat]: readonly [number, number]) {
  const [x, y] = project([lng, lat]);
  return { east: (x * 2 - 1) * half, north: (1 - y * 2) * half };
}

describe('the projection is EPSG:3857', () => {
  test.each([
    // The worked example of the EPSG guidance note 7-2, method 1024.
    [-100.333333333, 24.381786944, -11_169_055.58, 2_800_000.0],
    [0, 0, 0, 0],
    [180, 85.051128779807, half, half],
    [-180, -85.051128779807, -half, -half],
    [90, 66.513260443112, half / 2, half / 2],
  ])('%d, %d', (lng, lat, east, north) => {
    const point = metres([lng, lat]);
    expect(point.east).toBeCloseTo(east, 1);
    expect(point.north).toBeCloseTo(north, 1);
  });

  test('in the other form of its formula, everywhere', () => {
    fc.assert(
      fc.property(fc.double({ min: -85, max: 85, noNaN: true }), (lat) => {
        const other = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 6_378_137;
        expect(metres([0, lat]).north).toBeCloseTo(other, 4);
      }),
    );
  });

  test('the corners of the square are its corners', () => {
    const [west, north] = unproject([0, 0]);
    const [east, south] = unproject([1, 1]);
    expect([west, east]).toEqual([-180, 180]);
    expect(north).toBeCloseTo(85.05112878, 8);
    expect(south).toBeCloseTo(-85.05112878, 8);
  });
});

test('the world is 512 pixels wide at zoom 0, and doubles with each', () => {
  expect(scaleAt(0)).toBe(512);
  expect(scaleAt(3)).toBe(4096);
  const world = worldBox([-180, -85.0511287798066, 180, 85.0511287798066]);
  expect(widthAtZoom(world, 0)).toBeCloseTo(512, 6);
  expect(world.height).toBeCloseTo(1, 9);
  expect([world.x, world.y]).toEqual([0, expect.closeTo(0, 9)]);
});

describe('the zoom that fits', () => {
  /** What MapLibre's cameraForBounds does: corners at zoom 0, the smaller of the two ratios, log2 of it. */
  function maplibreZoom([west, south, east, north]: Bounds, width: number, height: number) {
    const mercatorY = (lat: number) =>
      (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
    const wide = ((east - west) / 360) * 512;
    const tall = (mercatorY(south) - mercatorY(north)) * 512;
    return Math.log2(Math.min(width / wide, height / tall));
  }

  const bounds = fc
    .tuple(
      fc.double({ min: -40, max: 60, noNaN: true }),
      fc.double({ min: 45, max: 78, noNaN: true }),
      fc.double({ min: 0.01, max: 30, noNaN: true }),
      fc.double({ min: 0.01, max: 6, noNaN: true }),
    )
    .map(([west, south, wide, tall]): Bounds => [west, south, west + wide, south + tall]);
  const pixels = fc.integer({ min: 50, max: 4000 });

  test('is the one that MapLibre finds', () => {
    fc.assert(
      fc.property(bounds, pixels, pixels, (box, width, height) => {
        const zoom = zoomToFit(worldBox(box), width, height);
        expect(zoom).toBeCloseTo(maplibreZoom(box, width, height), 6);
      }),
    );
  });

  test('fills one side to the pixel and lets nothing out', () => {
    fc.assert(
      fc.property(bounds, pixels, pixels, (around, width, height) => {
        const box = worldBox(around);
        const zoom = zoomToFit(box, width, height);
        const wide = widthAtZoom(box, zoom) / width;
        const tall = (box.height * scaleAt(zoom)) / height;
        expect(Math.max(wide, tall)).toBeCloseTo(1, 6);
      }),
    );
  });
});
