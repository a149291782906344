import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { project } from '../cartography/mercator.ts';
import { clipLine, clipRing, simplify, type XY } from '../cartography/polyline.ts';
import { oncePer } from '../geocoder/cached.ts';
import type { Viewport } from './viewport.ts';

/** Units that lines may be off by leaving out points. */
const tolerance = 0.8;

function projectAll(positions: readonly Position[]): readonly XY[] {
  return positions.map(([lng = 0, lat = 0]) => project([lng, lat]));
}

/** In whole units of the viewport. */
function quantise(points: readonly XY[], { box, scale }: Viewport): readonly XY[] {
  return points.map(([x, y]) => [Math.round((x - box.x) * scale), Math.round((y - box.y) * scale)]);
}

/** The ring in whole units; of points that fall together only the first. */
function quantisedRing(ring: readonly Position[], viewport: Viewport): readonly XY[] {
  const points = quantise(clipRing(projectAll(ring.slice(0, -1)), viewport.clip), viewport);
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

/** In relative steps, which are short and compress well. */
function draw(points: readonly XY[]): string {
  return points
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index - 1] ?? [0, 0];
      const command = index === 0 ? 'M' : index === 1 ? 'l' : ' ';
      return `${command}${x - fromX} ${y - fromY}`;
    })
    .join('')
    .replaceAll(' -', '-');
}

/** Whether a ring is an islet too small to be seen. */
function isSpeck(points: readonly XY[], tolerance: number): boolean {
  const [startX, startY] = points[0] ?? [0, 0];
  return points.every(([x, y]) => Math.hypot(x - startX, y - startY) <= 2 * tolerance);
}

/**
 * How far a coast may be off, in units: in the viewport's box, and beyond it, where only wide or tall windows show it.
 * Islets and lakes that are not twice as large are left out.
 */
export type CoastTolerance = { readonly inside: number; readonly beyond: number };

/** Units: coasts have no straight line of that length that runs due north or east, but the boxes that the sea is cut into. */
const shortestSide = 20;

/** Whether the line between two neighbours is a part of the side of a box. */
function isSide(a: XY, b: XY): boolean {
  const [right, down] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  return Math.min(right, down) === 0 && Math.max(right, down) >= shortestSide;
}

type Sea = FeatureCollection<Polygon | MultiPolygon>;

/** Drawn coasts of one sea that are kept: some hundred kilobytes each. */
const mostCoasts = 50;

const coastsOf = oncePer((_sea: Sea) => new Map<string, string>());

/**
 * The SVG path data of the sea, with most points in the viewport's box. Kept, as the coast is most of a map's work, and
 * the same for all pages, and in all languages, that show the same part of the country.
 */
export function coastPath(sea: Sea, viewport: Viewport, tolerance: CoastTolerance): string {
  const coasts = coastsOf(sea);
  const key = JSON.stringify([viewport, tolerance]);
  const path = coasts.get(key) ?? drawCoast(sea, viewport, tolerance);
  if (coasts.size >= mostCoasts) coasts.clear();
  coasts.set(key, path);
  return path;
}

function drawCoast(
  { features }: Sea,
  viewport: Viewport,
  { inside, beyond }: CoastTolerance,
): string {
  const isInside = ([x, y]: XY) => x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
  return features
    .flatMap(({ geometry: { type, coordinates } }) =>
      type === 'Polygon' ? coordinates : coordinates.flat(),
    )
    .map((ring) => {
      const points = quantisedRing(ring, viewport);
      const closed = [...points, ...points.slice(0, 1)];
      const coarse = new Set(simplify(closed, beyond));
      const near = closed.some(isInside);
      const fine = near ? new Set(simplify(closed, inside)) : coarse;
      const drawn = closed
        .filter(
          (point, index) =>
            coarse.has(point) ||
            (fine.has(point) && isInside(point)) ||
            // The boxes on both sides have these: if one of them left one out, there would be a gap between the two.
            isSide(point, closed.at(index - 1) ?? point) ||
            isSide(point, closed[index + 1] ?? point),
        )
        .slice(0, -1);
      const size = near ? inside : beyond;
      return drawn.length > 2 && !isSpeck(drawn, size) ? `${draw(drawn)}z` : '';
    })
    .join('');
}

function ringPath(ring: readonly Position[], viewport: Viewport): string {
  const points = quantisedRing(ring, viewport);
  const drawn = simplify([...points, ...points.slice(0, 1)], tolerance).slice(0, -1);
  // Fewer than three points make no area.
  return drawn.length > 2 && !isSpeck(drawn, tolerance) ? `${draw(drawn)}z` : '';
}

function linePath(line: readonly Position[], viewport: Viewport): string {
  return clipLine(projectAll(line), viewport.clip)
    .map((piece) => simplify(quantise(piece, viewport), tolerance))
    .filter(({ length }) => length > 1)
    .map(draw)
    .join('');
}

/** The SVG path data of all that a viewport's drawing covers. */
export function boxPath({ box, clip, scale }: Viewport): string {
  const [x, y, width, height] = [clip.x - box.x, clip.y - box.y, clip.width, clip.height].map(
    (length) => Math.round(length * scale),
  );
  return `M${x} ${y}h${width}v${height}H${x}z`;
}

/** The SVG path data of a GeoJSON geometry in a viewport; empty if nothing of it is visible. */
export function pathOf(geometry: Geometry, viewport: Viewport): string {
  const ring = (points: readonly Position[]) => ringPath(points, viewport);
  const line = (points: readonly Position[]) => linePath(points, viewport);
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map(ring).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring).join('');
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((each) => pathOf(each, viewport)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}
