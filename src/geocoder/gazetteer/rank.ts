import { metresBetween } from '../area/area.ts';
import type { NameKind, Qualifier } from '../phrase/phrase.ts';
import type { Entry } from './entry.ts';

/**
 * How namesakes are told apart:
 *
 * 1. A word that says the kind ("fylket X", "X kommune", "byen X", "hele X") leaves only that kind.
 * 2. Of namesakes that overlap only the first is kept: for a bare name the town before its county,
 *    its district and its municipality, and the county of the gazetteer's year and the part of the
 *    country before today's county; where an area is meant ("hele X") the larger areas first.
 * 3. Of namesakes that do not overlap, one that has at least five times the inhabitants of every
 *    other is meant. Where inhabitants are not known, the people who live within 25 km are counted.
 *    A municipality, today's or one of 2012, is never outdone by its namesakes: Herøy, Bø, Sande.
 * 4. Places too small for GeoNames' list stand back for all others; but a postal place counts beside one of today's
 *    municipalities elsewhere (Lund, Kvam) and beside a village (Ask).
 * 5. Otherwise the name is ambiguous, and all candidates are returned.
 */
const dominanceFactor = 5;

/** Two records with the same name and municipality are one place if they are nearer than this, in metres. */
const samePlaceMetres = 5_000;

/** A place this near (metres) one of the places of a municipality of its name is in it, though a border may run between. */
const sameMunicipalityMetres = 25_000;

/** Inhabitants of a village: no better known than a postal place. */
const villagePeople = 5_000;

const kindsForBareName: readonly NameKind[] = [
  'place',
  'county',
  'part',
  'county-today',
  'district',
  'council',
  'landscape',
  'municipality',
  'former-municipality',
];
const kindsWithArea: readonly NameKind[] = [
  'county',
  'part',
  'county-today',
  'district',
  'council',
  'landscape',
  'municipality',
  'former-municipality',
];

/** The kinds that a qualifier allows, the preferred one first. */
const kindsByQualifier: Readonly<Record<Qualifier, readonly NameKind[]>> = {
  area: kindsWithArea,
  place: ['place'],
  municipality: ['municipality', 'former-municipality'],
  'former-municipality': ['former-municipality'],
  district: ['district', 'council', 'part'],
  council: ['council', 'district'],
  landscape: ['landscape'],
  county: ['county', 'county-today'],
  'county-today': ['county-today'],
  part: ['part', 'district', 'council'],
};

/** The namesakes that may be meant, the most likely first: one if the rules above decide, else several. */
export function rank(namesakes: readonly Entry[], qualifier: Qualifier | null): readonly Entry[] {
  const order = qualifier === null ? kindsForBareName : kindsByQualifier[qualifier];
  const allowed = withoutSmall(
    order.flatMap((kind) => namesakes.filter((entry) => entry.kind === kind)),
  );
  const meant: Entry[] = [];
  for (const entry of allowed) {
    if (!meant.some((other) => overlaps(entry, other))) meant.push(entry);
  }
  meant.sort((a, b) => b.population - a.population || peopleNear(b) - peopleNear(a));
  const [first, ...rest] = meant;
  if (first === undefined) return [];
  return rest.every((other) => dominates(first, other)) ? [first] : meant;
}

/** The largest number of people who live within 25 km of one of its places. */
function peopleNear(entry: Entry): number {
  return Math.max(0, ...entry.places.map(({ peopleNearby }) => peopleNearby));
}

/** Too small for GeoNames' list of towns. */
export function isSmall(entry: Entry): boolean {
  return entry.kind === 'place' && entry.record.small !== undefined;
}

function isMunicipality({ kind }: Entry): boolean {
  return kind === 'municipality' || kind === 'former-municipality';
}

/** Leaves out the small places that stand back for others, and all but one of each that is listed twice. */
function withoutSmall(entries: readonly Entry[]): readonly Entry[] {
  const others = entries.filter((entry) => !isSmall(entry));
  if (others.length === 0) return entries;
  const isRival = (entry: Entry): boolean =>
    entry.kind === 'municipality' || (entry.kind === 'place' && entry.population < villagePeople);
  const counts = others.some(isRival) && !others.some(({ kind }) => kind === 'former-municipality');
  const postal = entries.filter(
    (entry) => counts && entry.kind === 'place' && entry.record.small === 'postal',
  );
  return [...others, ...postal];
}

function dominates(entry: Entry, other: Entry): boolean {
  if (isMunicipality(other) || isSmall(other)) return false;
  if (entry.population > 0 && other.population > 0) {
    return entry.population >= dominanceFactor * other.population;
  }
  return peopleNear(entry) > 0 && peopleNear(entry) >= dominanceFactor * peopleNear(other);
}

/** True if the two share land: a town and its county, a county then and now. */
export function overlaps(a: Entry, b: Entry): boolean {
  if (a.kind === 'place' && b.kind === 'place') {
    const metres = metresBetween(a.record.lngLat, b.record.lngLat);
    if (isSmall(a) || isSmall(b)) return metres < sameMunicipalityMetres;
    return a.record.municipality === b.record.municipality && metres < samePlaceMetres;
  }
  if (a.kind === 'place' && isMunicipality(b)) return holdsPlace(b, a);
  if (b.kind === 'place' && isMunicipality(a)) return holdsPlace(a, b);
  if (a.municipalities !== null && b.municipalities !== null) {
    return shareAny(a.municipalities, b.municipalities);
  }
  return shareAny(a.counties, b.counties);
}

function holdsPlace(municipality: Entry, place: Entry): boolean {
  if (shareMunicipality(municipality, place)) return true;
  return place.places.some(({ lngLat }) =>
    municipality.places.some((own) => metresBetween(own.lngLat, lngLat) < sameMunicipalityMetres),
  );
}

export function shareMunicipality(a: Entry, b: Entry): boolean {
  return shareAny(a.municipalities ?? [], b.municipalities ?? []);
}

function shareAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
