import { featureCollection, intersect, polygon } from '@turf/turf';
import type { MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { polygonsOf } from '../../../src/geocoder/area/area.ts';
import { project } from '../../../src/geocoder/area/mercator.ts';
import type { Bounds } from '../../../src/model/geo.ts';
import { type BorderCorners, borderCorners } from './borderCorners.ts';
import { type Shape, shapeTopology, tidy, xy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';

/** Degrees. Wide enough that no edge shows on a wide screen that fits the whole mainland. */
export const worldEdge: Bounds = [-50, 44, 90, 82];
const [west, south, east, north] = worldEdge;

const norway = '578';

/** Square radians of Web Mercator below which a corner is left out, close to Norway. */
const detail = 4e-8;
/** Radians of Web Mercator: so far from Norway a corner must be four times as large to be kept. */
const falloff = 0.05;

/** Land around Norway, cut to a box, aligned with Norway's border, coarser the farther it is from Norway. */
export function neighbours(source: Buffer, counties: readonly CountyShape[]): Shape[] {
  const border = borderCorners(counties);
  const box = polygon([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]);
  const clipped = countries(source).flatMap(({ id, properties, geometry }) => {
    if (id === norway) return [];
    const parts = polygonsOf(geometry)
      .map((rings) => rings.map(unwrap))
      .flatMap((rings) => {
        const place = placeInBox(rings[0] ?? []);
        if (place !== 'across') return place === 'inside' ? [rings] : [];
        const cut = intersect(featureCollection([polygon(rings), box]));
        return cut ? polygonsOf(cut.geometry) : [];
      });
    if (parts.length === 0) return [];
    const coordinates = parts.map((rings) => rings.map((ring) => ring.map(border.snap)));
    return [{ id, name: properties.name, coordinates }];
  });
  return simplified(clipped, border);
}

const WorldSchema = v.object({
  type: v.literal('Topology'),
  objects: v.object({ countries: v.object({ type: v.literal('GeometryCollection') }) }),
});

function countries(source: Buffer) {
  const parsed: unknown = JSON.parse(source.toString('utf8'));
  if (!isWorld(parsed)) throw new Error('source "countries" is not the topology of countries');
  return feature(parsed, parsed.objects.countries).features.flatMap(
    ({ id, properties, geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [{ id: String(id), properties, geometry }]
        : [],
  );
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function isWorld(value: unknown): value is World {
  return v.is(WorldSchema, value);
}

/** Russia crosses the antimeridian: its longitudes go on past 180 instead of jumping back. */
function unwrap(ring: readonly Position[]): Position[] {
  let shift = 0;
  let previous: number | null = null;
  const unwrapped = ring.map((position) => {
    const [lng, lat] = xy(position);
    if (previous !== null && Math.abs(lng - previous) > 180) shift += lng < previous ? 360 : -360;
    previous = lng;
    return [lng + shift, lat];
  });
  const wentWest = unwrapped.some(([lng = 0]) => lng < -180);
  return wentWest ? unwrapped.map(([lng = 0, lat = 0]) => [lng + 360, lat]) : unwrapped;
}

function placeInBox(outer: readonly Position[]): 'inside' | 'across' | 'outside' {
  const lngs = outer.map((position) => xy(position)[0]);
  const lats = outer.map((position) => xy(position)[1]);
  const [left, right] = [Math.min(...lngs), Math.max(...lngs)];
  const [bottom, top] = [Math.min(...lats), Math.max(...lats)];
  if (right <= west || left >= east || top <= south || bottom >= north) return 'outside';
  const isInside = left >= west && right <= east && bottom >= south && top <= north;
  return isInside ? 'inside' : 'across';
}

function simplified(
  clipped: readonly { id: string; name: string; coordinates: Position[][][] }[],
  border: BorderCorners,
): Shape[] {
  const topo = shapeTopology(
    clipped.map(({ id, name, coordinates }) => ({
      type: 'Feature',
      id,
      properties: { id, name },
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  );
  const weighed = presimplify(topo, (triangle) => {
    const [a = [], b = [], c = []] = triangle;
    if (border.has(b)) return Number.POSITIVE_INFINITY;
    const [[ax, ay], [bx, by], [cx, cy]] = [project(a), project(b), project(c)];
    const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
    return area / (1 + distanceToNorway(b) / falloff) ** 2;
  });
  const simple = simplify(weighed, detail);
  return feature(simple, simple.objects.shapes).features.flatMap((country) => {
    const { geometry, id } = country;
    const source = clipped.find((entry) => entry.id === id);
    if (!source || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const tidied = tidy(geometry, (position) => (border.has(position) ? 4 : 3));
    if (!tidied) return [];
    return [
      {
        type: 'Feature',
        id: Number(id),
        properties: { id: source.id, name: source.name },
        geometry: tidied,
      },
    ];
  });
}

/** Along the middle of Norway's mainland, in radians of Web Mercator. */
const spine = [
  [7.5, 58.5],
  [8.5, 61],
  [12.5, 65.5],
  [16, 68],
  [20, 69.3],
  [30, 70.3],
].map(project);
/** Radians of Web Mercator from there to the outermost land on either side. */
const halfWidth = 0.06;

/** Radians of Web Mercator to Norway's mainland, roughly: zero within it. */
export function distanceToNorway(position: Position): number {
  const point = project(position);
  const off = spine.slice(1).map((to, index) => distanceToLine(point, spine[index] ?? to, to));
  return Math.max(0, Math.min(...off) - halfWidth);
}

/** Radians of Web Mercator, about 60 kilometres. */
const nearby = 0.02;

/** What is so near to Norway's mainland is drawn as finely as it is. */
export function isNearNorway(position: Position): boolean {
  return distanceToNorway(position) < nearby;
}

type XY = readonly [x: number, y: number];

function distanceToLine([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** The borders between the countries around, and between them and Norway; no coast. */
export function nationalBorders(
  around: readonly Shape[],
  counties: readonly CountyShape[],
): MultiLineString {
  const topo = shapeTopology([...around, ...counties]);
  const foreign = new Set(around.map(({ properties }) => properties.id));
  // The types leave out that each is one of the shapes.
  const isForeign = ({ properties }: GeometryObject) =>
    foreign.has((properties as { id: string }).id);
  return mesh(topo, topo.objects.shapes, (a, b) => a !== b && (isForeign(a) || isForeign(b)));
}
