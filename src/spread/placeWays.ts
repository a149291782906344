import { boundsOf, inBounds, metresBetween } from '../geocoder/area/area.ts';
import { nearestClusters, ownCounty } from '../geocoder/area/near.ts';
import type { Place } from '../geocoder/gazetteer/gazetteer.ts';
import type { SpreadCluster, SpreadInput } from './input.ts';

/** How far a place has to the clusters. */
export type PlaceWay = {
  readonly place: Place;
  /** The nearest region, and the nearest marker: not always of the same cluster. */
  readonly toRegion: Way;
  readonly toMarker: Way;
};

export type Way = { readonly cluster: string; readonly metres: number };

/** The ways of every listed place, as "near me" tells them. Throws where there are no clusters. */
export function placeWays({ clusters, atlas }: SpreadInput): readonly PlaceWay[] {
  return atlas.gazetteer.places.map((place) => {
    const toMarker = nearestMarker(place, clusters);
    // No region is farther than its marker, so what lies beyond the nearest one need not be looked at.
    const reachable = clusters.filter(({ region }) =>
      inBounds(place.lngLat, boundsOf(region), toMarker.metres * 1.01),
    );
    const offLand = ownCounty(place.lngLat, atlas.counties)?.offLand;
    const [nearest] = nearestClusters(place.lngLat, reachable, offLand);
    return {
      place,
      toRegion: nearest ? { cluster: nearest.id, metres: Math.round(nearest.toRegion) } : toMarker,
      toMarker,
    };
  });
}

function nearestMarker({ lngLat }: Place, clusters: readonly SpreadCluster[]): Way {
  const [first, ...others] = clusters.map(({ id, marker }) => ({
    cluster: id,
    metres: Math.round(metresBetween(lngLat, marker)),
  }));
  if (first === undefined) throw new Error('no cluster to be near to');
  return others.reduce((best, way) => (way.metres < best.metres ? way : best), first);
}
