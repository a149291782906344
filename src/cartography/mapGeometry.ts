import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Where a name is: at its point or, where a cluster's sign covers that, clear of the sign. */
export const labelAnchors = ['point', 'below', 'above'] as const;
export type LabelAnchor = (typeof labelAnchors)[number];

/** A name on the map and the zoom from which there is room for it. */
export type MapLabel = {
  readonly kind: 'town' | 'county';
  readonly name: string;
  readonly minzoom: number;
  /** Absent: `point`. */
  readonly anchor?: Exclude<LabelAnchor, 'point'>;
};

/** All that lies under the pins, on both maps. */
export type MapGeometry = {
  /** Like the regions they reach out beyond the coast: the sea is drawn over them. */
  readonly counties: FeatureCollection;
  readonly svalbard: FeatureCollection;
  readonly borders: MultiLineString;
  /** Those between the countries around, and between them and Norway. */
  readonly nationalBorders: MultiLineString;
  /** Largest first; `properties.cluster` is the id of the cluster, by which all else of a region is found. */
  readonly regions: FeatureCollection;
  /** The larger lakes too. Polygons that lie side by side, those of one cell with its name as `cell`. */
  readonly sea: FeatureCollection<Polygon | MultiPolygon>;
  readonly labels: FeatureCollection<Point, MapLabel>;
};

export type MapPart = keyof MapGeometry;

/** The file that the build makes of it: each border once, however many areas share it. */
export type MapTopology = Topology<Record<Exclude<MapPart, LinePart>, GeometryCollection>> &
  Topology<Record<LinePart, { type: 'MultiLineString'; arcs: number[][] }>>;

type LinePart = 'borders' | 'nationalBorders';

/** The file of a cell: the sea in it with the whole coast. */
export type CoastTopology = Topology<{ coast: GeometryCollection }>;

type Sea = MapGeometry['sea'];

export function coastFeatures(coast: CoastTopology): Sea {
  // The build writes areas only.
  return feature(coast, coast.objects.coast) as Sea;
}

/** One part of the map as GeoJSON. */
export function mapPart<Part extends MapPart>(map: MapTopology, part: Part): MapGeometry[Part];
export function mapPart(map: MapTopology, part: MapPart): FeatureCollection | MultiLineString {
  const found: Feature | FeatureCollection = feature(map, map.objects[part]);
  // The borders are lines without properties: a geometry, and nothing around it.
  return found.type === 'Feature' ? (found.geometry as MultiLineString) : found;
}

/** The region of one cluster, without unfolding all the others. */
export function regionOf(map: MapTopology, cluster: string): FeatureCollection {
  const { regions } = map.objects;
  const geometries = regions.geometries.filter(
    ({ properties }) => (properties as { cluster?: string }).cluster === cluster,
  );
  return feature(map, { ...regions, geometries });
}

/** The whole coast of some cells, by their names. */
export type Coast = ReadonlyMap<string, CoastTopology>;

/** The sea without the sides of the boxes that it is cut into, and in the cells of `coast` with the whole coast. */
function wholeSea(map: MapTopology, coast: Coast): Sea {
  const geometries = map.objects.sea.geometries.filter(
    ({ properties }) => !coast.has((properties as { cell?: string }).cell ?? ''),
  );
  const geometry = merge(map, geometries as Parameters<typeof merge>[1]);
  const cells = [...coast.values()].flatMap((cell) => coastFeatures(cell).features);
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry }, ...cells],
  };
}

export function mapGeometry(map: MapTopology, coast: Coast = new Map()): MapGeometry {
  let regions: MapGeometry['regions'] | null = null;
  return {
    counties: mapPart(map, 'counties'),
    svalbard: mapPart(map, 'svalbard'),
    borders: mapPart(map, 'borders'),
    nationalBorders: mapPart(map, 'nationalBorders'),
    sea: wholeSea(map, coast),
    // Of many clusters they are many times the rest, and few who ask for the map need them.
    get regions() {
      regions ??= mapPart(map, 'regions');
      return regions;
    },
    labels: mapPart(map, 'labels'),
  };
}
