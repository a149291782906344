import { featureCollection } from '@turf/helpers';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';

type ShapeProperties = { id: string; name: string };
export type Shape = Feature<Polygon | MultiPolygon, ShapeProperties>;

/** The shapes with each shared border once. The cast restores what topojson-server's types forget. */
export function shapeTopology(shapes: readonly Shape[]) {
  const topo = topology({ shapes: featureCollection([...shapes]) });
  return topo as Topology<{ shapes: GeometryCollection<ShapeProperties> }>;
}
