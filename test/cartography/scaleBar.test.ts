import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresPerPixel, scaleBar } from '../../src/cartography/scaleBar.ts';

test('a pixel is as many metres as Web Mercator says, half as many at 60 degrees north', () => {
  expect(metresPerPixel(0, [0, 0])).toBeCloseTo(78_271.517, 3);
  expect(metresPerPixel(0, [10, 60])).toBeCloseTo(78_271.517 / 2, 3);
  expect(metresPerPixel(4, [0, 0])).toBeCloseTo(78_271.517 / 16, 3);
});

test('the bar is a round distance and takes the most of its room', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 100_000, noNaN: true }), (perPixel) => {
      const { metres, width } = scaleBar(perPixel, 96);
      expect(String(metres)).toMatch(/^[125]0*$/);
      expect(width * perPixel).toBeCloseTo(metres, 3);
      expect(width).toBeLessThanOrEqual(96);
      expect(width).toBeGreaterThan(96 / 2.6);
    }),
  );
});
