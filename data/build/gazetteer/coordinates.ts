import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Coordinates as a position that is known to have both numbers. */
export function xy(position: Position): readonly [number, number] {
  const [x, y] = position;
  if (x === undefined || y === undefined) throw new Error('a position needs two numbers');
  return [x, y];
}

/** Web Mercator with the earth's radius as unit: conformal, so that cells are right locally. */
export function project(position: Position): [number, number] {
  const [lng, lat] = xy(position);
  const radians = Math.PI / 180;
  return [lng * radians, Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))];
}

export function unproject(position: Position): [number, number] {
  const [x, y] = xy(position);
  const degrees = 180 / Math.PI;
  return [x * degrees, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) * degrees];
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Twice the signed area in square degrees: positive where the ring runs anticlockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = xy(ring[i - 1] ?? []);
    const [x1, y1] = xy(ring[i] ?? []);
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

function round(value: number, decimals: number): number {
  // `+ 0` turns the -0 that rounding can leave into 0.
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}

function roundPosition(position: Position, decimals: number): [number, number] {
  const [x, y] = xy(position);
  return [round(x, decimals), round(y, decimals)];
}

/** Rounded, without the repeats that rounding makes, and closed; null where nothing is left of the ring. */
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
 * The geometry as the map files have it: rounded, outer rings anticlockwise and holes clockwise (RFC 7946),
 * no empty rings. `decimals` may differ from point to point. Null where nothing is left.
 */
export function tidy(
  geometry: Polygon | MultiPolygon,
  decimals: (position: Position) => number = () => 4,
): Polygon | MultiPolygon | null {
  const polygons: Position[][][] = [];
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    const shell = outer && roundRing(outer, decimals);
    if (!shell) continue;
    const inner = holes.map((hole) => roundRing(hole, decimals)).filter((hole) => hole !== null);
    polygons.push([wind(shell, 1), ...inner.map((hole) => wind(hole, -1))]);
  }
  const [first, ...others] = polygons;
  if (!first) return null;
  return others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
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
