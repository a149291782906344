import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import * as v from 'valibot';
import { polygonsOf, project, tidy, xy } from './coordinates.ts';
import { type Shape, shapeTopology } from './shapeTopology.ts';
import { parseSource } from './sources.ts';

export type CountyShape = Shape;

/** Svalbard and Jan Mayen have a county's number but are no counties. */
const svalbardId = '21';
export const janMayenId = '22';

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
  return counties.map(({ id, name }) =>
    shape(id, name, {
      type: 'MultiPolygon',
      coordinates: polygonsOf(named(source, name)).filter((rings) => !isJanMayen(rings)),
    }),
  );
}

/** Svalbard and Jan Mayen, which the source counts to Nordland. */
export function territoryShapes(source: Buffer): CountyShape[] {
  return [
    shape(svalbardId, 'Svalbard', named(source, 'Svalbard')),
    shape(janMayenId, 'Jan Mayen', {
      type: 'MultiPolygon',
      coordinates: polygonsOf(named(source, 'Nordland')).filter(isJanMayen),
    }),
  ];
}

/** The only land of the source that is west of Greenwich. */
function isJanMayen([outer = []]: readonly (readonly Position[])[]): boolean {
  return outer.every((corner) => xy(corner)[0] < 0);
}

function named(source: Buffer, name: string): Polygon | MultiPolygon {
  const { features } = parseSource('counties', source, SourceSchema);
  const [found, ...others] = features.filter((feature) => feature.properties.name === name);
  if (!found || others.length > 0) {
    throw new Error(`source "counties" must have exactly one "${name}"`);
  }
  return found.geometry;
}

function shape(id: string, name: string, drawn: Polygon | MultiPolygon): CountyShape {
  const geometry = tidy(drawn);
  if (!geometry) throw new Error(`"${name}" has no ring that can be drawn`);
  return { type: 'Feature', id: Number.parseInt(id, 10), properties: { id, name }, geometry };
}

/** The borders that two counties share: no coast, no border with another country. */
export function innerBorders(shapes: readonly CountyShape[]): MultiLineString {
  const topo = shapeTopology(shapes);
  return mesh(topo, topo.objects.shapes, (a, b) => a !== b);
}

/**
 * Finds the county of a point. The coast is simplified, so that towns on small islands and at the heads of
 * fjords may lie in the sea: they belong to the county whose border is nearest.
 */
export function countyOf(lngLat: Position, shapes: readonly CountyShape[]): CountyShape {
  const inside = shapes.find((shape) => booleanPointInPolygon(xy(lngLat).slice(), shape));
  if (inside) return inside;
  const distances = shapes.map((shape) => borderDistance(lngLat, shape.geometry));
  const nearest = shapes[distances.indexOf(Math.min(...distances))];
  if (!nearest) throw new Error('there are no counties');
  return nearest;
}

function borderDistance(lngLat: Position, geometry: Polygon | MultiPolygon): number {
  const point = project(lngLat);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of polygonsOf(geometry).flat()) {
    const corners = ring.map(project);
    for (let i = 1; i < corners.length; i++) {
      least = Math.min(least, segmentDistance(point, corners[i - 1] ?? [], corners[i] ?? []));
    }
  }
  return least;
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
