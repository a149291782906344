import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centerRange, zoomRange } from '../../src/cartography/mapLimits.ts';
import { project, scaleAt, unproject } from '../../src/cartography/mercator.ts';
import {
  fitCamera,
  flightEase,
  flightTime,
  limitCamera,
  type ScreenBox,
  sameCamera,
} from '../../src/map/camera.ts';
import type { Bounds, LngLat } from '../../src/model/geo.ts';
import type { Camera } from '../../src/state/camera.ts';

/** Where a camera puts a point in its container, by Web Mercator's own formula. */
function screenOf(point: LngLat, { zoom, center }: Camera, container: ScreenBox) {
  const [x, y] = project(point);
  const [middleX, middleY] = project(center);
  return {
    x: container.x + container.width / 2 + (x - middleX) * scaleAt(zoom),
    y: container.y + container.height / 2 + (y - middleY) * scaleAt(zoom),
  };
}

const boundsArbitrary = fc
  .tuple(
    fc.double({ min: 4, max: 20, noNaN: true }),
    fc.double({ min: 57, max: 68, noNaN: true }),
    fc.double({ min: 0.5, max: 12, noNaN: true }),
    fc.double({ min: 0.5, max: 5, noNaN: true }),
  )
  .map(([west, south, wide, tall]): Bounds => [west, south, west + wide, south + tall]);

test('bounds fill the visible area as far as their shape lets them, and stand in its middle', () => {
  const container = { x: 10, y: 20, width: 1400, height: 900 };
  const side = fc.integer({ min: 60, max: 400 });
  fc.assert(
    fc.property(boundsArbitrary, side, side, side, side, (bounds, left, top, right, bottom) => {
      const visible = {
        x: container.x + left,
        y: container.y + top,
        width: container.width - left - right,
        height: container.height - top - bottom,
      };
      const camera = fitCamera(bounds, container, visible);
      if (!camera) throw new Error('there is room');
      const [west, south, east, north] = bounds;
      const topLeft = screenOf([west, north], camera, container);
      const bottomRight = screenOf([east, south], camera, container);
      const margins = {
        left: topLeft.x - visible.x,
        right: visible.x + visible.width - bottomRight.x,
        top: topLeft.y - visible.y,
        bottom: visible.y + visible.height - bottomRight.y,
      };
      expect(margins.left).toBeCloseTo(margins.right, 4);
      expect(margins.top).toBeCloseTo(margins.bottom, 4);
      expect(Math.min(margins.left, margins.top)).toBeCloseTo(0, 4);
    }),
  );
});

test('a visible area without room leaves the camera alone', () => {
  const container = { x: 0, y: 0, width: 390, height: 844 };
  const bounds: Bounds = [4, 57, 31, 71];
  expect(fitCamera(bounds, container, { x: 0, y: 0, width: 390, height: 12 })).toBeNull();
  expect(fitCamera(bounds, container, { x: 0, y: 0, width: 0, height: 400 })).toBeNull();
  expect(fitCamera(bounds, container, { x: 0, y: 0, width: 390, height: 60 })).not.toBeNull();
});

test('a single point is not zoomed in on for ever', () => {
  const box = { x: 0, y: 0, width: 800, height: 600 };
  const camera = fitCamera([10, 60, 10, 60], box, box);
  expect(camera?.zoom).toBe(zoomRange[1]);
  expect(camera?.center[1]).toBeCloseTo(60, 9);
});

test('unproject undoes project', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (lng, lat) => {
        const [backLng, backLat] = unproject(project([lng, lat]));
        expect(backLng).toBeCloseTo(lng, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      },
    ),
  );
});

test('a camera stays where there is a map, and one that does is let be', () => {
  const inside: Camera = { zoom: 5, center: [12, 64] };
  expect(limitCamera(inside)).toEqual(inside);
  expect(limitCamera({ zoom: 99, center: [-170, 89] })).toEqual({
    zoom: zoomRange[1],
    center: [centerRange.lng[0], centerRange.lat[1]],
  });
});

const cameraArbitrary: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: 1, max: 12, noNaN: true }),
  center: fc.tuple(
    fc.double({ min: -40, max: 75, noNaN: true }),
    fc.double({ min: 45, max: 82, noNaN: true }),
  ),
});

test('a flight takes from 1.2 to 1.8 seconds, the same there and back', () => {
  fc.assert(
    fc.property(cameraArbitrary, cameraArbitrary, (from, to) => {
      const time = flightTime(from, to, 1000);
      expect(time).toBeGreaterThanOrEqual(1200);
      expect(time).toBeLessThanOrEqual(1800);
      expect(flightTime(to, from, 1000)).toBeCloseTo(time, 6);
    }),
  );
});

test('a longer way takes longer', () => {
  const from: Camera = { zoom: 5, center: [10, 60] };
  const near = flightTime(from, { zoom: 5, center: [11, 60] }, 1000);
  expect(flightTime(from, { zoom: 5, center: [20, 60] }, 1000)).toBeGreaterThan(near);
  expect(flightTime(from, { zoom: 7, center: [11, 60] }, 1000)).toBeGreaterThan(near);
});

test('a flight starts and lands at rest', () => {
  expect(flightEase(0)).toBe(0);
  expect(flightEase(0.5)).toBe(0.5);
  expect(flightEase(1)).toBe(1);
  expect(flightEase(0.05)).toBeLessThan(0.01);
  expect(flightEase(0.95)).toBeGreaterThan(0.99);
});

test('cameras that an address does not tell apart are the same', () => {
  const camera: Camera = { zoom: 6.1234, center: [10.12345, 60.12345] };
  expect(sameCamera(camera, { zoom: 6.12, center: [10.1235, 60.1235] })).toBe(true);
  expect(sameCamera(camera, { zoom: 6.2, center: camera.center })).toBe(false);
  expect(sameCamera(camera, { zoom: 6.1234, center: [10.2, 60.12345] })).toBe(false);
});
