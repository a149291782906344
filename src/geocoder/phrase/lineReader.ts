import { firstOf, type NameReader } from './nameReader.ts';
import type { NamePhrase, Phrase } from './phrase.ts';

/** "langs kysten av X", "E6 fra A til B": what lies along the coast, a road or a railway. */

const coastWords =
  'kysten|kystlinja|kystlinjen|kystlina|kyststrekningen|kyststrekninga|kyststripa|kystområdene|kystområda|norskekysten|the coast|the coastline|coastline|the norwegian coast';
const roadWords =
  'E ?\\d{1,3}|(?:riksvei|riksveg|rv\\.?) ?\\d{1,2}|[^ ]+(?:banen|bana)|the [^ ]+ (?:Line|Railway)';

const coastPattern = new RegExp(`^(?:${coastWords})$`, 'i');
/** A line, and what is said of it. */
const linePattern = new RegExp(`^(${coastWords}|${roadWords})(?:[ :,]+(.+))?$`, 'i');
const fromPattern = /^(?:fra|frå|from|mellom|between) (.+)$/i;
const withinPattern = /^(?:av|i|på|til|gjennom|langs|over|of|in|through|off) (.+)$/i;
const afterPattern = new RegExp(
  `^(?:fra |frå |from |mellom |between )?(.+) (?:langs|along|via) (${coastWords}|${roadWords})$`,
  'i',
);
/** "Nordlandskysten". */
const compoundPattern = /^(.+?)-?kysten$/i;
/** "the Nordland coast". */
const englishPattern = /^(?:the )?(.+) coast$/i;

/** "Nordlands kyst", "Norway's coast". */
const genitivePattern =
  /^(.+?)(?:s|'s|s'|') (?:kyst|kystlinje|kyststripe|kystlinja|kyststripa|coast|coastline)$/i;
/** The coast of a part of the country, by its side. */
const norwegianCoast =
  /^(?:the )?(?:(north|south|west)(?:ern)? coast of norway|norway's (north|south|west)(?:ern)? coast)$/i;
const coastParts: Readonly<Partial<Record<string, string>>> = {
  north: 'Nord-Norge',
  south: 'Sørlandet',
  west: 'Vestlandet',
};
/** "E18-korridoren". */
const corridorPattern = new RegExp(
  `^(?:the )?(${roadWords})[- ](?:korridoren|aksen|corridor)$`,
  'i',
);

const stopSeparators = [/ (?:til|to) /i, / (?:og|and) /i, / - /, / ?- ?/];

/** "fra Ålesund i sør til Kristiansund i nord" says no more than "fra Ålesund til Kristiansund". */
export function withoutDirection(stop: string): string {
  return stop.replace(
    / (?:lengst )?(?:i|mot|in the) (?:nord|sør|sud|øst|aust|vest|north|south|east|west)$/i,
    '',
  );
}

/** The name that the line is listed under: the coast has one for all words. */
function nameOfLine(written: string): string {
  return coastPattern.test(written)
    ? 'kysten'
    : written
        .replace(/^E (?=\d)/i, 'E')
        .replace(/^(?:riksveg|rv\.?) ?/i, 'riksvei ')
        .replace(/-(?=ban(?:en|a)$)/i, '');
}

/** Reads a phrase about a line. Null if the text is none, or names a line that `isLine` does not know. */
export function readLine(
  reader: NameReader,
  text: string,
  isLine: (name: string) => boolean,
): Phrase | null {
  const known = (written: string): string | null => {
    const name = nameOfLine(written);
    return isLine(name) ? name : null;
  };
  const stop = (written: string): NamePhrase | null => {
    const read = reader.read(withoutDirection(written));
    return read?.tag === 'name' ? read : null;
  };
  const between = (written: string, rest: string): Phrase | null => {
    const name = known(written);
    if (name === null) return null;
    for (const separator of stopSeparators) {
      const [from, to, ...more] = rest.split(separator).map(stop);
      if (from && to && more.length === 0)
        return { tag: 'line', line: name, between: [from, to], within: null };
    }
    return null;
  };
  const inside = (written: string, rest: string): Phrase | null => {
    const name = known(written);
    const within = reader.read(rest);
    return name !== null && within?.tag === 'name'
      ? { tag: 'line', line: name, between: null, within }
      : null;
  };
  const said = (written: string, rest: string): Phrase | null => {
    if (rest !== '')
      return (
        firstOf(rest, [fromPattern], (stops) => between(written, stops)) ??
        between(written, rest) ??
        firstOf(rest, [withinPattern], (area) => inside(written, area))
      );
    const name = known(written);
    return name === null ? null : { tag: 'line', line: name, between: null, within: null };
  };
  return (
    firstOf(text, [afterPattern], (rest, written) => between(written, rest)) ??
    firstOf(text, [norwegianCoast], (side, other) =>
      inside('kysten', coastParts[(side || other).toLowerCase()] ?? ''),
    ) ??
    firstOf(text, [linePattern], said) ??
    firstOf(text, [genitivePattern], (rest) => inside('kysten', rest)) ??
    firstOf(text, [corridorPattern], (written) => said(written, '')) ??
    firstOf(
      text,
      [compoundPattern],
      (rest) => inside('kysten', `${rest.replace(/s$/, '')}et`) ?? inside('kysten', rest),
    ) ??
    firstOf(text, [englishPattern], (rest) => inside('kysten', rest))
  );
}
