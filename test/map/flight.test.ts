import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flightEase, flightTime, sameCamera } from '../../src/map/flight.ts';
import type { Camera } from '../../src/state/camera.ts';

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
