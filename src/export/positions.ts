import type { BBox, Geometry, Position } from 'geojson';

/** Six decimals are a decimetre: more than RFC 7946 finds reasonable, or any border here knows. */
const decimals = 6;

const round = (value: number) => Number(value.toFixed(decimals));
const roundPosition = (position: Position): Position => position.map(round);

/** Without points that have become the same; a ring that has collapsed is none. */
function roundRing(ring: readonly Position[]): Position[] {
  const points = ring.map(roundPosition);
  return points.filter((point, index) => index === 0 || point.join() !== points[index - 1]?.join());
}

const roundRings = (rings: readonly Position[][]) =>
  rings.map(roundRing).filter((ring) => ring.length > 3);

/** The geometry with its coordinates in millionths of a degree. */
export function rounded(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: roundPosition(geometry.coordinates) };
    case 'Polygon':
      return { ...geometry, coordinates: roundRings(geometry.coordinates) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map(roundRings).filter((rings) => rings.length > 0),
      };
    default:
      throw new Error(`the data has no ${geometry.type}`);
  }
}

function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
    default:
      throw new Error(`the data has no ${geometry.type}`);
  }
}

/** West, south, east, north of a geometry, rounded as it is. Norway does not reach the antimeridian. */
export function boxOf(geometry: Geometry): BBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of positionsOf(geometry)) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [round(west), round(south), round(east), round(north)];
}
