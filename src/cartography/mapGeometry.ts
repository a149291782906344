import type { Feature, FeatureCollection, MultiLineString, Point } from 'geojson';
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
  readonly sea: FeatureCollection;
  readonly labels: FeatureCollection<Point, MapLabel>;
};

export type MapPart = keyof MapGeometry;

/** The file that the build makes of it: each border once, however many areas share it. */
export type MapTopology = Topology<Record<Exclude<MapPart, LinePart>, GeometryCollection>> &
  Topology<Record<LinePart, { type: 'MultiLineString'; arcs: number[][] }>>;

type LinePart = 'borders' | 'nationalBorders';

/** The file of a cell: the sea in it with the whole coast. */
export type CoastTopology = Topology<{ coast: GeometryCollection }>;

export function coastFeatures(coast: CoastTopology): FeatureCollection {
  return feature(coast, coast.objects.coast);
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

/** Without the sides of the boxes that it is cut into. */
function wholeSea(map: MapTopology): FeatureCollection {
  const geometry = merge(map, map.objects.sea.geometries as Parameters<typeof merge>[1]);
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

export function mapGeometry(map: MapTopology): MapGeometry {
  let regions: MapGeometry['regions'] | null = null;
  return {
    counties: mapPart(map, 'counties'),
    svalbard: mapPart(map, 'svalbard'),
    borders: mapPart(map, 'borders'),
    nationalBorders: mapPart(map, 'nationalBorders'),
    sea: wholeSea(map),
    // Of many clusters they are many times the rest, and few who ask for the map need them.
    get regions() {
      regions ??= mapPart(map, 'regions');
      return regions;
    },
    labels: mapPart(map, 'labels'),
  };
}
