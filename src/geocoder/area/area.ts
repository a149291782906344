import {
  bbox,
  booleanPointInPolygon,
  multiLineString,
  nearestPointOnLine,
  bearing as turfBearing,
} from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, type LngLat, metresPerDegree } from '../../model/geo.ts';
import { oncePer } from '../cached.ts';
import { geodesicMetres, ringSquareMetres } from './geodesic.ts';

/** A region on the ground, in WGS 84 degrees. Outer rings run counterclockwise, as RFC 7946 asks. */
export type Area = Polygon | MultiPolygon;

/**
 * Square metres. Two sources draw the same border with small differences; polygons smaller than this
 * that an intersection or a difference leaves come from those differences, and are dropped.
 */
const maxSliver = 20_000;

export function polygonsOf(area: Area): readonly Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** A `Polygon` where one will do, as RFC 7946 advises. */
export function areaOf(polygons: Position[][][]): Area {
  const [only, ...more] = polygons;
  if (only !== undefined && more.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** On the ellipsoid: on a sphere regions this far north come out half a percent too small. */
export function squareMetres(area: Area): number {
  return polygonsOf(area).reduce((sum, [outer = [], ...holes]) => {
    const without = holes.reduce((hole, ring) => hole + ringSquareMetres(ring), 0);
    return sum + ringSquareMetres(outer) - without;
  }, 0);
}

/** Kept, as the bounds of the same region are asked for many times, and regions never change. */
export const boundsOf = oncePer((geometry: Geometry): Bounds => {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
});

/** True if the point lies in the bounds, or less than `margin` metres outside them. */
export function inBounds(
  [lng, lat]: LngLat,
  [west, south, east, north]: Bounds,
  margin = 0,
): boolean {
  const up = margin / metresPerDegree;
  const across = up / Math.cos((lat * Math.PI) / 180);
  return lng >= west - across && lng <= east + across && lat >= south - up && lat <= north + up;
}

export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** True on the border too. */
export function holds(area: Area, point: LngLat): boolean {
  return inBounds(point, boundsOf(area)) && booleanPointInPolygon([...point], area);
}

/** Metres along the shortest line on the WGS 84 ellipsoid. */
export function metresBetween(a: LngLat, b: LngLat): number {
  return geodesicMetres(a, b);
}

/** Degrees clockwise from north, 0 to 360, in which the shortest line on the sphere leaves `from`. */
export function bearingBetween(from: LngLat, to: LngLat): number {
  return (turfBearing([...from], [...to]) + 360) % 360;
}

/** Haversine of an angle in degrees. */
function haversine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 360) ** 2;
}

/** Radians between two points on a sphere. */
export function arcBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const shrink = Math.cos((latA * Math.PI) / 180) * Math.cos((latB * Math.PI) / 180);
  const sum = haversine(latB - latA) + shrink * haversine(lngB - lngA);
  return 2 * Math.asin(Math.min(1, Math.sqrt(sum)));
}

/** The point of the area's border that is nearest to `point` on the sphere, and how many metres away it is. */
export function nearestOnBorder(
  area: Area,
  point: LngLat,
): { readonly point: LngLat; readonly metres: number } {
  const border = multiLineString(nearSegments(polygonsOf(area).flat(), point));
  const [lng = point[0], lat = point[1]] = nearestPointOnLine(border, [...point]).geometry
    .coordinates;
  return { point: [lng, lat], metres: metresBetween(point, [lng, lat]) };
}

/** Radians, some millimetres: more than the rounding of what is computed with. */
const arcNoise = 1e-9;

/**
 * The segments that may be the nearest to the point: no segment comes nearer than its nearer end by more than its
 * length. Turf takes many times as long to find the nearest point of one.
 */
function nearSegments(rings: readonly Position[][], point: LngLat): Position[][] {
  const arcs = rings.map((ring) => ring.map(([lng = 0, lat = 0]) => arcBetween(point, [lng, lat])));
  const shortest = arcs.reduce(
    (least, ring) => ring.reduce((a, b) => Math.min(a, b), least),
    Number.POSITIVE_INFINITY,
  );
  return rings.flatMap((ring, ringIndex) =>
    ring.flatMap((to, index) => {
      const from = ring[index - 1];
      if (!from) return [];
      const [[fromLng = 0, fromLat = 0], [toLng = 0, toLat = 0]] = [from, to];
      // At the equator a degree of longitude is as long as one of latitude, and shorter everywhere else.
      const most = ((Math.abs(toLng - fromLng) + Math.abs(toLat - fromLat)) * Math.PI) / 180;
      const [start = 0, end = 0] = [arcs[ringIndex]?.[index - 1], arcs[ringIndex]?.[index]];
      return Math.min(start, end) - most <= shortest + arcNoise ? [[from, to]] : [];
    }),
  );
}

/**
 * Whether the point lies in the area or at most so many metres, some tens of kilometres, from its border. Measured on a
 * plane: many times as fast as `nearestOnBorder`, and right to a few metres in a thousand.
 */
export function isNear(area: Area, point: LngLat, metres: number): boolean {
  if (!inBounds(point, boundsOf(area), metres)) return false;
  if (holds(area, point)) return true;
  const [lng, lat] = point;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const reach = metres / metresPerDegree;
  return polygonsOf(area)
    .flat()
    .some((ring) =>
      ring.some(([toLng = 0, toLat = 0], index) => {
        const [fromLng = toLng, fromLat = toLat] = ring[index - 1] ?? [];
        const from = [(fromLng - lng) * shrink, fromLat - lat] as const;
        const along = [(toLng - fromLng) * shrink, toLat - fromLat] as const;
        const length = along[0] ** 2 + along[1] ** 2 || 1;
        const share = -(from[0] * along[0] + from[1] * along[1]) / length;
        const nearest = Math.min(1, Math.max(0, share));
        return Math.hypot(from[0] + nearest * along[0], from[1] + nearest * along[1]) <= reach;
      }),
    );
}

/** Null if nothing but slivers is left. */
export function withoutSlivers(area: Area): Area | null {
  return areaOrNull(
    polygonsOf(area).filter(
      (coordinates) => squareMetres({ type: 'Polygon', coordinates }) >= maxSliver,
    ),
  );
}

export function areaOrNull(polygons: Position[][][]): Area | null {
  return polygons.length === 0 ? null : areaOf(polygons);
}

/** The polygon of the area that covers most square metres. Throws if the area has none. */
export function largestPolygon(area: Area): Polygon {
  const polygons = polygonsOf(area).map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const sizes = polygons.map((polygon) => squareMetres(polygon));
  const largest = polygons[sizes.indexOf(Math.max(...sizes))];
  if (largest === undefined) throw new Error('an area without polygons has no largest one');
  return largest;
}
