import fc from 'fast-check';
import type { FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { project, unproject, worldBox } from '../../src/cartography/mercator.ts';
import type { Bounds } from '../../src/model/geo.ts';
import { coastPath, pathOf } from '../../src/staticmap/path.ts';
import { placeIn, type Viewport, viewportOf } from '../../src/staticmap/viewport.ts';
import { decodePath, type Point } from './decodePath.ts';

const bounds: Bounds = [4, 57, 32, 72];
const viewport = viewportOf(bounds);

/** A point's place in the viewport in its own units, unrounded. */
function unitsOf([lng = 0, lat = 0]: Position): Point {
  const { x, y } = placeIn(viewport, [lng, lat]);
  return [x * viewport.box.width * viewport.scale, y * viewport.box.height * viewport.scale];
}

/** The geographic position at a place given in the viewport's units. */
function positionAt([x, y]: Point): Position {
  return [...unproject([viewport.box.x + x / viewport.scale, viewport.box.y + y / viewport.scale])];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function least(point: Point, others: readonly Point[]): number {
  return Math.min(...others.map((other) => distance(point, other)));
}

/** From a point to the nearest of a line. */
function offLine(point: Point, points: readonly Point[]): number {
  const pieces = points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const [right, down] = [end[0] - start[0], end[1] - start[1]];
    if (right === 0 && down === 0) return distance(point, start);
    const along =
      ((point[0] - start[0]) * right + (point[1] - start[1]) * down) / (right ** 2 + down ** 2);
    const share = Math.min(1, Math.max(0, along));
    return distance(point, [start[0] + share * right, start[1] + share * down]);
  });
  return Math.min(...pieces, least(point, points));
}

const step = fc.double({ min: -4, max: 4, noNaN: true });
/** A coast with much detail: many steps of less than a unit, and some of more. */
const line = fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 60 }).map((steps) => {
  let at: Point = [900, 900];
  return steps.map(([right, down]) => {
    at = [at[0] + right, at[1] + down];
    return positionAt(at);
  });
});
/** In units: a point is rounded to whole ones, and left out where what is drawn passes it this near. */
const rounding = Math.SQRT1_2 + 1e-6;
const leftOut = 0.8;

describe('a viewport', () => {
  test.each<[string, Bounds]>([
    ['tall', [4.6, 58, 31.1, 71.2]],
    ['wide', [0, 60, 20, 61]],
    ['small', [10, 60, 10.1, 60.1]],
  ])('around a %s box is 1400 units long and keeps its shape', (_shape, around) => {
    const { width, height, box, scale, clip } = viewportOf(around);
    expect(Math.max(width, height)).toBe(1400);
    expect((width * box.height) / (height * box.width)).toBeCloseTo(1, 2);
    expect(box).toEqual(worldBox(around));
    expect(box.width * scale).toBeCloseTo(width, -0.5);
    const longer = Math.max(box.width, box.height);
    expect(box.x - clip.x).toBeCloseTo(1.6 * longer, 12);
    expect(clip.width - box.width).toBeCloseTo(3.2 * longer, 12);
    expect(clip.height - box.height).toBeCloseTo(3.2 * longer, 12);
  });

  test('has its corners at 0 and 1, and what lies beyond outside', () => {
    expect(placeIn(viewport, [4, 72])).toEqual({ x: 0, y: 0 });
    const corner = placeIn(viewport, [32, 57]);
    expect(corner.x).toBeCloseTo(1, 12);
    expect(corner.y).toBeCloseTo(1, 12);
    expect(placeIn(viewport, [3, 73]).x).toBeLessThan(0);
    expect(placeIn(viewport, [3, 73]).y).toBeLessThan(0);
    const middle = unproject([viewport.box.x + viewport.box.width / 2, project([0, 57])[1]]);
    expect(placeIn(viewport, middle).x).toBeCloseTo(0.5, 12);
  });
});

describe('a path', () => {
  test('passes by its steps within two units of where the line went', () => {
    fc.assert(
      fc.property(line, (coordinates) => {
        const exact = coordinates.map(unitsOf);
        const [drawn = []] = decodePath(pathOf({ type: 'LineString', coordinates }, viewport));
        for (const point of drawn) expect(least(point, exact)).toBeLessThanOrEqual(rounding);
        for (const point of exact)
          expect(offLine(point, drawn)).toBeLessThanOrEqual(leftOut + rounding);
      }),
    );
  });

  test('of a coast has fewer points the more it may stray, and the fewer beyond the box', () => {
    // A wavy coast from left of the box to right of it, and land below.
    const shore = Array.from({ length: 900 }, (_, index) =>
      positionAt([index * 3 - 700, 700 + 40 * Math.sin(index / 9)]),
    );
    const corners = [positionAt([2000, 1200]), positionAt([-700, 1200])];
    const ring = [...shore, ...corners, ...shore.slice(0, 1)];
    const sea: FeatureCollection<Polygon> = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
      ],
    };
    const drawn = (inside: number, beyond: number) =>
      decodePath(coastPath(sea, viewport, { inside, beyond }))[0] ?? [];
    const within = (points: readonly (readonly number[])[]) =>
      points.filter(([x = 0]) => x >= 0 && x <= viewport.width).length;
    const [even, coarse, mixed] = [drawn(0.8, 0.8), drawn(6, 6), drawn(0.8, 6)];
    expect(coarse.length).toBeLessThan(0.6 * even.length);
    expect(coarse.length).toBeGreaterThan(20);
    expect(within(mixed)).toBeGreaterThanOrEqual(within(even));
    expect(mixed.length - within(mixed)).toBeLessThan(even.length - within(even));
  });

  test('of the same coast is another in another viewport', () => {
    const ring = [5, 6, 7, 5].map((lng, index) => [lng, index === 1 ? 61 : 60]);
    const sea: FeatureCollection<Polygon> = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
      ],
    };
    const drawn = (each: Viewport) => coastPath(sea, each, { inside: 2, beyond: 6 });
    const near = viewportOf([4, 59, 8, 62]);
    expect(drawn(near).length).toBeGreaterThan(10);
    expect(drawn(viewport)).not.toBe(drawn(near));
    expect(drawn(near)).toBe(drawn(near));
  });

  test('of a coast in cells has no gap where they meet', () => {
    // The coast runs along the side of two cells, and crosses it twice at a small angle.
    const lat = 64;
    const side = unitsOf([8, lat])[1];
    const at = (x: number, y: number) => positionAt([unitsOf([8, lat])[0] + x, side + y]);
    const shared = [at(6, 0), at(80, 0)];
    const north = [...shared, at(90, -1.4), at(90, -60), at(1, -60), at(1, -1.4), at(6, 0)];
    const south = [at(6, 0), at(1, 1.4), at(1, 60), at(90, 60), at(90, 1.4), at(80, 0), at(6, 0)];
    const sea = (ring: Position[]): FeatureCollection<Polygon> => ({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
      ],
    });
    const onSide = (ring: Position[]) =>
      (decodePath(coastPath(sea(ring), viewport, { inside: 2, beyond: 6 }))[0] ?? [])
        .filter(([, y]) => y === Math.round(side))
        .map(([x]) => x)
        .sort((a, b) => a - b);
    expect(new Set(onSide(north)).size).toBe(2);
    expect(onSide(north)).toEqual(onSide(south));
  });

  test('does not add up its roundings: a thousand steps end where the line ends', () => {
    const coordinates = Array.from({ length: 1000 }, (_, index) =>
      positionAt([index * 1.9 + 0.49, 700 + 600 * Math.sin(index / 40)]),
    );
    const [drawn = []] = decodePath(pathOf({ type: 'LineString', coordinates }, viewport));
    const end = unitsOf(coordinates.at(-1) ?? []);
    expect(drawn.length).toBeGreaterThan(100);
    expect(least(end, drawn.slice(-1))).toBeLessThan(rounding);
  });

  test('is whole numbers and steps, and closes its rings', () => {
    const ring = [
      [100.2, 100.2],
      [200.4, 90.1],
      [150.3, 180.9],
      [100.2, 100.2],
    ].map(([x = 0, y = 0]) => positionAt([x, y]));
    expect(pathOf({ type: 'Polygon', coordinates: [ring] }, viewport)).toBe(
      'M100 100l100-10-50 91z',
    );
  });

  test('leaves out islets of less than a unit, and all that is outside', () => {
    const islet = (x: number, y: number, size: number) =>
      [
        [x, y],
        [x + size, y],
        [x, y + size],
        [x, y],
      ].map(([a = 0, b = 0]) => positionAt([a, b]));
    const draw = (...coordinates: Position[][]) =>
      pathOf({ type: 'Polygon', coordinates }, viewport);
    expect(draw(islet(500, 500, 0.9))).toBe('');
    expect(draw(islet(500, 500, 5))).toBe('M500 500l5 0-5 5z');
    expect(draw(islet(-9000, 500, 50))).toBe('');
    expect(draw([])).toBe('');
    expect(draw(islet(500, 500, 5), islet(501, 501, 0.4))).toBe('M500 500l5 0-5 5z');
  });

  test('draws every part of what has parts, and no points', () => {
    const square = (x: number): Position[] =>
      [
        [x, 10],
        [x + 10, 10],
        [x + 10, 20],
        [x, 10],
      ].map(([a = 0, b = 0]) => positionAt([a, b]));
    const [first, second] = [square(10), square(40)];
    const polygons: Geometry = { type: 'MultiPolygon', coordinates: [[first], [second]] };
    const lines: Geometry = { type: 'MultiLineString', coordinates: [first, second] };
    expect(decodePath(pathOf(polygons, viewport))).toHaveLength(2);
    expect(decodePath(pathOf(lines, viewport))).toHaveLength(2);
    expect(pathOf({ type: 'GeometryCollection', geometries: [polygons, lines] }, viewport)).toBe(
      pathOf(polygons, viewport) + pathOf(lines, viewport),
    );
    expect(pathOf({ type: 'Point', coordinates: positionAt([10, 10]) }, viewport)).toBe('');
    expect(pathOf({ type: 'MultiPoint', coordinates: first }, viewport)).toBe('');
    expect(pathOf({ type: 'LineString', coordinates: [] }, viewport)).toBe('');
  });
});
