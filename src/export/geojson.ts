import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { type DataSource, dataHead } from './dataFiles.ts';
import { boxOf, rounded } from './positions.ts';
import { tableRows } from './table.ts';
import { rewind } from './winding.ts';

/** Said once, at the top of the file, and not with each feature. */
const saidAbove = new Set([
  'year',
  'source_title',
  'source_publisher',
  'source_url',
  'licence',
  'licence_url',
  'attribution',
]);

/**
 * The clusters as GeoJSON (RFC 7946): first the region of each, then the point of each, told apart by
 * `kind`; a cluster that is a point has no region, and last come those without a place, with no geometry. Their properties are the table's columns; source and licence are foreign members of the
 * collection.
 *
 * @param regions as the map draws them, `properties.cluster` naming the cluster
 */
export function geojson(
  source: DataSource,
  regions: FeatureCollection,
): FeatureCollection<Geometry | null> {
  const rows = tableRows(source).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !saidAbove.has(name))),
  );
  const region = (properties: (typeof rows)[number]): Feature[] => {
    const id = String(properties['id']);
    const found = regions.features.find((each) => each.properties?.['cluster'] === id);
    if (!found) return [];
    const kind = 'region';
    return [
      {
        type: 'Feature',
        id,
        properties: { kind, ...properties },
        bbox: boxOf(found.geometry),
        geometry: rewind(rounded(found.geometry)),
      },
    ];
  };
  const point = (properties: (typeof rows)[number]): Feature => ({
    type: 'Feature',
    id: `${properties['id']}-point`,
    properties: { kind: 'point', ...properties },
    geometry: rounded({
      type: 'Point',
      coordinates: [Number(properties['longitude']), Number(properties['latitude'])],
    }),
  });
  const placed = rows.filter(({ longitude }) => longitude !== '');
  const unplaced = rows.filter(({ longitude }) => longitude === '');
  const features = [...placed.flatMap(region), ...placed.map(point)];
  const bbox = boxOf({
    type: 'GeometryCollection',
    geometries: features.map(({ geometry }) => geometry),
  });
  const all: Feature<Geometry | null>[] = [
    ...features,
    ...unplaced.map((properties) => ({
      type: 'Feature' as const,
      id: String(properties['id']),
      properties: { kind: 'unplaced', ...properties },
      geometry: null,
    })),
  ];
  const collection: FeatureCollection<Geometry | null> = {
    type: 'FeatureCollection',
    // None is placed.
    ...(features.length > 0 && { bbox }),
    features: all,
  };
  return { ...dataHead(source), ...collection };
}
