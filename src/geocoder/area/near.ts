import type { LngLat } from '../../model/geo.ts';
import {
  type Area,
  arcBetween,
  bearingBetween,
  boundsOf,
  holds,
  inBounds,
  metresBetween,
  nearestOnBorder,
} from './area.ts';

/**
 * A point at most this many metres off the drawn coast belongs to the nearest county: the county
 * polygons leave out islands, Tromsøya among them.
 */
const maxMetresOffLand = 10_000;

export type ClusterMarker = { readonly id: string; readonly marker: LngLat };

export type Neighbour = {
  readonly id: string;
  /** Metres along the shortest line on the WGS 84 ellipsoid. */
  readonly distance: number;
  /** Degrees clockwise from north, 0 to 360, at the start of the line. */
  readonly bearing: number;
};

export type NearCluster = Neighbour & {
  /** Metres to the nearest point of its region; 0 inside it. `distance` is to its marker. */
  readonly toRegion: number;
};

/** The county of a point. `offLand`: metres from its drawn land, 0 inside it. */
export type OwnCounty = { readonly id: string; readonly offLand: number };

/** The county that the point is in, or is just off the coast of; null in open sea and abroad. */
export function ownCounty(point: LngLat, counties: ReadonlyMap<string, Area>): OwnCounty | null {
  for (const [id, county] of counties) {
    if (holds(county, point)) return { id, offLand: 0 };
  }
  let nearest: OwnCounty | null = null;
  for (const [id, county] of counties) {
    if (!inBounds(point, boundsOf(county), maxMetresOffLand)) continue;
    const offLand = nearestOnBorder(county, point).metres;
    if (offLand <= (nearest?.offLand ?? maxMetresOffLand)) nearest = { id, offLand };
  }
  return nearest;
}

/** As `ownCounty`, the id alone. */
export function countyAt(point: LngLat, counties: ReadonlyMap<string, Area>): string | null {
  return ownCounty(point, counties)?.id ?? null;
}

/** A region is cut from the counties and then rounded: its coast and theirs differ by at most this many metres. */
const coastTolerance = 50;

/**
 * The clusters by distance to their regions, nearest first; those whose region holds the point by
 * distance to their markers. A point `offLand` metres off the drawn coast, on an island that is not
 * drawn, counts as inside a region that reaches that coast. A cluster whose region is null is its marker.
 */
export function nearestClusters(
  point: LngLat,
  clusters: readonly (ClusterMarker & { readonly region: Area | null })[],
  offLand = 0,
): readonly NearCluster[] {
  const within = offLand > 0 ? offLand + coastTolerance : 0;
  return clusters
    .map(({ region, ...marker }) => {
      if (!region) {
        const neighbour = neighbourFrom(point, marker);
        return { ...neighbour, toRegion: neighbour.distance };
      }
      const metres = holds(region, point) ? 0 : nearestOnBorder(region, point).metres;
      return { ...neighbourFrom(point, marker), toRegion: metres <= within ? 0 : metres };
    })
    .sort((a, b) => a.toRegion - b.toRegion || a.distance - b.distance);
}

/** Of two distances, that on the ellipsoid may be the longer where on a sphere it is shorter by up to 1.2 %. */
const sphereError = 1.02;

/**
 * The other clusters by distance between markers, nearest first: all, or so many. Throws if `id` is not among them.
 */
export function neighboursOf(
  id: string,
  clusters: readonly ClusterMarker[],
  most = clusters.length,
): readonly Neighbour[] {
  const from = clusters.find((cluster) => cluster.id === id);
  if (from === undefined) throw new Error(`no cluster "${id}" to find the neighbours of`);
  const others = clusters.filter((cluster) => cluster !== from);
  // To measure along the ellipsoid takes long: only those are that may be among the nearest.
  const roughly = others.map(({ marker }) => arcBetween(from.marker, marker));
  const reach =
    (roughly.toSorted((a, b) => a - b)[most - 1] ?? Number.POSITIVE_INFINITY) * sphereError;
  return others
    .filter((_, index) => (roughly[index] ?? 0) <= reach)
    .map((cluster) => neighbourFrom(from.marker, cluster))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
}

function neighbourFrom(from: LngLat, { id, marker }: ClusterMarker): Neighbour {
  return { id, distance: metresBetween(from, marker), bearing: bearingBetween(from, marker) };
}
