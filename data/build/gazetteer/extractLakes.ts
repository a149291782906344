import { readFileSync, writeFileSync } from 'node:fs';
import { area, FillRule, getBounds, type Paths64, rectClip, union } from 'clipper2-ts';
import * as v from 'valibot';
import { landSourceText, landUnitsPerDegree as unit } from './landSource.ts';
import { isNearNorway } from './neighbours.ts';

/*
 * Writes the vendored extract of OpenStreetMap's lakes, once:
 * `npm run data:lakes <map.geo.json>`, the file of @geo-maps/earth-waterbodies-250m 0.6.0.
 */

/** Square kilometres of the smallest lake that is kept: near Norway, and farther away. */
const smallest = { near: 12, far: 400 };

/** Around the lakes, in degrees. The source has the ocean too, as a ring that reaches across this box. */
const [west, south, east, north] = [4, 55, 36, 72];

const position = v.tuple([v.number(), v.number()]);
const WaterSchema = v.object({
  geometries: v.array(
    v.object({
      type: v.literal('MultiPolygon'),
      coordinates: v.array(v.array(v.array(position))),
    }),
  ),
});

const [, , file = ''] = process.argv;
const { geometries } = v.parse(WaterSchema, JSON.parse(readFileSync(file, 'utf8')));

const rings: Paths64 = geometries
  .flatMap(({ coordinates }) => coordinates.flat())
  .map((ring) => ring.slice(1).map(([lng, lat]) => ({ x: units(lng), y: units(lat) })));

function units(degrees: number): number {
  return Math.round(degrees * unit);
}

const box = { left: units(west), right: units(east), top: units(south), bottom: units(north) };
const water = union(rectClip(box, rings), FillRule.NonZero);

/** Middle of a ring's bounds, in degrees. */
function middleOf(ring: Paths64[number]): [number, number] {
  const { left, right, top, bottom } = getBounds(ring);
  return [(left + right) / 2 / unit, (top + bottom) / 2 / unit];
}

/** Less than zero for an island. */
function squareKilometres(ring: Paths64[number]): number {
  const [, lat] = middleOf(ring);
  const perDegree = 111.2;
  return (area(ring) / unit ** 2) * perDegree ** 2 * Math.cos((lat * Math.PI) / 180);
}

function isOcean(ring: Paths64[number]): boolean {
  const { left, right, top, bottom } = getBounds(ring);
  return left === box.left || right === box.right || top === box.top || bottom === box.bottom;
}

const lakes = water.filter((ring) => {
  const isNear = isNearNorway(middleOf(ring));
  const size = squareKilometres(ring);
  return !isOcean(ring) && size >= (isNear ? smallest.near : smallest.far);
});
writeFileSync('data/gazetteer/sources/lakes.json', landSourceText(lakes));
console.log(`${lakes.length} lakes, ${lakes.flat().length} points`);
