import { bearing } from '@turf/bearing';
import type { LngLat } from '../../model/geo.ts';
import { type Area, boundsOf, holds, inBounds, metresBetween, nearestOnBorder } from './area.ts';

/**
 * A point this far (metres) off the drawn coast still belongs to the county it is nearest to: the
 * county polygons leave out islands, Tromsøya among them.
 */
const OFF_THE_COAST = 10_000;

export type Sign = { readonly id: string; readonly marker: LngLat };

export type Neighbour = {
  readonly id: string;
  /** Metres along the shortest line on the WGS 84 ellipsoid. */
  readonly distance: number;
  /** Degrees clockwise from north, 0 to 360, at the start of the way. */
  readonly bearing: number;
};

export type NearCluster = Neighbour & {
  /** Metres to the nearest point of its region; 0 inside it. `distance` is to its marker. */
  readonly toRegion: number;
};

/** A county, and how far (metres) off its drawn land a point lies: 0 in it. */
export type OwnCounty = { readonly id: string; readonly offLand: number };

/** The county that the point is in, or is just off the coast of; null in open sea and abroad. */
export function ownCounty(point: LngLat, counties: ReadonlyMap<string, Area>): OwnCounty | null {
  for (const [id, county] of counties) {
    if (holds(county, point)) return { id, offLand: 0 };
  }
  let nearest: OwnCounty | null = null;
  for (const [id, county] of counties) {
    if (!inBounds(point, boundsOf(county), OFF_THE_COAST)) continue;
    const offLand = nearestOnBorder(county, point).metres;
    if (offLand <= (nearest?.offLand ?? OFF_THE_COAST)) nearest = { id, offLand };
  }
  return nearest;
}

/** As `ownCounty`, the id alone. */
export function countyAt(point: LngLat, counties: ReadonlyMap<string, Area>): string | null {
  return ownCounty(point, counties)?.id ?? null;
}

/** Two drawings of one coast differ by this much at the most (metres). */
const SAME_COAST = 50;

/**
 * The clusters by the way to their regions, nearest first; among those it is inside, by the way to their
 * markers. A point that lies `offLand` metres off the drawn coast, on an island that is not drawn, say,
 * is inside a region that reaches that coast.
 */
export function nearestClusters(
  point: LngLat,
  clusters: readonly (Sign & { readonly region: Area })[],
  offLand = 0,
): readonly NearCluster[] {
  const within = offLand > 0 ? offLand + SAME_COAST : 0;
  return clusters
    .map(({ region, ...sign }) => {
      const metres = holds(region, point) ? 0 : nearestOnBorder(region, point).metres;
      return { ...wayTo(point, sign), toRegion: metres <= within ? 0 : metres };
    })
    .sort((a, b) => a.toRegion - b.toRegion || a.distance - b.distance);
}

/** The other clusters by the way from marker to marker, nearest first. Throws if `id` is not among `signs`. */
export function neighboursOf(id: string, signs: readonly Sign[]): readonly Neighbour[] {
  const from = signs.find((sign) => sign.id === id);
  if (from === undefined) throw new Error(`no cluster "${id}" to find the neighbours of`);
  return signs
    .filter((sign) => sign !== from)
    .map((sign) => wayTo(from.marker, sign))
    .sort((a, b) => a.distance - b.distance);
}

function wayTo(from: LngLat, { id, marker }: Sign): Neighbour {
  return {
    id,
    distance: metresBetween(from, marker),
    bearing: (bearing([...from], [...marker]) + 360) % 360,
  };
}
