import {
  booleanPointInPolygon,
  difference,
  featureCollection,
  intersect,
  polygon,
  union,
} from '@turf/turf';
import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import * as v from 'valibot';
import { type Area, boundsOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { project } from '../../../src/geocoder/area/mercator.ts';
import { oncePer } from '../../../src/geocoder/cached.ts';
import type { Bounds } from '../../../src/model/geo.ts';
import { type Shape, shapeTopology, tidy, xy } from './coordinates.ts';
import type { CountyCorrections } from './handwritten.ts';
import { parseSource } from './sources.ts';

export type CountyShape = Shape;

/** Svalbard and Jan Mayen have a county's number but are no counties. */
const svalbardId = '21';
const janMayenId = '22';

const position = v.pipe(v.array(v.number()), v.minLength(2));
const SourceSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ name: v.string(), code_hasc: v.string() }),
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

/** The counties in the order of their numbers, in full detail, rounded to about ten metres. */
export function countyShapes(
  source: Buffer,
  counties: readonly { readonly id: string; readonly name: string }[],
): CountyShape[] {
  const features = featuresOf(source);
  return counties.map(({ id, name }) =>
    shape(id, name, {
      type: 'MultiPolygon',
      coordinates: polygonsOf(named(features, name)).filter((rings) => !isJanMayen(rings)),
    }),
  );
}

/** Svalbard and Jan Mayen, which the source counts to Nordland. */
export function territoryShapes(source: Buffer): CountyShape[] {
  const features = featuresOf(source);
  return [
    shape(svalbardId, 'Svalbard', named(features, 'Svalbard')),
    shape(janMayenId, 'Jan Mayen', {
      type: 'MultiPolygon',
      coordinates: polygonsOf(named(features, 'Nordland')).filter(isJanMayen),
    }),
  ];
}

/** The only land of the source that is west of Greenwich. */
function isJanMayen([outer = []]: readonly (readonly Position[])[]): boolean {
  return outer.every((corner) => xy(corner)[0] < 0);
}

type SourceFeature = v.InferOutput<typeof SourceSchema>['features'][number];

function featuresOf(source: Buffer): readonly SourceFeature[] {
  return parseSource('counties', source, SourceSchema).features;
}

function named(features: readonly SourceFeature[], name: string): Area {
  const [found, ...others] = features.filter((feature) => feature.properties.name === name);
  if (!found || others.length > 0) {
    throw new Error(`source "counties" must have exactly one "${name}"`);
  }
  return found.geometry;
}

function shape(id: string, name: string, drawn: Area): CountyShape {
  const geometry = tidy(drawn);
  if (!geometry) throw new Error(`"${name}" has no ring that can be drawn`);
  return { type: 'Feature', id: Number.parseInt(id, 10), properties: { id, name }, geometry };
}

/**
 * Moves areas that the source assigns to the wrong county. A correction's ring meets the other borders in
 * their own corners, so that the counties still share their borders exactly.
 */
export function corrected(
  shapes: readonly CountyShape[],
  areas: CountyCorrections['areas'],
): CountyShape[] {
  const byId = new Map(shapes.map((shape) => [shape.properties.id, shape]));
  for (const { name, from, to, ring } of areas) {
    const [giver, taker] = [byId.get(from), byId.get(to)];
    const outline = polygon([ring]);
    const moved = giver && intersect(featureCollection([giver, outline]));
    const rest = giver && difference(featureCollection([giver, outline]));
    const grown = taker && moved && union(featureCollection([taker, moved]));
    if (!giver || !taker || !rest || !grown) {
      throw new Error(`county-corrections.json: "${name}" moves nothing from ${from} to ${to}`);
    }
    byId.set(from, reshaped(giver, rest));
    byId.set(to, reshaped(taker, grown));
  }
  return shapes.map((shape) => byId.get(shape.properties.id) ?? shape);
}

function reshaped(shape: CountyShape, { geometry }: Pick<CountyShape, 'geometry'>): CountyShape {
  const tidied = tidy(geometry);
  if (!tidied) throw new Error(`county ${shape.properties.id} has nothing left`);
  return { ...shape, geometry: tidied };
}

/** The borders that two counties share: no coast, no border with another country. */
export function innerBorders(shapes: readonly CountyShape[]): MultiLineString {
  const topo = shapeTopology(shapes);
  return mesh(topo, topo.objects.shapes, (a, b) => a !== b);
}

/**
 * The county of a point. The coast is simplified, so that towns on small islands and at the heads of fjords
 * may lie in the sea: they belong to the county whose border is nearest.
 */
export function countyOf(lngLat: Position, shapes: readonly CountyShape[]): CountyShape {
  const inside = shapes.find((shape) => booleanPointInPolygon(xy(lngLat).slice(), shape));
  if (inside) return inside;
  const point = project(lngLat);
  let nearest: { readonly shape: CountyShape; readonly distance: number } | null = null;
  for (const shape of shapes) {
    const distance = borderDistance(point, shape.geometry, nearest?.distance);
    if (!nearest || distance < nearest.distance) nearest = { shape, distance };
  }
  if (!nearest) throw new Error('there are no counties');
  return nearest.shape;
}

/** The same borders are measured for every place that lies in the sea. */
const projectedBorder = oncePer((area: Area) =>
  polygonsOf(area)
    .flat()
    .map((ring) => {
      const corners = ring.map(project);
      return { corners, bounds: boundsOf({ type: 'LineString', coordinates: corners }) };
    }),
);

/** Of rings no nearer than `most`, none is measured. */
function borderDistance(point: Position, area: Area, most = Number.POSITIVE_INFINITY): number {
  let least = most;
  for (const { corners, bounds } of projectedBorder(area)) {
    if (boxDistance(point, bounds) >= least) continue;
    for (let i = 1; i < corners.length; i++) {
      least = Math.min(least, segmentDistance(point, corners[i - 1] ?? [], corners[i] ?? []));
    }
  }
  return least;
}

function boxDistance(point: Position, [west, south, east, north]: Bounds): number {
  const [x, y] = xy(point);
  return Math.hypot(Math.max(west - x, 0, x - east), Math.max(south - y, 0, y - north));
}

function segmentDistance(point: Position, from: Position, to: Position): number {
  const [px, py] = xy(point);
  const [ax, ay] = xy(from);
  const [bx, by] = xy(to);
  const squared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = squared === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / squared;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}
