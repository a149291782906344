import { metresBetween } from '../geocoder/area/area.ts';
import type { ClusterMarker } from '../geocoder/area/near.ts';
import type { LngLat } from '../model/geo.ts';
import type { Centre, ClusterDistances, ClusterPair } from './figures.ts';
import type { SpreadInput } from './input.ts';
import { countyName } from './placeFigures.ts';

/** The distances between the clusters' markers. Throws for fewer than two. */
export function clusterDistances({ clusters, atlas }: SpreadInput): ClusterDistances {
  const sorted = clusters.toSorted((a, b) => b.marker[1] - a.marker[1]);
  const pairs = sorted.flatMap((from, index) =>
    sorted.slice(index + 1).map((to) => pairOf(from, to)),
  );
  const [first] = pairs;
  if (first === undefined) throw new Error('it takes two clusters to be apart');
  return {
    clusters: sorted.map(({ id }) => id),
    matrix: sorted.map((from) => sorted.map((to) => pairOf(from, to).metres)),
    nearest: sorted.map((from) =>
      shortestOf(sorted.filter((to) => to !== from).map((to) => pairOf(from, to))),
    ),
    longest: pairs.reduce((a, b) => (b.metres > a.metres ? b : a), first),
    shortest: shortestOf(pairs),
    centre: centreOf(
      sorted.map(({ marker }) => marker),
      atlas.gazetteer,
    ),
  };
}

function pairOf(from: ClusterMarker, to: ClusterMarker): ClusterPair {
  return {
    from: from.id,
    to: to.id,
    metres: Math.round(metresBetween(from.marker, to.marker)),
  };
}

function shortestOf(pairs: readonly ClusterPair[]): ClusterPair {
  return pairs.reduce((a, b) => (b.metres < a.metres ? b : a));
}

/** The mean of the points as vectors from the centre of the earth, projected back to its surface. */
export function meanPoint(points: readonly LngLat[]): LngLat {
  const vectors = points.map(([lng, lat]) => {
    const [x, y] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)] as const;
  });
  const sum = (axis: 0 | 1 | 2) => vectors.reduce((total, vector) => total + vector[axis], 0);
  const [x, y, z] = [sum(0), sum(1), sum(2)];
  const degrees = 180 / Math.PI;
  return [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees];
}

function centreOf(
  markers: readonly LngLat[],
  { places, counties }: SpreadInput['atlas']['gazetteer'],
): Centre {
  const [lng, lat] = meanPoint(markers);
  const lngLat: LngLat = [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
  const distances = places.map((place) => ({ place, metres: metresBetween(lngLat, place.lngLat) }));
  const { place, metres } = distances.reduce((a, b) => (b.metres < a.metres ? b : a));
  return {
    lngLat,
    place: { name: place.name, county: countyName(place, counties) },
    metres: Math.round(metres),
  };
}
