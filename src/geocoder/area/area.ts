import { area as turfArea } from '@turf/area';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature, featureCollection, multiLineString } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import { union } from '@turf/union';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds, LngLat } from '../../model/geo.ts';
import { geodesicMetres } from './geodesic.ts';

/** A region on the ground, in WGS 84 degrees. Exterior rings run counterclockwise, as RFC 7946 asks. */
export type Area = Polygon | MultiPolygon;

/** A degree of latitude. */
export const METRES_A_DEGREE = 111_195;

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

/** Regions are asked for their bounds again and again, and never change. */
const knownBounds = new WeakMap<Geometry, Bounds>();

export function boundsOf(geometry: Geometry): Bounds {
  const known = knownBounds.get(geometry);
  if (known !== undefined) return known;
  const [west, south, east, north] = bbox(geometry);
  const bounds: Bounds = [west, south, east, north];
  knownBounds.set(geometry, bounds);
  return bounds;
}

/** True if the point lies in the bounds, or less than `margin` metres outside them. */
export function inBounds(
  [lng, lat]: LngLat,
  [west, south, east, north]: Bounds,
  margin = 0,
): boolean {
  const up = margin / METRES_A_DEGREE;
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
  const near = within(to, boundsOf(area));
  const own = near && within(area, boundsOf(near));
  if (near === null || own === null) return null;
  const shared = intersect(featureCollection<Area>([feature(own), feature(near)]))?.geometry;
  return shared === undefined ? null : withoutSlivers(shared);
}

/** The polygons that are near enough to matter: a county has many islands, and cutting is slow. */
function within(area: Area, bounds: Bounds): Area | null {
  return toArea(
    polygonsOf(area).filter((coordinates) =>
      boundsMeet(boundsOf({ type: 'Polygon', coordinates }), bounds),
    ),
  );
}

/** Without the polygons that are there only because two drawings of one border differ. */
export function withoutSlivers(area: Area): Area | null {
  return toArea(
    polygonsOf(area).filter((coordinates) => turfArea({ type: 'Polygon', coordinates }) >= SLIVER),
  );
}

/** The polygon of the area that covers most ground. */
export function largestPolygon(area: Area): Polygon {
  const polygons = polygonsOf(area).map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const sizes = polygons.map((polygon) => turfArea(polygon));
  const largest = polygons[sizes.indexOf(Math.max(...sizes))];
  if (largest === undefined) throw new Error('an area without polygons has no largest one');
  return largest;
}
