import {
  difference,
  FillRule,
  type Paths64,
  PointInPolygonResult,
  pointInPolygon,
} from 'clipper2-ts';
import * as v from 'valibot';
import type { Bounds, LngLat } from '../../../src/model/geo.ts';
import { parseSource } from './sources.ts';

/** Where the extract of OpenStreetMap's land is from, in degrees. Beyond it are other sources' coasts. */
export const landBox: Bounds = [-12, 53, 45, 82];

/** Land is counted in whole units: a metre north, half of one east. */
export const landUnitsPerDegree = 1e5;

const LandSchema = v.array(v.array(v.pipe(v.number(), v.integer())));

/** The rings as text, one a line: the first point, and from there the steps from point to point, in units. */
export function landSourceText(rings: Paths64): string {
  const lines = rings.map((ring) => {
    const steps = ring.flatMap(({ x, y }, index) => {
      const before = ring[index - 1] ?? { x: 0, y: 0 };
      return [x - before.x, y - before.y];
    });
    return JSON.stringify(steps);
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * The land without its lakes, in units: outer rings, and lakes as rings the other way round.
 *
 * @param source gives the bytes of a source by its id
 */
export function readLand(source: (id: 'land' | 'lakes') => Buffer): Paths64 {
  return difference(
    readRings('land', source('land')),
    readRings('lakes', source('lakes')),
    FillRule.NonZero,
  );
}

/** A test whether a point is on land, by the whole coast, and in no lake. */
export function landTest(source: (id: 'land' | 'lakes') => Buffer): (point: LngLat) => boolean {
  const isIn = (id: 'land' | 'lakes') => {
    const rings = readRings(id, source(id));
    return (point: Paths64[number][number]) =>
      rings.some((ring) => pointInPolygon(point, ring) !== PointInPolygonResult.IsOutside);
  };
  const [inLand, inLake] = [isIn('land'), isIn('lakes')];
  return ([lng, lat]) => {
    const point = {
      x: Math.round(lng * landUnitsPerDegree),
      y: Math.round(lat * landUnitsPerDegree),
    };
    return inLand(point) && !inLake(point);
  };
}

/** The inverse of `landSourceText`. */
function readRings(id: string, bytes: Buffer): Paths64 {
  return parseSource(id, bytes, LandSchema).map((steps) => {
    let [x, y] = [0, 0];
    return Array.from({ length: steps.length / 2 }, (_, index) => {
      x += steps[2 * index] ?? 0;
      y += steps[2 * index + 1] ?? 0;
      return { x, y };
    });
  });
}
