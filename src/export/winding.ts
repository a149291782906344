import type { Geometry, Position } from 'geojson';
import { signedArea } from '../model/geo.ts';

function rewindPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) =>
    signedArea(ring) >= 0 === (index === 0) ? ring : ring.toReversed(),
  );
}

/** The geometry with its rings as RFC 7946 has them: outer rings counterclockwise, holes clockwise. */
export function rewind(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: rewindPolygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(rewindPolygon) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(rewind) };
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      return geometry;
  }
}
