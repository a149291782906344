import { describe, expect, test } from 'vitest';
import { standsAt } from '../../src/cartography/displacement.ts';
import { zoomRange } from '../../src/cartography/mapLimits.ts';
import { project, scaleAt } from '../../src/cartography/mercator.ts';
import { displacedBy, displacements } from '../../src/cartography/signPacking.ts';
import type { LngLat } from '../../src/model/geo.ts';

const oslo: LngLat = [10.7461, 59.9127];
const bergen: LngLat = [5.3242, 60.393];

const at = (count: number, zoom: number) =>
  displacements(Array.from({ length: count }, () => oslo)).map((each) =>
    displacedBy(each, scaleAt(zoom)),
  );

type Place = { readonly x: number; readonly y: number };

/** The least distance between any two. */
function closest(places: readonly Place[]): number {
  return Math.min(
    ...places.flatMap((one, index) =>
      places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  );
}

describe('signs that share a point', () => {
  test('stand clear of one another close up, however many they are', () => {
    for (const count of [2, 3, 12, 40, 200]) {
      for (const zoom of [7.5, 9, zoomRange[1]]) {
        expect(closest(at(count, zoom)), `${count} at ${zoom}`).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test('do so on the whole country where they are few, and keep close to their point where they are many', () => {
    expect(closest(at(3, 4))).toBeGreaterThanOrEqual(20);
    for (const count of [12, 40, 200]) {
      const places = at(count, 4);
      expect(closest(places)).toBeGreaterThan(0);
      expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(31);
    }
  });

  test('stand around it', () => {
    for (const count of [2, 3, 7, 40]) {
      const places = at(count, 4);
      expect(places.reduce((sum, { x }) => sum + x, 0) / count).toBeCloseTo(0, 1);
      expect(places.reduce((sum, { y }) => sum + y, 0) / count).toBeCloseTo(0, 1);
    }
  });

  test('are those less than a sign apart at the closest zoom; the others stay where they are', () => {
    const near: LngLat = [oslo[0] + 0.0002, oslo[1] - 0.0002];
    const found = displacements([oslo, bergen, near]);
    expect(found.map((each) => each !== undefined)).toEqual([true, false, true]);
    expect(displacedBy(found[1], scaleAt(4))).toEqual({ x: 0, y: 0 });
    expect(standsAt(bergen, found[1])).toEqual(bergen);
  });

  test('are points of their own at the closest zoom', () => {
    const [first, second] = displacements([oslo, oslo]).map((each) =>
      project(standsAt(oslo, each)),
    );
    const [x = 0, y = 0] = first ?? [];
    const [toX = 0, toY = 0] = second ?? [];
    expect(Math.hypot(toX - x, toY - y) * scaleAt(zoomRange[1])).toBeCloseTo(26, 2);
  });
});
