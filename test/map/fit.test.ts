import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, scaleAt, unproject } from '../../src/cartography/mercator.ts';
import { fitCamera, limitCamera, type ScreenBox } from '../../src/map/fit.ts';
import type { Bounds, LngLat } from '../../src/model/geo.ts';
import type { Camera } from '../../src/state/camera.ts';
import { centerRange, zoomRange } from '../../src/state/limits.ts';

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

test('bounds fill the free space as far as their shape lets them, and stand in its middle', () => {
  const container = { x: 10, y: 20, width: 1400, height: 900 };
  const side = fc.integer({ min: 60, max: 400 });
  fc.assert(
    fc.property(boundsArbitrary, side, side, side, side, (bounds, left, top, right, bottom) => {
      const free = {
        x: container.x + left,
        y: container.y + top,
        width: container.width - left - right,
        height: container.height - top - bottom,
      };
      const camera = fitCamera(bounds, container, free);
      if (!camera) throw new Error('there is room');
      const [west, south, east, north] = bounds;
      const topLeft = screenOf([west, north], camera, container);
      const bottomRight = screenOf([east, south], camera, container);
      const margins = {
        left: topLeft.x - free.x,
        right: free.x + free.width - bottomRight.x,
        top: topLeft.y - free.y,
        bottom: free.y + free.height - bottomRight.y,
      };
      expect(margins.left).toBeCloseTo(margins.right, 4);
      expect(margins.top).toBeCloseTo(margins.bottom, 4);
      expect(Math.min(margins.left, margins.top)).toBeCloseTo(0, 4);
    }),
  );
});

test('a free space that is no space leaves the camera alone', () => {
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
