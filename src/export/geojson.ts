import type { Feature, FeatureCollection } from 'geojson';
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
 * `kind`. Their properties are the table's columns; source and licence are foreign members of the
 * collection.
 *
 * @param regions as the map draws them, `properties.cluster` naming the cluster
 */
export function geojson(source: DataSource, regions: FeatureCollection): FeatureCollection {
  const rows = tableRows(source).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !saidAbove.has(name))),
  );
  const region = (properties: (typeof rows)[number]): Feature => {
    const id = String(properties['id']);
    const found = regions.features.find((each) => each.properties?.['cluster'] === id);
    if (!found) throw new Error(`cluster "${id}" has no region`);
    const kind = 'region';
    return {
      type: 'Feature',
      id,
      properties: { kind, ...properties },
      bbox: boxOf(found.geometry),
      geometry: rewind(rounded(found.geometry)),
    };
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
  const features = [...rows.map(region), ...rows.map(point)];
  const bbox = boxOf({
    type: 'GeometryCollection',
    geometries: features.map(({ geometry }) => geometry),
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', bbox, features };
  return { ...dataHead(source), ...collection };
}
