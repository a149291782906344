import type { Geometry, Position } from 'geojson';

/** Twice the area inside a ring in the plane, above zero where it runs against the clock. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function woundPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (turn(ring) >= 0 === (index === 0) ? ring : ring.toReversed()));
}

/** The geometry with its rings as RFC 7946 has them: the outer against the clock, holes with it. */
export function wound(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: woundPolygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(woundPolygon) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(wound) };
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      return geometry;
  }
}
