import type { Feature, FeatureCollection } from 'geojson';
import type { MapTopology } from '../../../src/cartography/mapGeometry.ts';
import { type Area, boundsOf, squareMetres } from '../../../src/geocoder/area/area.ts';
import { compassPoint, type LngLat, metresPerDegree } from '../../../src/model/geo.ts';
import type { Site, SiteCluster } from '../../../src/model/site.ts';
import { random } from '../random.ts';
import { firms, firstNames, lastNames, works } from './words.ts';

export type Ground = {
  readonly places: readonly { name: string; lngLat: LngLat; county: string }[];
  readonly counties: FeatureCollection<Area, { id: string; name: string }>;
};

type Below = ReturnType<typeof random>;
type County = Feature<Area, { id: string; name: string }>;

/** As many as the build keeps of many. */
const neighbourCount = 12;
/** Degrees of latitude, each way, that a cluster may lie from its place. */
const spread = 0.12;

const pick = <T>(from: readonly T[], below: Below): T => {
  const picked = from[below(from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

/** `count` clusters of the real ones' shape, the same ones for the same seed: names, texts and places made up. */
export function manyClustersOf(real: Site, ground: Ground, count: number, seed: number): Site {
  // Of what is made up, nothing is known since.
  const { after: _, ...site } = real;
  const below = random(seed);
  const counties = new Map(ground.counties.features.map((each) => [each.properties.id, each]));
  const places = ground.places.filter(({ county }) => counties.has(county));
  const signs: SiteCluster[] = Array.from({ length: count }, (_, index) => {
    const place = pick(places, below);
    const county = counties.get(place.county);
    const pattern = pick(site.clusters, below);
    if (!county) throw new Error(`no county ${place.county}`);
    return clusterAt(site, pattern, place, county, index, below);
  });
  return { ...site, clusters: signs.map((one) => ({ ...one, neighbours: nearest(one, signs) })) };
}

function clusterAt(
  site: Site,
  pattern: SiteCluster,
  place: Ground['places'][number],
  { geometry, properties: county }: County,
  index: number,
  below: Below,
): SiteCluster {
  const { after: _, ...record } = pattern;
  const sector = pick(site.sectors, below);
  const id = `klynge-${index + 1}`;
  const name = `${pick(firms, below)} ${place.name} ${index + 1}`;
  const sentence = () =>
    `${pick(works, below)} ${pick(works, below).toLowerCase()} i ${place.name}`;
  const said = { ...pattern.summary, text: `${sentence()}, innen ${sector.label.toLowerCase()}.` };
  const aside = () => (below(2001) / 1000 - 1) * spread;
  const [lng, lat] = place.lngLat;
  const reason = `Følger grensene til ${county.name}.`;
  return {
    ...record,
    id,
    name,
    sector: sector.id,
    area: county.name,
    phrases: [county.name],
    summary: said,
    facts: pattern.facts.map((fact) => ({ ...fact, text: `${sentence()}.` })),
    participants: { ...pattern.participants, text: `${sentence()}.` },
    aims: pattern.aims.map((aim) => ({ ...aim, text: `${sentence()}.` })),
    contact: {
      ...pattern.contact,
      name: `${pick(firstNames, below)} ${pick(lastNames, below)}`,
      phone: `+47${40_000_000 + below(9_999_999)}`,
    },
    region: {
      ...pattern.region,
      id,
      phrase: county.name,
      marker: [lng + aside() * 2, lat + aside()],
      bounds: boundsOf(geometry),
      exactness: 'exact',
      reason,
      area: Math.round(squareMetres(geometry)),
      counties: [{ id: county.id, name: county.name, today: [] }],
      parts: [pick(site.parts, below).id],
      phrases: [
        { phrase: county.name, kind: 'county', name: county.name, exactness: 'exact', reason },
      ],
    },
    neighbours: [],
  };
}

/** By the flat map around the sign: near enough to say who is nearest. */
function nearest(from: SiteCluster, signs: readonly SiteCluster[]): SiteCluster['neighbours'] {
  const [lng, lat] = from.region.marker;
  const narrow = Math.cos((lat * Math.PI) / 180);
  return signs
    .filter(({ id }) => id !== from.id)
    .map(({ id, region }) => {
      const [east, north] = [(region.marker[0] - lng) * narrow, region.marker[1] - lat];
      return { id, distance: Math.hypot(east, north), bearing: Math.atan2(east, north) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, neighbourCount)
    .map(({ id, distance, bearing }) => ({
      id,
      distance: Math.round(distance * metresPerDegree),
      direction: compassPoint(((bearing * 180) / Math.PI + 360) % 360),
    }));
}

/** The map with a region for each cluster: its county. */
export function mapOf(map: MapTopology, { clusters }: Site): MapTopology {
  const { counties, regions } = map.objects;
  const geometries = clusters.map(({ id, region }, index) => {
    const county = counties.geometries.find(
      ({ properties }) => (properties as { id: string }).id === region.counties[0]?.id,
    );
    if (!county) throw new Error(`${id} is in no county`);
    return { ...county, id: index + 1, properties: { cluster: id } };
  });
  return { ...map, objects: { ...map.objects, regions: { ...regions, geometries } } };
}
