import type { Exactness } from '../../model/geo.ts';
import type { Language, Localized } from '../../model/language.ts';

/** For a record of the gazetteer, the sentence that says what was drawn, and why it is as exact as it is. */

/** Of a place whose position is not exact. `error` in kilometres; `county` is null for what lies in none. */
export function smallPlaceReason(name: string, county: string | null, error: number): Localized {
  const place: Localized =
    county === null
      ? { nb: 'et lite sted', nn: 'ein liten stad', en: 'a small place' }
      : {
          nb: `et lite sted i ${county}`,
          nn: `ein liten stad i ${county}`,
          en: `a small place in ${county}`,
        };
  return {
    nb: `${name} er ${place.nb}, vist som et omtrentlig punkt: det kan være inntil ${error} km unna.`,
    nn: `${name} er ${place.nn}, vist som eit omtrentleg punkt: det kan vere inntil ${error} km unna.`,
    en: `${name} is ${place.en}, shown as an approximate point: it may be up to ${error} km away.`,
  };
}

/** `county` is null for what lies in none. */
export function placeReason(name: string, county: string | null): Localized {
  if (county === null) {
    return {
      nb: `${name} er vist som et punkt.`,
      nn: `${name} er vist som eit punkt.`,
      en: `${name} is shown as a point.`,
    };
  }
  if (name === county) {
    return {
      nb: `${name} er her byen, vist som et punkt.`,
      nn: `${name} er her byen, vist som eit punkt.`,
      en: `${name} here is the city, shown as a point.`,
    };
  }
  return {
    nb: `${name} er et sted i ${county}, vist som et punkt.`,
    nn: `${name} er ein stad i ${county}, vist som eit punkt.`,
    en: `${name} is a place in ${county}, shown as a point.`,
  };
}

/** `error`: kilometres that the position may be off, 0 where it is exact. */
export function postalReason(code: string, name: string, error: number): Localized {
  if (error === 0) {
    return {
      nb: `${code} er et postnummer på poststedet ${name}, vist som et punkt.`,
      nn: `${code} er eit postnummer på poststaden ${name}, vist som eit punkt.`,
      en: `${code} is a postal code of ${name}, shown as a point.`,
    };
  }
  return {
    nb: `${code} er et postnummer på poststedet ${name}; punktet er omtrentlig, inntil ${error} km unna, for kartet kjenner ikke den nøyaktige plasseringen.`,
    nn: `${code} er eit postnummer på poststaden ${name}; punktet er omtrentleg, inntil ${error} km unna, for kartet kjenner ikkje den nøyaktige plasseringa.`,
    en: `${code} is a postal code of ${name}; the point is approximate, up to ${error} km away, for the map does not know its exact position.`,
  };
}

export function municipalityReason(name: string): Localized {
  return {
    nb: `Kartet har ikke kommunegrensene, så ${name} kommune er tegnet omtrentlig, som landet nærmest stedene kartet har i kommunen.`,
    nn: `Kartet har ikkje kommunegrensene, så ${name} kommune er teikna omtrentleg, som landet nærast stadene kartet har i kommunen.`,
    en: `The map has no municipal borders, so the municipality of ${name} is drawn approximately, as the land nearest to the places that the map has in it.`,
  };
}

export function municipalityPointReason(name: string): Localized {
  return {
    nb: `Kartet har ikke kommunegrensene, så ${name} kommune er vist omtrentlig, som et punkt.`,
    nn: `Kartet har ikkje kommunegrensene, så ${name} kommune er vist omtrentleg, som eit punkt.`,
    en: `The map has no municipal borders, so the municipality of ${name} is shown approximately, as a point.`,
  };
}

export function districtReason(name: string, municipalities: number): Localized {
  return {
    nb: `${name} er et distrikt uten fastsatt grense, så det er tegnet omtrentlig, som landet nærmest stedene i ${municipalities === 1 ? 'kommunen' : `de ${municipalities} kommunene`} det regnes til.`,
    nn: `${name} er eit distrikt utan fastsett grense, så det er teikna omtrentleg, som landet nærast stadene i ${municipalities === 1 ? 'kommunen' : `dei ${municipalities} kommunane`} det blir rekna til.`,
    en: `${name} is a district without a fixed border, so it is drawn approximately, as the land nearest to the places of the ${municipalities === 1 ? 'municipality' : `${municipalities} municipalities`} it is counted as.`,
  };
}

export function countyReason(name: string, today: readonly string[]): Localized {
  const now = today.filter((other) => other !== name);
  const tail = (language: Language, words: string): string =>
    now.length === 0 ? '' : `; ${words} ${joinNames(now, language)}`;
  return {
    nb: `${name} er tegnet etter fylkesgrensen som gjaldt da kilden ble skrevet${tail('nb', 'i dag hører fylket til')}.`,
    nn: `${name} er teikna etter fylkesgrensa som galdt då kjelda vart skriven${tail('nn', 'i dag høyrer fylket til')}.`,
    en: `${name} is drawn by the county border that held when the source was written${tail('en', 'today it belongs to')}.`,
  };
}

export function countyTodayReason(
  name: string,
  counties: readonly string[],
  exactness: Exactness,
): Localized {
  const older = (language: Language): string => joinNames(counties, language);
  const tail: Localized =
    exactness === 'exact'
      ? { nb: '', nn: '', en: '' }
      : {
          nb: ', og er omtrentlig fordi grensene har flyttet seg siden',
          nn: ', og er omtrentleg fordi grensene har flytta seg sidan',
          en: ', and is approximate because the borders have moved since',
        };
  return {
    nb: `Dagens fylke ${name} er tegnet som ${older('nb')} slik grensene gikk da kilden ble skrevet${tail.nb}.`,
    nn: `Dagens fylke ${name} er teikna som ${older('nn')} slik grensene gjekk då kjelda vart skriven${tail.nn}.`,
    en: `Today's county of ${name} is drawn as ${older('en')} with the borders that held when the source was written${tail.en}.`,
  };
}

export function partReason(name: Localized, counties: readonly string[]): Localized {
  const count = counties.length;
  if (count === 1) {
    return {
      nb: `${name.nb} er tegnet som fylket ${counties[0]}.`,
      nn: `${name.nn} er teikna som fylket ${counties[0]}.`,
      en: `${name.en} is drawn as the county of ${counties[0]}.`,
    };
  }
  return {
    nb: `${name.nb} er tegnet som ${count} fylker: ${joinNames(counties, 'nb')}.`,
    nn: `${name.nn} er teikna som ${count} fylke: ${joinNames(counties, 'nn')}.`,
    en: `${name.en} is drawn as ${count} counties: ${joinNames(counties, 'en')}.`,
  };
}

const andWord: Localized = { nb: 'og', nn: 'og', en: 'and' };

/** "A", "A og B", "A, B og C". */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${andWord[language]} ${last}`;
}

export function joinLocalized(names: readonly Localized[]): Localized {
  const join = (language: Language): string =>
    joinNames(
      names.map((name) => name[language]),
      language,
    );
  return { nb: join('nb'), nn: join('nn'), en: join('en') };
}
