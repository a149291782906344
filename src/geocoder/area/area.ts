import {
  bbox,
  booleanPointInPolygon,
  difference,
  feature,
  featureCollection,
  intersect,
  multiLineString,
  nearestPointOnLine,
  bearing as turfBearing,
  union,
} from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, type LngLat, metresPerDegree } from '../../model/geo.ts';
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

/** A cache: the bounds of the same region are asked for many times, and regions never change. */
const boundsByGeometry = new WeakMap<Geometry, Bounds>();

export function boundsOf(geometry: Geometry): Bounds {
  const known = boundsByGeometry.get(geometry);
  if (known !== undefined) return known;
  const [west, south, east, north] = bbox(geometry);
  const bounds: Bounds = [west, south, east, north];
  boundsByGeometry.set(geometry, bounds);
  return bounds;
}

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

function boundsMeet(a: Bounds, b: Bounds): boolean {
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

/** The point of the area's border that is nearest to `point` on the sphere, and how many metres away it is. */
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
  const near = polygonsNear(to, boundsOf(area));
  const own = near && polygonsNear(area, boundsOf(near));
  if (near === null || own === null) return null;
  const shared = intersect(featureCollection<Area>([feature(own), feature(near)]))?.geometry;
  return shared === undefined ? null : withoutSlivers(shared);
}

/** What is left of the area without the others. Null if that is nothing. */
export function subtract(area: Area, others: readonly Area[]): Area | null {
  const near = others.filter((other) => boundsMeet(boundsOf(other), boundsOf(area)));
  if (near.length === 0) return area;
  const all = [area, ...near].map((each) => feature<Area>(each));
  return difference(featureCollection(all))?.geometry ?? null;
}

/** The polygons whose bounds meet the given ones: intersecting all of a county's islands is slow. */
function polygonsNear(area: Area, bounds: Bounds): Area | null {
  return areaOrNull(
    polygonsOf(area).filter((coordinates) =>
      boundsMeet(boundsOf({ type: 'Polygon', coordinates }), bounds),
    ),
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

function areaOrNull(polygons: Position[][][]): Area | null {
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
