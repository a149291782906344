import type { Exactness } from '../../model/geo.ts';
import type { Language, Localized } from '../../model/language.ts';
import { joinLocalized, joinNames } from './entryReason.ts';

/**
 * For an area that a phrase describes and no gazetteer record has, the sentence that says what was drawn.
 * Lengths are given in metres and written in kilometres.
 */

const locales: Localized = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Of a chain with more places than this, only the largest are named, so many of them. */
const maxChainNamed = 12;
const maxExamples = 6;

export function kilometres(metres: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(
    metres / 1000,
  );
}

/** `county`: the one that the circle was cut to, null if to the land of all. */
export function surroundingsReason(name: string, reach: number, county: string | null): Localized {
  const land: Localized =
    county === null
      ? { nb: 'landet', nn: 'landet', en: 'the land' }
      : { nb: `den delen av ${county}`, nn: `den delen av ${county}`, en: `the part of ${county}` };
  return {
    nb: `Området rundt ${name} har ingen fastsatt grense, så det er tegnet omtrentlig, som ${land.nb} som ligger innen ${kilometres(reach, 'nb')} km fra ${name}.`,
    nn: `Området rundt ${name} har inga fastsett grense, så det er teikna omtrentleg, som ${land.nn} som ligg innan ${kilometres(reach, 'nn')} km frå ${name}.`,
    en: `The area around ${name} has no fixed border, so it is drawn approximately, as ${land.en} that lies within ${kilometres(reach, 'en')} km of ${name}.`,
  };
}

export type ChainLink = { readonly name: string; readonly population: number };

export function corridorReason(chain: readonly ChainLink[], reach: number): Localized {
  const within = (language: Language): string => kilometres(reach, language);
  if (chain.length <= maxChainNamed) {
    const names = chain.map(({ name }) => name).join(' – ');
    return {
      nb: `Strekningen er tegnet omtrentlig, som landet inntil ${within('nb')} km fra linjen ${names}.`,
      nn: `Strekninga er teikna omtrentleg, som landet inntil ${within('nn')} km frå linja ${names}.`,
      en: `The stretch is drawn approximately, as the land within ${within('en')} km of the line ${names}.`,
    };
  }
  const inner = chain.slice(1, -1);
  const largest = new Set(
    [...inner].sort((a, b) => b.population - a.population).slice(0, maxExamples),
  );
  const known = inner.filter((link) => largest.has(link)).map(({ name }) => name);
  const [from, to] = [chain[0]?.name ?? '', chain.at(-1)?.name ?? ''];
  return {
    nb: `Strekningen er tegnet omtrentlig, som landet inntil ${within('nb')} km fra linjen ${from} – ${to} gjennom ${inner.length} steder, blant dem ${joinNames(known, 'nb')}.`,
    nn: `Strekninga er teikna omtrentleg, som landet inntil ${within('nn')} km frå linja ${from} – ${to} gjennom ${inner.length} stader, mellom dei ${joinNames(known, 'nn')}.`,
    en: `The stretch is drawn approximately, as the land within ${within('en')} km of the line ${from} – ${to} through ${inner.length} places, among them ${joinNames(known, 'en')}.`,
  };
}

/** `reach`: for a place, how many metres around it are counted in. */
export type UnionMember = {
  readonly name: Localized;
  readonly exactness: Exactness;
  readonly reach: number | null;
};

export function unionReason(members: readonly UnionMember[]): Localized {
  const all = joinLocalized(members.map(({ name }) => name));
  const loose = members.filter(({ exactness }) => exactness === 'approximate');
  if (loose.length === 0) {
    return {
      nb: `Området er ${all.nb} til sammen, tegnet etter fylkesgrensene.`,
      nn: `Området er ${all.nn} til saman, teikna etter fylkesgrensene.`,
      en: `The area is ${all.en} together, drawn by the county borders.`,
    };
  }
  const places = loose.filter(({ reach }) => reach !== null);
  const reach = Math.max(0, ...places.map((place) => place.reach ?? 0));
  if (places.length === members.length) {
    return {
      nb: `Området er tegnet omtrentlig, som landet innen ${kilometres(reach, 'nb')} km fra ${all.nb}.`,
      nn: `Området er teikna omtrentleg, som landet innan ${kilometres(reach, 'nn')} km frå ${all.nn}.`,
      en: `The area is drawn approximately, as the land within ${kilometres(reach, 'en')} km of ${all.en}.`,
    };
  }
  const names = joinLocalized(loose.map(({ name }) => name));
  const around = placesClause(places, reach);
  const verb = loose.length === 1 ? 'has' : 'have';
  return {
    nb: `Området er ${all.nb} til sammen; det er omtrentlig, for ${names.nb} har ingen grense på kartet${around.nb}.`,
    nn: `Området er ${all.nn} til saman; det er omtrentleg, for ${names.nn} har inga grense på kartet${around.nn}.`,
    en: `The area is ${all.en} together; it is approximate, for ${names.en} ${verb} no border on the map${around.en}.`,
  };
}

function placesClause(places: readonly UnionMember[], reach: number): Localized {
  if (places.length === 0) return { nb: '', nn: '', en: '' };
  const names = joinLocalized(places.map(({ name }) => name));
  return {
    nb: `, og ${names.nb} er tegnet som landet innen ${kilometres(reach, 'nb')} km`,
    nn: `, og ${names.nn} er teikna som landet innan ${kilometres(reach, 'nn')} km`,
    en: `, and ${names.en} ${places.length === 1 ? 'is' : 'are'} drawn as the land within ${kilometres(reach, 'en')} km`,
  };
}
