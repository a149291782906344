import type {
  Municipality,
  Place,
  PostalCodes,
  PostalPlace,
} from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { xy } from './coordinates.ts';
import { janMayenId } from './counties.ts';
import { type PostalName, packedRuns, postalNames, readable } from './postalRegister.ts';

/** A name and where it is: a place of the gazetteer, or a former municipal centre. */
export type Located = Pick<Place, 'name' | 'aliases' | 'lngLat' | 'county'>;

/**
 * The counties (of 2012) that codes with the given first two digits may lie in. Postal codes are dealt out by
 * region, so that this tells the Sandvika of Bærum from the one of Lierne.
 */
const countiesByPrefix: readonly (readonly [from: number, to: number, counties: string])[] = [
  [0, 12, '03'],
  [13, 14, '02 06'],
  [15, 18, '01 02'],
  [19, 20, '02 01'],
  [21, 25, '04 02'],
  [26, 29, '05 04'],
  [30, 36, '06 07 08 02 05'],
  [37, 39, '08 07'],
  [40, 43, '11'],
  [44, 44, '10 11'],
  [45, 46, '10'],
  [47, 49, '09 10'],
  [50, 54, '12 11'],
  [55, 55, '11 12'],
  [56, 59, '12 14'],
  [60, 66, '15'],
  [67, 69, '14'],
  [70, 73, '16 17'],
  [74, 75, '16 17'],
  [76, 79, '17 18'],
  [80, 80, '18 22'],
  [81, 89, '18'],
  [90, 94, '19 18 20 21'],
  [95, 99, '20'],
];

/** Every postal code with its postal place, and where that is. */
export function postalCodes(
  source: Buffer,
  places: readonly Place[],
  formerCentres: readonly Located[],
  municipalities: readonly Municipality[],
): PostalCodes {
  const names = postalNames(source);
  const byName = indexByName([...places, ...formerCentres]);
  const byMunicipality = indexByName(municipalCentres(places, municipalities));
  const known = new Map<PostalName, Located>();
  for (const name of names) {
    const place = locate(name, byName) ?? locate(name, byMunicipality);
    if (place) known.set(name, place);
  }
  const anchors = [...known]
    .filter(([, { county }]) => county !== janMayenId)
    .flatMap(([name, place]) => name.codes.map((code) => ({ code, place })))
    .sort((a, b) => a.code - b.code);
  return {
    places: names.map((name): PostalPlace => {
      const place = known.get(name);
      if (place) return [readable(name.register, place.name), ...xy([...place.lngLat])];
      const nearest = nearestByCode(name, anchors);
      return [readable(name.register), ...xy([...nearest.lngLat]), 1];
    }),
    runs: packedRuns(names),
  };
}

function indexByName(located: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const index = new Map<string, Located[]>();
  for (const place of located) {
    for (const name of [place.name, ...place.aliases]) {
      const key = name.toUpperCase();
      index.set(key, [...(index.get(key) ?? []), place]);
    }
  }
  return index;
}

/** The largest place of each municipality, under the municipality's names: many a post office bears its name. */
function municipalCentres(
  places: readonly Place[],
  municipalities: readonly Municipality[],
): Located[] {
  return municipalities.flatMap(({ id, name, aliases }) => {
    const [largest] = places
      .filter(({ municipality }) => municipality === id)
      .sort((a, b) => b.population - a.population);
    return largest ? [{ name, aliases, lngLat: largest.lngLat, county: largest.county }] : [];
  });
}

function allowedCounties(code: number): readonly string[] {
  const prefix = Math.floor(code / 100);
  const row = countiesByPrefix.find(([from, to]) => from <= prefix && prefix <= to);
  return row ? row[2].split(' ') : [];
}

/** The one place of that name where such codes may be; none where there are several, or none. */
function locate(name: PostalName, index: ReadonlyMap<string, readonly Located[]>): Located | null {
  const allowed = new Set(name.codes.flatMap(allowedCounties));
  const among = (key: string) => (index.get(key) ?? []).filter(({ county }) => allowed.has(county));
  const exact = among(name.register);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  // "VIK I SOGN", "KRISTIANSAND S": what follows only tells namesakes apart, as the code already does.
  const short = among(name.register.replace(/ (?:(?:I|PÅ) .+|[NS])$/, ''));
  return short.length === 1 ? (short[0] ?? null) : null;
}

/** Neighbouring codes are neighbours on the ground, more often than not. */
function nearestByCode(
  name: PostalName,
  anchors: readonly { readonly code: number; readonly place: Located }[],
): Located {
  const [code] = name.codes;
  const allowed = allowedCounties(code ?? 0);
  let best: { gap: number; place: Located } | null = null;
  for (const anchor of anchors) {
    if (!allowed.includes(anchor.place.county)) continue;
    const gap = Math.abs(anchor.code - (code ?? 0));
    if (!best || gap < best.gap) best = { gap, place: anchor.place };
  }
  if (!best) throw new Error(`no known place near postal code ${code}`);
  return best.place;
}
