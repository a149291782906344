import type { Geometry, Position } from 'geojson';
import { project } from '../view/mercator.ts';
import { clipLine, clipRing, type XY } from './clip.ts';
import type { Frame } from './frame.ts';

function projectAll(positions: readonly Position[]): readonly XY[] {
  return positions.map(([lng = 0, lat = 0]) => project([lng, lat]));
}

/** Whole units of the frame; points that fall next to the one before are left out. */
function quantise(points: readonly XY[], { box, scale }: Frame): readonly XY[] {
  const kept: XY[] = [];
  for (const [worldX, worldY] of points) {
    const x = Math.round((worldX - box.x) * scale);
    const y = Math.round((worldY - box.y) * scale);
    const last = kept.at(-1);
    if (!last || Math.abs(x - last[0]) + Math.abs(y - last[1]) > 2) kept.push([x, y]);
  }
  return kept;
}

/** Relative steps: the shortest to write, and what compresses best. */
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

function ringPath(ring: readonly Position[], frame: Frame): string {
  const points = quantise(clipRing(projectAll(ring.slice(0, -1)), frame.clip), frame);
  // Fewer than three points make no area: an islet smaller than a unit.
  return points.length > 2 ? `${draw(points)}z` : '';
}

function linePath(line: readonly Position[], frame: Frame): string {
  return clipLine(projectAll(line), frame.clip)
    .map((piece) => quantise(piece, frame))
    .filter(({ length }) => length > 1)
    .map(draw)
    .join('');
}

/** The SVG path data of a GeoJSON geometry in a frame; empty where nothing of it is to be seen. */
export function pathOf(geometry: Geometry, frame: Frame): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringPath(ring, frame)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => ringPath(ring, frame))
        .join('');
    case 'LineString':
      return linePath(geometry.coordinates, frame);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, frame)).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((each) => pathOf(each, frame)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}
