import type { Language } from '../../model/language.ts';
import { metresBetween } from '../area/area.ts';
import { oncePer } from '../cached.ts';
import type { Named } from '../phrase/nameIndex.ts';
import type { NameKind } from '../phrase/phrase.ts';
import { atOnce, mapInSteps, type Steps } from '../steps.ts';
import type {
  Council,
  County,
  CountyToday,
  District,
  FormerMunicipality,
  Gazetteer,
  Landscape,
  Municipality,
  Part,
  Place,
} from './gazetteer.ts';

/** One record of the gazetteer, as ranking compares it with its namesakes. */
export type Entry = (
  | { readonly kind: 'place'; readonly record: Place }
  | { readonly kind: 'municipality'; readonly record: Municipality }
  | { readonly kind: 'district'; readonly record: District }
  | { readonly kind: 'county'; readonly record: County }
  | { readonly kind: 'county-today'; readonly record: CountyToday }
  | { readonly kind: 'part'; readonly record: Part }
  | { readonly kind: 'former-municipality'; readonly record: FormerMunicipality }
  | { readonly kind: 'council'; readonly record: Council }
  | { readonly kind: 'landscape'; readonly record: Landscape }
) & {
  readonly kind: NameKind;
  /** Ids of the older counties it lies in. */
  readonly counties: readonly string[];
  /** Numbers of the municipalities it lies in or is made of; null where counties say it all. */
  readonly municipalities: readonly string[] | null;
  /** The places in it, or the place itself. */
  readonly places: readonly Place[];
  readonly population: number;
};

export function nameOf({ record }: Entry, language: Language): string {
  return 'names' in record ? record.names[language] : record.name;
}

/** The name of a territory that is in no county (Svalbard); null if it has none (Jan Mayen). */
export function territoryName(id: string, gazetteer: Gazetteer): string | null {
  const part = gazetteer.parts.find(
    ({ counties: [first, ...more] }) => first === id && !more.length,
  );
  const isCounty = gazetteer.counties.some((county) => county.id === id);
  return part === undefined || isCounty ? null : part.names.nb;
}

function namesOf(entry: Entry): readonly string[] {
  const { record } = entry;
  return 'names' in record
    ? [...Object.values(record.names), ...record.aliases]
    : [record.name, ...record.aliases];
}

/**
 * Every record of the gazetteer that has a name, with all its names. Search and the phrases that it reads ask for the
 * same ones.
 */
export const namedEntries = oncePer((gazetteer: Gazetteer) =>
  atOnce(namedEntriesInSteps(gazetteer)),
);

export function* namedEntriesInSteps(gazetteer: Gazetteer): Steps<readonly Named<Entry>[]> {
  const { places } = gazetteer;
  const inCounties = (ids: readonly string[]) =>
    places.filter(({ county }) => ids.includes(county));
  const byMunicipality = new Map<string, Place[]>();
  for (const place of places) {
    const known = byMunicipality.get(place.municipality);
    if (known === undefined) byMunicipality.set(place.municipality, [place]);
    else known.push(place);
  }
  const inMunicipalities = (ids: readonly string[]) =>
    ids.flatMap((id) => byMunicipality.get(id) ?? []);
  const people = (inside: readonly Place[]) =>
    inside.reduce((sum, { population }) => sum + population, 0);

  const countiesOf = ({ id, moreCounties = [] }: Municipality): readonly string[] => {
    const inside = inMunicipalities([id]).map(({ county }) => county);
    if (inside.length > 0) return [...new Set([...inside, ...moreCounties])];
    // The gazetteer has no place in it. Its number begins with that of today's county.
    return gazetteer.countiesToday.find((county) => id.startsWith(county.id))?.counties ?? [];
  };

  const entries: Entry[] = [
    ...places.map(
      (record): Entry => ({
        kind: 'place',
        record,
        counties: [record.county],
        municipalities: [record.municipality],
        places: [record],
        population: record.population,
      }),
    ),
    ...(yield* mapInSteps(gazetteer.municipalities, (record): Entry => {
      const inside = inMunicipalities([record.id]);
      return {
        kind: 'municipality',
        record,
        counties: countiesOf(record),
        municipalities: [record.id],
        places: inside,
        population: people(inside),
      };
    })),
    ...(yield* mapInSteps(gazetteer.districts, (record): Entry => {
      const inside = inMunicipalities(record.municipalities).filter(({ county }) =>
        record.counties.includes(county),
      );
      return {
        kind: 'district',
        record,
        counties: record.counties,
        municipalities: record.municipalities,
        places: inside,
        population: people(inside),
      };
    })),
    ...gazetteer.counties.map((record): Entry => {
      const inside = inCounties([record.id]);
      return {
        kind: 'county',
        record,
        counties: [record.id],
        municipalities: null,
        places: inside,
        population: people(inside),
      };
    }),
    ...[
      ...gazetteer.countiesToday.map((record) => ({ kind: 'county-today' as const, record })),
      ...gazetteer.parts.map((record) => ({ kind: 'part' as const, record })),
    ].map((named): Entry => {
      const inside = inCounties(named.record.counties);
      return {
        ...named,
        counties: named.record.counties,
        municipalities: null,
        places: inside,
        population: people(inside),
      };
    }),
    ...(yield* mapInSteps(gazetteer.formerMunicipalities, (record): Entry => {
      const inside = inMunicipalities(record.into).filter(({ county }) =>
        record.id.startsWith(county),
      );
      return {
        kind: 'former-municipality',
        record,
        counties: [record.id.slice(0, 2)],
        municipalities: record.into,
        places: inside.filter(({ lngLat }) => metresBetween(lngLat, record.seat) < seatReach),
        population: 0,
      };
    })),
    ...(yield* mapInSteps(gazetteer.councils, (record): Entry => {
      const inside = inMunicipalities(record.municipalities);
      return {
        kind: 'council',
        record,
        counties: [
          ...new Set(
            gazetteer.municipalities
              .filter(({ id }) => record.municipalities.includes(id))
              .flatMap(countiesOf),
          ),
        ].sort(),
        municipalities: record.municipalities,
        places: inside,
        population: people(inside),
      };
    })),
    ...gazetteer.landscapes.map(
      (record): Entry => ({
        kind: 'landscape',
        record,
        counties: record.counties,
        municipalities: null,
        places: [],
        population: 0,
      }),
    ),
  ];
  return yield* mapInSteps(entries, (value) => ({
    names: namesOf(value),
    value,
    obscure: isObscure(value),
  }));
}

/** Metres around its seat within which a place counts to a municipality that is gone. */
const seatReach = 12_000;

/** Inhabitants. */
const fewPeople = 5_000;

/** So small a place that a name with other letters than its own may well be another. */
function isObscure({ kind, population }: Entry): boolean {
  return kind === 'place' && population < fewPeople;
}
