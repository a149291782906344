import type { FeatureCollection, GeoJSON } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology, Transform } from 'topojson-specification';
import type { RegionFeatures } from '../../../src/build/clusterRegions.ts';
import type { AreaPart, AreaTopology } from '../../../src/build/countryFile.ts';
import type { CoastTopology, MapPart, MapTopology } from '../../../src/cartography/mapGeometry.ts';
import type { Area } from '../../../src/geocoder/area/area.ts';
import type { Regions } from '../../../src/geocoder/gazetteer/atlas.ts';
import type { LandTopology } from '../../../src/state/loadLandAreas.ts';

/** Degrees east and north between the points of a grid. */
export type GridStep = readonly [east: number, north: number];

/** The grid that all borders already lie on, so of them nothing is lost; names move by six metres at most. */
export const mapGrid: GridStep = [1e-4, 1e-4];

/** The map's parts as one TopoJSON: each border once, in steps from point to point of a grid. */
export function onGrid(parts: Record<MapPart, GeoJSON>, step: GridStep): MapTopology;
export function onGrid(parts: Record<LandPart, GeoJSON>, step: GridStep): LandTopology;
export function onGrid(parts: { coast: FeatureCollection }, step: GridStep): CoastTopology;
export function onGrid(parts: Record<AreaPart, Regions>, step: GridStep): AreaTopology;
export function onGrid(parts: Record<string, GeoJSON>, step: GridStep): Topology {
  const whole = topology(parts);
  const [west = 0, south = 0] = whole.bbox ?? [];
  const grid: Transform = { scale: [...step], translate: [west, south] };
  return quantize(whole as unknown as MapTopology, grid);
}

type LandPart = keyof LandTopology['objects'];

/** The areas that questions are answered by. */
export function landTopology(
  counties: readonly { readonly id: string; readonly geometry: Area }[],
  regions: RegionFeatures,
): LandTopology {
  const features = counties.map(({ id, geometry }) => ({
    type: 'Feature' as const,
    properties: { id },
    geometry,
  }));
  return onGrid({ counties: { type: 'FeatureCollection', features }, regions }, mapGrid);
}
