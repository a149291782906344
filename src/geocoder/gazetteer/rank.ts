import { metresBetween } from '../area/area.ts';
import type { NameKind, Qualifier } from '../phrase/phrase.ts';
import type { Entry } from './entry.ts';

/**
 * How namesakes are told apart:
 *
 * 1. A word that says the kind ("fylket X", "X kommune", "byen X", "hele X") leaves only that kind.
 * 2. Of namesakes on the same ground one stands for all: for a bare name the town before its county,
 *    its district and its municipality, the county of the gazetteer's year and the part of the
 *    country before today's county; where an area is meant ("hele X") the larger areas first.
 * 3. Of namesakes on different ground, one that has at least five times the inhabitants of every
 *    other is meant. Where inhabitants are not known, the people who live within 25 km are counted.
 * 4. Otherwise the name is ambiguous, and nobody is asked to guess.
 */
const DOMINANT = 5;

/** Two records of one name and municipality this near (metres) to one another are one place. */
const SAME_PLACE = 5_000;

const BARE: readonly NameKind[] = [
  'place',
  'county',
  'part',
  'county-today',
  'district',
  'municipality',
];
const AREA: readonly NameKind[] = ['county', 'part', 'county-today', 'district', 'municipality'];

/** The kinds that a qualifier allows, the first preferred. */
const ALLOWED: Readonly<Record<Qualifier, readonly NameKind[]>> = {
  area: AREA,
  place: ['place'],
  municipality: ['municipality'],
  district: ['district', 'part'],
  county: ['county', 'county-today'],
  'county-today': ['county-today'],
  part: ['part', 'district'],
};

/** Those of the namesakes that may be meant, the likeliest first: one if it is clear, else several. */
export function rank(namesakes: readonly Entry[], qualifier: Qualifier | null): readonly Entry[] {
  const order = qualifier === null ? BARE : ALLOWED[qualifier];
  const allowed = order.flatMap((kind) => namesakes.filter((entry) => entry.kind === kind));
  const meant: Entry[] = [];
  for (const entry of allowed) {
    if (!meant.some((other) => onSameGround(entry, other))) meant.push(entry);
  }
  meant.sort((a, b) => b.population - a.population || peopleNear(b) - peopleNear(a));
  const [first, ...rest] = meant;
  if (first === undefined) return [];
  return rest.every((other) => dominates(first, other)) ? [first] : meant;
}

/** The most people that live within 25 km of any place of it. */
function peopleNear(entry: Entry): number {
  return Math.max(0, ...entry.places.map(({ peopleNearby }) => peopleNearby));
}

function dominates(entry: Entry, other: Entry): boolean {
  if (entry.population > 0 && other.population > 0) {
    return entry.population >= DOMINANT * other.population;
  }
  return peopleNear(entry) > 0 && peopleNear(entry) >= DOMINANT * peopleNear(other);
}

/** True if the two share ground: a town and its county, a county then and now. */
export function onSameGround(a: Entry, b: Entry): boolean {
  if (a.kind === 'place' && b.kind === 'place') {
    return (
      a.record.municipality === b.record.municipality &&
      metresBetween(a.record.lngLat, b.record.lngLat) < SAME_PLACE
    );
  }
  if (a.municipalities !== null && b.municipalities !== null) {
    return meet(a.municipalities, b.municipalities);
  }
  return meet(a.counties, b.counties);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
