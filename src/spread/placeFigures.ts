import { boundsOf, inBounds, metresBetween } from '../geocoder/area/area.ts';
import { nearestClusters, ownCounty } from '../geocoder/area/near.ts';
import type { County, Place } from '../geocoder/gazetteer/gazetteer.ts';
import { type FarPlace, type PlaceFigures, type Reach, reaches } from './figures.ts';
import type { SpreadCluster, SpreadInput } from './input.ts';

/** The distances from a place to the clusters. */
export type PlaceDistances = {
  readonly place: Place;
  /** The nearest region, and the nearest marker: not always of the same cluster. */
  readonly toRegion: ClusterDistance;
  readonly toMarker: ClusterDistance;
};

type ClusterDistance = { readonly cluster: string; readonly metres: number };

/** The distances of every listed place, as "near me" shows them. Throws if there are no clusters. */
export function placeDistances({ clusters, atlas }: SpreadInput): readonly PlaceDistances[] {
  return atlas.gazetteer.places.map((place) => {
    const toMarker = nearestMarker(place, clusters);
    // A region is never farther away than its marker: regions beyond the nearest marker can be skipped.
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

function nearestMarker({ lngLat }: Place, clusters: readonly SpreadCluster[]): ClusterDistance {
  const [first, ...others] = clusters.map(({ id, marker }) => ({
    cluster: id,
    metres: Math.round(metresBetween(lngLat, marker)),
  }));
  if (first === undefined) throw new Error('no cluster to be near to');
  return others.reduce((best, other) => (other.metres < best.metres ? other : best), first);
}

const peopleOf = (places: readonly Place[]): number =>
  places.reduce((sum, { population }) => sum + population, 0);

/** The distances of the listed places as figures. Throws if no place is in a county. */
export function placeFigures(
  distances: readonly PlaceDistances[],
  counties: readonly Pick<County, 'id' | 'name'>[],
): PlaceFigures {
  const places = distances.map(({ place }) => place);
  const reach = (pick: (each: PlaceDistances) => ClusterDistance): Reach => {
    const inCounty = distances.filter(({ place }) => countyName(place, counties) !== null);
    return {
      within: reaches.map((metres) => {
        const near = distances.filter((each) => pick(each).metres <= metres);
        return { metres, places: near.length, people: peopleOf(near.map(({ place }) => place)) };
      }),
      farthest: farthest(distances, pick, counties),
      farthestInCounty: farthest(inCounty, pick, counties),
    };
  };
  return {
    count: places.length,
    people: peopleOf(places),
    withoutPeople: places.filter(({ population }) => population === 0).length,
    toRegion: reach(({ toRegion }) => toRegion),
    toMarker: reach(({ toMarker }) => toMarker),
  };
}

/** Null for a place that is in none of the counties. */
export function countyName(
  { county }: Place,
  counties: readonly Pick<County, 'id' | 'name'>[],
): string | null {
  return counties.find(({ id }) => id === county)?.name ?? null;
}

function farthest(
  distances: readonly PlaceDistances[],
  pick: (each: PlaceDistances) => ClusterDistance,
  counties: readonly Pick<County, 'id' | 'name'>[],
): FarPlace {
  const [first, ...others] = distances;
  if (first === undefined) throw new Error('no place to be far away');
  const far = others.reduce((a, b) => (pick(b).metres > pick(a).metres ? b : a), first);
  return { name: far.place.name, county: countyName(far.place, counties), ...pick(far) };
}
