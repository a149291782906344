import type { GeoJSON } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Transform } from 'topojson-specification';
import type { MapPart, MapTopology } from '../../../src/cartography/mapGeometry.ts';

/**
 * The map's parts as one TopoJSON: each border once, in steps from point to point of a grid.
 *
 * @param step degrees east and north between the grid's points
 */
export function onGrid(
  parts: Record<MapPart, GeoJSON>,
  step: readonly [east: number, north: number],
): MapTopology {
  const whole = topology(parts);
  const [west = 0, south = 0] = whole.bbox ?? [];
  const grid: Transform = { scale: [...step], translate: [west, south] };
  return quantize(whole as unknown as MapTopology, grid);
}
