import { featureCollection } from '@turf/turf';
import type { Feature, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Area, areaOf, polygonsOf } from '../../../src/geocoder/area/area.ts';
import { signedArea } from '../../../src/model/geo.ts';

/** The two numbers of a position. Throws if one is missing. */
export function xy(position: Position): readonly [number, number] {
  const [x, y] = position;
  if (x === undefined || y === undefined) throw new Error('a position needs two numbers');
  return [x, y];
}

function round(value: number, decimals: number): number {
  // `+ 0` turns the -0 that rounding can leave into 0.
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}

function roundPosition(position: Position, decimals: number): [number, number] {
  const [x, y] = xy(position);
  return [round(x, decimals), round(y, decimals)];
}

/** The ring rounded, without repeated points; null if no area is left. */
function roundRing(
  ring: readonly Position[],
  decimals: (position: Position) => number,
): Position[] | null {
  const rounded: Position[] = [];
  for (const position of ring) {
    const next = roundPosition(position, decimals(position));
    const last = rounded.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) rounded.push(next);
  }
  return rounded.length >= 4 && signedArea(rounded) !== 0 ? rounded : null;
}

/**
 * The geometry as the map files have it: rounded, outer rings counterclockwise and holes clockwise (RFC
 * 7946), no empty rings. `decimals` may differ from point to point. Null if nothing is left.
 */
export function tidy(
  geometry: Area,
  decimals: (position: Position) => number = () => 4,
): Area | null {
  const polygons: Position[][][] = [];
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    const shell = outer && roundRing(outer, decimals);
    if (!shell) continue;
    const inner = holes.map((hole) => roundRing(hole, decimals)).filter((hole) => hole !== null);
    polygons.push([wind(shell, 1), ...inner.map((hole) => wind(hole, -1))]);
  }
  return polygons.length === 0 ? null : areaOf(polygons);
}

function wind(ring: Position[], sign: 1 | -1): Position[] {
  return Math.sign(signedArea(ring)) === sign ? ring : ring.toReversed();
}

/** A GeoJSON FeatureCollection as text, one feature a line, so that a change shows where it is. */
export function collectionText(features: readonly Feature[]): string {
  return `{"type":"FeatureCollection","features":[\n${features
    .map((feature) => JSON.stringify(feature))
    .join(',\n')}\n]}\n`;
}

type ShapeProperties = { id: string; name: string };
export type Shape = Feature<Area, ShapeProperties>;

/** The shapes as a topology, in which each shared border is stored once. The cast adds what topojson-server's types leave out. */
export function shapeTopology(shapes: readonly Shape[]) {
  const topo = topology({ shapes: featureCollection([...shapes]) });
  return topo as Topology<{ shapes: GeometryCollection<ShapeProperties> }>;
}
