import { area as turfArea } from '@turf/area';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import { feature, featureCollection, multiLineString } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import { union } from '@turf/union';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds, LngLat } from '../model/geo.ts';

/** A region on the ground, in WGS 84 degrees. Exterior rings run counterclockwise, as RFC 7946 asks. */
export type Area = Polygon | MultiPolygon;

/** What a cut leaves that is smaller than this (m²) is where two drawings of one border differ. */
const SLIVER = 20_000;

export function polygonsOf(area: Area): readonly Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function toArea(polygons: Position[][][]): Area | null {
  const [only, ...more] = polygons;
  if (only === undefined) return null;
  if (more.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

export function squareMetres(area: Area): number {
  return turfArea(area);
}

export function boundsOf(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** True on the border too. */
export function holds(area: Area, point: LngLat): boolean {
  return booleanPointInPolygon([...point], area);
}

/** Metres along a great circle of a sphere of 6,371,008.8 m: within 0.5 % of the ellipsoid's. */
export function metresBetween(a: LngLat, b: LngLat): number {
  return distance([...a], [...b], { units: 'meters' });
}

/** The point of the area's border that is nearest to `point`, and how many metres away it is. */
export function nearestOnBorder(
  area: Area,
  point: LngLat,
): { readonly point: LngLat; readonly metres: number } {
  const border = multiLineString(polygonsOf(area).flat());
  const [lng = point[0], lat = point[1]] = nearestPointOnLine(border, [...point]).geometry
    .coordinates;
  return { point: [lng, lat], metres: metresBetween(point, [lng, lat]) };
}

/** The areas as one, without the borders between them. Null for none. */
export function unite(areas: readonly Area[]): Area | null {
  const [only, ...more] = areas;
  if (only === undefined || more.length === 0) return only ?? null;
  return union(featureCollection(areas.map((area) => feature(area))))?.geometry ?? null;
}

/** What the two areas share, without slivers. Null if that is nothing. */
export function clip(area: Area, to: Area): Area | null {
  if (!boundsMeet(boundsOf(area), boundsOf(to))) return null;
  const shared = intersect(featureCollection<Area>([feature(area), feature(to)]))?.geometry;
  return shared === undefined ? null : withoutSlivers(shared);
}

function withoutSlivers(area: Area): Area | null {
  return toArea(
    polygonsOf(area).filter((coordinates) => turfArea({ type: 'Polygon', coordinates }) >= SLIVER),
  );
}

/** The polygon of the area that covers most ground. */
export function largestPolygon(area: Area): Polygon {
  let largest: Polygon = { type: 'Polygon', coordinates: [] };
  for (const coordinates of polygonsOf(area)) {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    if (turfArea(polygon) > turfArea(largest)) largest = polygon;
  }
  return largest;
}
