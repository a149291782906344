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
 * 4. Otherwise the name is ambiguous, and all candidates are returned.
 */
const dominanceFactor = 5;

/** Two records with the same name and municipality are one place if they are nearer than this, in metres. */
const samePlaceMetres = 5_000;

const kindsForBareName: readonly NameKind[] = [
  'place',
  'county',
  'part',
  'county-today',
  'district',
  'municipality',
];
const kindsWithArea: readonly NameKind[] = [
  'county',
  'part',
  'county-today',
  'district',
  'municipality',
];

/** The kinds that a qualifier allows, the preferred one first. */
const kindsByQualifier: Readonly<Record<Qualifier, readonly NameKind[]>> = {
  area: kindsWithArea,
  place: ['place'],
  municipality: ['municipality'],
  district: ['district', 'part'],
  county: ['county', 'county-today'],
  'county-today': ['county-today'],
  part: ['part', 'district'],
};

/** The namesakes that may be meant, the most likely first: one if the rules above decide, else several. */
export function rank(namesakes: readonly Entry[], qualifier: Qualifier | null): readonly Entry[] {
  const order = qualifier === null ? kindsForBareName : kindsByQualifier[qualifier];
  const allowed = order.flatMap((kind) => namesakes.filter((entry) => entry.kind === kind));
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

function dominates(entry: Entry, other: Entry): boolean {
  if (entry.population > 0 && other.population > 0) {
    return entry.population >= dominanceFactor * other.population;
  }
  return peopleNear(entry) > 0 && peopleNear(entry) >= dominanceFactor * peopleNear(other);
}

/** True if the two share land: a town and its county, a county then and now. */
export function overlaps(a: Entry, b: Entry): boolean {
  if (a.kind === 'place' && b.kind === 'place') {
    return (
      a.record.municipality === b.record.municipality &&
      metresBetween(a.record.lngLat, b.record.lngLat) < samePlaceMetres
    );
  }
  if (a.municipalities !== null && b.municipalities !== null) {
    return shareAny(a.municipalities, b.municipalities);
  }
  return shareAny(a.counties, b.counties);
}

function shareAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
