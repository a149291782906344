import type { Bounds, LngLat } from '../model/geo.ts';
import { type Language, type Localized, languages } from '../model/language.ts';
import type { ClusterRegion, PhraseReading } from '../model/region.ts';
import type { Cluster } from '../model/schema.ts';
import { type Area, holds, metresBetween, squareMetres } from './area/area.ts';
import { moveInside } from './area/insidePoint.ts';
import { countyAt } from './area/near.ts';
import type { Atlas } from './gazetteer/atlas.ts';
import type { GeocodeResult, Geocoder, Hit } from './geocoder.ts';

/** A marker that the record names may lie this far (metres) outside the region: the drawn coast is coarse. */
const maxMetresOutside = 10_000;

export type ResolvedCluster = {
  readonly region: ClusterRegion;
  /** Null where nothing is drawn but the sign. */
  readonly geometry: Area | null;
};

/**
 * Geocodes the region, marker and phrases of a record; null if it says neither region nor position. Throws an
 * error that names the cluster and the phrase if a phrase is not found, or is ambiguous and the record does not
 * say which it means.
 */
export function resolveCluster(
  cluster: Cluster,
  geocoder: Geocoder,
  atlas: Pick<Atlas, 'gazetteer' | 'counties'>,
): ResolvedCluster | null {
  if (cluster.position) return atPosition(cluster.id, cluster.position, atlas);
  const drawn = cluster.region;
  if (drawn === undefined) return null;

  const find = (phrase: string, language: Language): Hit => {
    const result = geocoder.geocode(phrase, { language });
    const meant = phrase === drawn ? meantBy(cluster, geocoder) : null;
    return (meant !== null && hitsOf(result)[meant]) || foundHit(cluster, result, geocoder);
  };

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

  const { geometry, bounds, exactness, counties, marker } = find(drawn, 'nb');
  const own = cluster.marker === undefined ? marker : find(cluster.marker, 'nb').marker;
  const area = geometry.type === 'Point' || cluster.asPoint ? null : geometry;
  const sign = area ? inRegion(cluster, area, own) : own;
  return {
    geometry: area,
    region: {
      id: cluster.id,
      phrase: drawn,
      marker: sign,
      bounds: area ? bounds : pointBounds(sign),
      exactness,
      reason: inEach((language) => find(drawn, language).reason),
      area: area ? Math.round(squareMetres(area)) : 0,
      ...countiesAndParts(counties, atlas),
      phrases: [...new Set([...cluster.phrases, drawn])].map(read),
    },
  };
}

function countiesAndParts(
  counties: readonly string[],
  { gazetteer }: Pick<Atlas, 'gazetteer'>,
): Pick<ClusterRegion, 'counties' | 'parts'> {
  return {
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
  };
}

const byPosition: Localized = {
  nb: 'Posisjonen er oppgitt med koordinater.',
  nn: 'Posisjonen er oppgitt med koordinatar.',
  en: 'The position is given by its coordinates.',
};

/** A record that gives its coordinates: its words are not read. */
function atPosition(
  id: string,
  position: LngLat,
  atlas: Pick<Atlas, 'gazetteer' | 'counties'>,
): ResolvedCluster {
  const county = countyAt(position, atlas.counties);
  return {
    geometry: null,
    region: {
      id,
      marker: position,
      bounds: pointBounds(position),
      exactness: 'exact',
      reason: byPosition,
      area: 0,
      ...countiesAndParts(county === null ? [] : [county], atlas),
      phrases: [],
    },
  };
}

export function pointBounds([lng, lat]: LngLat): Bounds {
  return [lng, lat, lng, lat];
}

/** Degrees: markers nearer than this are the same, written with fewer digits. */
const sameMarker = 1e-4;

function hitsOf(result: GeocodeResult): readonly Hit[] {
  switch (result.tag) {
    case 'found':
      return [result.hit];
    case 'ambiguous':
      return result.candidates;
    case 'not-found':
      return [];
  }
}

/**
 * Which of the hits on its region a record means: they come in the same order in every language, and the record
 * has the name in one of them. Null where it does not say. Throws if it is none of them.
 */
function meantBy({ id, meaning, region = '' }: Cluster, geocoder: Geocoder): number | null {
  if (!meaning) return null;
  const isMeant = ({ kind, name, marker, geometry }: Hit) =>
    kind === meaning.kind &&
    name === meaning.name &&
    // The sign of an area stands elsewhere if the same area reaches out into the sea.
    (geometry.type !== 'Point' || isSameMarker(marker, meaning.marker));
  const offsets = (hit: Hit) =>
    Math.hypot(...hit.marker.map((at, axis) => at - (meaning.marker[axis] ?? 0)));
  for (const language of languages) {
    const hits = hitsOf(geocoder.geocode(region, { language }));
    const [nearest] = hits.filter(isMeant).toSorted((a, b) => offsets(a) - offsets(b));
    if (nearest) return hits.indexOf(nearest);
  }
  throw new Error(
    `cluster "${id}", phrase "${region}": does not mean ${meaning.kind} ${meaning.name}`,
  );
}

/** Whether two markers are the same, one perhaps written with fewer digits. */
export function isSameMarker(a: LngLat, b: LngLat): boolean {
  return a.every((degrees, axis) => Math.abs(degrees - (b[axis] ?? 0)) < sameMarker);
}

function inEach(tell: (language: Language) => string): Localized {
  return { nb: tell('nb'), nn: tell('nn'), en: tell('en') };
}

function foundHit(cluster: Cluster, result: GeocodeResult, geocoder: Geocoder): Hit {
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
      const near = geocoder
        .suggestionsFor(result.phrase, 'nb')
        .map(({ kind, name }) => `${kind} ${name}`);
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
