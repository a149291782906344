import { holds, metresBetween, nearestOnBorder } from '../geocoder/area/area.ts';
import type { Geocoder, Hit } from '../geocoder/geocoder.ts';
import { isSameMarker } from '../geocoder/resolveCluster.ts';
import type { LngLat } from '../model/geo.ts';
import type { Language } from '../model/language.ts';
import type { PlacePhrase } from './phrases.ts';
import type { Decision } from './work.ts';

/** What decided where a phrase is. */
export type PlacedBy = 'words' | 'within' | 'meaning';

/** What a phrase may mean, with the geometry. */
export type Meanings =
  | { readonly tag: 'one'; readonly hit: Hit; readonly by: PlacedBy; readonly words: string }
  | { readonly tag: 'several'; readonly hits: readonly Hit[] }
  | { readonly tag: 'unknown'; readonly suggestions: readonly string[] };

/** Metres: the border of a municipality is drawn so roughly that a place of its own may lie so far outside. */
const roughBorder = 10_000;
/** Metres: a place belongs to a municipality that is known by its seat alone if it is as near as this. */
const seatReach = 40_000;

/** Number of the county that a point is in; null abroad. */
type CountyOf = (point: LngLat) => string | null;

type Read = (words: string) => readonly Hit[];

/** Reads a place by its words, by the column that says what it lies within, and by what the reader has decided. */
export function meaningsOf(
  geocoder: Geocoder,
  countyOf: CountyOf,
  phrase: PlacePhrase,
  decision: Decision | undefined,
  language: Language,
): Meanings {
  const read: Read = (words) => {
    const result = geocoder.geocode(words, { language });
    if (result.tag === 'ambiguous') return result.candidates;
    // A mistyped name is a suggestion, for the reader to take.
    return result.tag === 'found' && !result.corrected ? [result.hit] : [];
  };
  const { place, within } =
    decision?.tag === 'words' ? { place: decision.words, within: '' } : phrase;
  if (decision?.tag === 'meaning') {
    for (const words of [place, within]) {
      const chosen = read(words).find((hit) => isChosen(hit, decision));
      if (chosen) return { tag: 'one', hit: chosen, by: 'meaning', words };
    }
  }
  return (
    fitting(place, within, read, countyOf) ?? {
      tag: 'unknown',
      suggestions: suggestionsFor(place, geocoder, language),
    }
  );
}

/** What the words mean that lies within; where that leaves none, all that is known, for the reader to decide. */
function fitting(words: string, within: string, read: Read, countyOf: CountyOf): Meanings | null {
  const hits = read(words);
  const isInside = within === '' ? null : insideTest(within, read, countyOf);
  const inside = isInside ? hits.filter(isInside) : hits;
  const [only, ...others] = inside;
  if (only && others.length === 0) {
    return { tag: 'one', hit: only, by: hits.length > 1 ? 'within' : 'words', words };
  }
  const doubtful = inside.length > 0 ? inside : [...hits, ...(isInside ? read(within) : [])];
  return doubtful.length > 0 ? { tag: 'several', hits: doubtful } : null;
}

/** Whether a hit lies in the county or municipality of that name; null where there is none. */
function insideTest(name: string, read: Read, countyOf: CountyOf): ((hit: Hit) => boolean) | null {
  const found = [...read(`${name} kommune`), ...read(name)];
  const areas = found.filter(({ geometry }) => geometry.type !== 'Point');
  if (areas.length > 0) return (hit) => areas.some((area) => liesIn(hit, area, countyOf));
  const [seat] = found;
  return seat ? (hit) => metresBetween(seat.marker, hit.marker) <= seatReach : null;
}

function suggestionsFor(place: string, geocoder: Geocoder, language: Language): readonly string[] {
  const result = geocoder.geocode(place, { language });
  switch (result.tag) {
    case 'found':
      return [result.hit.name];
    case 'not-found':
      return geocoder.suggestionsFor(place, language).map(({ name }) => name);
    case 'ambiguous':
      return [];
  }
}

function liesIn({ marker }: Hit, { geometry, kind, counties }: Hit, countyOf: CountyOf): boolean {
  const county = countyOf(marker);
  if (geometry.type === 'Point' || county === null || !counties.includes(county)) return false;
  return (
    kind === 'county' ||
    holds(geometry, marker) ||
    nearestOnBorder(geometry, marker).metres <= roughBorder
  );
}

/** The name is not compared: it may have been chosen in another language. */
function isChosen(hit: Hit, { kind, marker }: Extract<Decision, { tag: 'meaning' }>): boolean {
  return hit.kind === kind && isSameMarker(hit.marker, marker);
}
