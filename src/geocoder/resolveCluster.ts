import type { LngLat } from '../model/geo.ts';
import type { Language, Localized } from '../model/language.ts';
import type { ClusterRegion, PhraseReading } from '../model/region.ts';
import type { Cluster } from '../model/schema.ts';
import { type Area, holds, metresBetween, squareMetres } from './area/area.ts';
import { moveInside } from './area/insidePoint.ts';
import type { Atlas } from './gazetteer/atlas.ts';
import type { GeocodeResult, Geocoder, Hit } from './geocoder.ts';

/** A marker that the record names may lie this far (metres) outside the region: the drawn coast is coarse. */
const maxMetresOutside = 10_000;

export type ResolvedCluster = { readonly region: ClusterRegion; readonly geometry: Area };

/**
 * Geocodes the region, marker and phrases of a record. Throws an error that names the cluster and the
 * phrase if a phrase is not found or ambiguous, or if the region is a point.
 */
export function resolveCluster(
  cluster: Cluster,
  geocoder: Geocoder,
  { gazetteer }: Pick<Atlas, 'gazetteer'>,
): ResolvedCluster {
  const find = (phrase: string, language: Language): Hit =>
    foundHit(cluster, geocoder.geocode(phrase, { language }));

  const read = (phrase: string): PhraseReading => {
    const { kind, name, exactness } = find(phrase, 'nb');
    return {
      phrase,
      kind,
      name,
      exactness,
      reason: inEach((language) => find(phrase, language).reason),
    };
  };

  const { geometry, bounds, exactness, counties, marker } = find(cluster.region, 'nb');
  if (geometry.type === 'Point') {
    throw new Error(`cluster "${cluster.id}": region "${cluster.region}" is a point, not an area`);
  }
  const own = cluster.marker === undefined ? marker : find(cluster.marker, 'nb').marker;
  return {
    geometry,
    region: {
      id: cluster.id,
      phrase: cluster.region,
      marker: inRegion(cluster, geometry, own),
      bounds,
      exactness,
      reason: inEach((language) => find(cluster.region, language).reason),
      area: Math.round(squareMetres(geometry)),
      counties: gazetteer.counties
        .filter(({ id }) => counties.includes(id))
        .map(({ id, name, today }) => ({
          id,
          name,
          today: gazetteer.countiesToday
            .filter((county) => today.includes(county.id) && county.name !== name)
            .map((county) => county.name),
        })),
      parts: gazetteer.parts
        .filter((part) => part.primary && part.counties.some((id) => counties.includes(id)))
        .map(({ id }) => id),
      phrases: [...new Set([...cluster.phrases, cluster.region])].map(read),
    },
  };
}

function inEach(tell: (language: Language) => string): Localized {
  return { nb: tell('nb'), nn: tell('nn'), en: tell('en') };
}

function foundHit(cluster: Cluster, result: GeocodeResult): Hit {
  const where = `cluster "${cluster.id}", phrase "${result.phrase}"`;
  switch (result.tag) {
    case 'found':
      // A record is put right, not guessed at.
      if (result.corrected) throw new Error(`${where}: not found; ${result.hit.reason}`);
      return result.hit;
    case 'ambiguous': {
      const candidates = result.candidates.map(
        ({ kind, name, marker }) =>
          `${kind} ${name} (${marker.map((x) => x.toFixed(2)).join(', ')})`,
      );
      throw new Error(`${where}: may mean ${candidates.join(' or ')}`);
    }
    case 'not-found': {
      const near = result.suggestions.map(({ kind, name }) => `${kind} ${name}`);
      const hint = near.length === 0 ? '' : `; near it: ${near.join(', ')}`;
      throw new Error(`${where}: not found${hint}`);
    }
  }
}

function inRegion(cluster: Cluster, geometry: Area, marker: LngLat): LngLat {
  if (holds(geometry, marker)) return marker;
  const inside = moveInside(geometry, marker);
  const metres = metresBetween(inside, marker);
  if (metres > maxMetresOutside) {
    throw new Error(
      `cluster "${cluster.id}": marker "${cluster.marker}" lies ${Math.round(metres / 1000)} km outside region "${cluster.region}"`,
    );
  }
  return inside;
}
