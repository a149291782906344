import type { Language, Localized } from '../../model/language.ts';
import type { AreaBounds } from '../feature/entryFeature.ts';
import { type Entry, nameOf, territoryName } from '../gazetteer/entry.ts';
import type { Gazetteer, PostalCode } from '../gazetteer/gazetteer.ts';
import { overlaps } from '../gazetteer/rank.ts';
import { listedPlaces, smallEntry } from '../gazetteer/smallEntries.ts';
import type { Named } from '../phrase/nameIndex.ts';
import { flatMapInSteps, type Steps } from '../steps.ts';
import type { CountyThenAndNow, Searchable, SearchCluster, SearchItem } from './searchItem.ts';

/** Shown as the county of Jan Mayen, which is in none and is no territory with a name of its own. */
const countryName: Localized = { nb: 'Norge', nn: 'Noreg', en: 'Norway' };

/** Each cluster, each sector that has one, and each contact. */
export function clusterSearchables(clusters: readonly SearchCluster[]): readonly Searchable[] {
  const sectors = new Map(clusters.map(({ sector }) => [sector.id, sector]));
  const items: readonly { readonly item: SearchItem; readonly names: readonly string[] }[] = [
    ...clusters.map(({ id, name, laterNames = [] }) => ({
      item: { kind: 'cluster', id, label: name } as const,
      names: [name, id, ...laterNames],
    })),
    ...[...sectors.values()].map(({ id, label, words = [] }) => ({
      item: { kind: 'sector', id, label } as const,
      names: [label, ...words],
    })),
    ...clusters.flatMap(({ id, name, contact: { name: label, phone } = {} }) =>
      label === undefined
        ? []
        : {
            item: {
              kind: 'contact',
              label,
              ...(phone !== undefined && { phone }),
              cluster: id,
              clusterName: name,
            } as const,
            names: [label],
          },
    ),
  ];
  // So that they come before places of the same rank.
  const first = Number.POSITIVE_INFINITY;
  return items.map((found) => ({ ...found, population: first, peopleNearby: first }));
}

/** What search shows for an entry; null for one that has neither a place nor an area. */
export function createItemOf(
  gazetteer: Gazetteer,
  areas: readonly AreaBounds[],
  language: Language,
): ItemOf {
  const byId = new Map(areas.map((area) => [`${area.kind} ${area.id}`, area]));
  const thenAndNow = createThenAndNow(gazetteer);
  return (entry) => {
    const label = nameOf(entry, language);
    const counties = thenAndNow(entry.counties);
    if (entry.kind === 'place' || entry.kind === 'municipality') {
      const place = entry.places.toSorted((a, b) => b.population - a.population)[0];
      const [county = { name: countryName[language], today: [] }] = counties;
      if (place === undefined) return null;
      return { kind: entry.kind, label, lngLat: place.lngLat, county };
    }
    const { id } = entry.record;
    const area = byId.get(`${entry.kind} ${id}`);
    if (area === undefined) return null;
    return { kind: entry.kind, id, label, bounds: area.bounds, marker: area.marker, counties };
  };
}

type ItemOf = (entry: Entry) => SearchItem | null;

/** All of the gazetteer: places, areas and postal places. */
export function* placeSearchables(
  gazetteer: Gazetteer,
  named: readonly Named<Entry>[],
  codes: readonly PostalCode[],
  itemOf: ItemOf,
  language: Language,
): Steps<readonly Searchable[]> {
  return [
    ...(yield* gazetteerSearchables(named, itemOf, language)),
    ...postalSearchables(codes, gazetteer),
    ...(yield* listedSearchables(gazetteer, itemOf)),
  ];
}

/** The places and areas of the gazetteer. Today's county is left out if an old one of its name overlaps it. */
function* gazetteerSearchables(
  named: readonly Named<Entry>[],
  itemOf: ItemOf,
  language: Language,
): Steps<readonly Searchable[]> {
  const byName = new Map<string, Entry[]>();
  for (const { value } of named) {
    const name = nameOf(value, language);
    byName.set(name, [...(byName.get(name) ?? []), value]);
  }

  yield;
  return yield* flatMapInSteps(named, ({ names, value: entry }): readonly Searchable[] => {
    const hides = hiddenBy[entry.kind];
    const namesakes = byName.get(nameOf(entry, language)) ?? [];
    if (namesakes.some((other) => hides.includes(other.kind) && overlaps(entry, other))) {
      return [];
    }
    const item = itemOf(entry);
    if (item === null) return [];
    const peopleNearby = Math.max(0, ...entry.places.map((place) => place.peopleNearby));
    // A region or a landscape stands below the towns that its name begins with.
    const isNamedArea = entry.kind === 'council' || entry.kind === 'landscape';
    return isNamedArea
      ? [{ item, names, population: 0, peopleNearby: 0 }]
      : [{ item, names, population: entry.population, peopleNearby }];
  });
}

/** An entry is left out if one of these kinds has the same name and overlaps it. */
const hiddenBy: Readonly<Record<Entry['kind'], readonly Entry['kind'][]>> = {
  place: [],
  county: [],
  part: [],
  district: [],
  municipality: ['place', 'district', 'county'],
  'county-today': ['county', 'part'],
  'former-municipality': ['place', 'district', 'municipality'],
  council: ['district'],
  landscape: ['place', 'district', 'municipality'],
};

/** The places that are listed besides GeoNames' towns and the postal places. */
function* listedSearchables(gazetteer: Gazetteer, itemOf: ItemOf): Steps<readonly Searchable[]> {
  const listed = listedPlaces(gazetteer);
  yield;
  return yield* flatMapInSteps(listed, (place) => {
    const item = itemOf(smallEntry(place));
    return item === null
      ? []
      : [{ item, names: [place.name], population: 0, peopleNearby: 0, obscure: true }];
  });
}

/** Postal places by name, without those that have the name of a place of the gazetteer. */
function postalSearchables(
  codes: readonly PostalCode[],
  gazetteer: Gazetteer,
): readonly Searchable[] {
  const known = new Set(gazetteer.places.map(({ name }) => name.toLowerCase()));
  const firsts = new Map<string, PostalCode>();
  for (const postal of codes) {
    const name = postal.name.toLowerCase();
    if (!known.has(name) && !firsts.has(name)) firsts.set(name, postal);
  }
  return [...firsts.values()].map((postal) => ({
    item: postalItem(postal),
    names: [postal.name],
    population: 0,
    peopleNearby: 0,
    obscure: true,
  }));
}

export function postalItem({ code, name, lngLat, exactness }: PostalCode): SearchItem {
  return { kind: 'postal-code', label: `${code} ${name}`, code, lngLat, exactness };
}

function createThenAndNow(gazetteer: Gazetteer) {
  const today = new Map(gazetteer.countiesToday.map(({ id, name }) => [id, name]));
  const counties = new Map(
    gazetteer.counties.map((county): [string, CountyThenAndNow] => [
      county.id,
      {
        name: county.name,
        today: county.today.flatMap((id) => {
          const name = today.get(id);
          return name === undefined || name === county.name ? [] : [name];
        }),
      },
    ]),
  );
  return (ids: readonly string[]): readonly CountyThenAndNow[] =>
    ids.flatMap((id) => {
      const county = counties.get(id);
      if (county !== undefined) return county;
      const territory = territoryName(id, gazetteer);
      return territory === null ? [] : { name: territory, today: [] };
    });
}
