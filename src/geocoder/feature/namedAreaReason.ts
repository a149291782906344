import type { Localized } from '../../model/language.ts';
import type { Landscape } from '../gazetteer/gazetteer.ts';
import { joinNames } from './entryReason.ts';

/** For what has no open map, the sentence that says what was drawn, and why it is only approximate. */

/** `into`: names of today's municipalities. */
export function formerMunicipalityReason(
  name: string,
  until: number,
  into: readonly string[],
): Localized {
  return {
    nb: `${name} var en egen kommune til ${until - 1} og hører i dag til ${joinNames(into, 'nb')}; kartet har ikke kommunegrensene, så den er tegnet omtrentlig, som landet nærmest kommunesenteret.`,
    nn: `${name} var ein eigen kommune til ${until - 1} og høyrer i dag til ${joinNames(into, 'nn')}; kartet har ikkje kommunegrensene, så han er teikna omtrentleg, som landet nærast kommunesenteret.`,
    en: `${name} was a municipality of its own until ${until - 1} and is part of ${joinNames(into, 'en')} today; the map has no municipal borders, so it is drawn approximately, as the land nearest to its seat.`,
  };
}

/** `members`: names of municipalities. */
export function councilReason(name: string, members: readonly string[]): Localized {
  return {
    nb: `${name} er regnet som kommunene ${joinNames(members, 'nb')}; kartet har ikke kommunegrensene, så området er tegnet omtrentlig, som landet nærmest stedene i dem.`,
    nn: `${name} er rekna som kommunane ${joinNames(members, 'nn')}; kartet har ikkje kommunegrensene, så området er teikna omtrentleg, som landet nærast stadene i dei.`,
    en: `${name} is taken as the municipalities of ${joinNames(members, 'en')}; the map has no municipal borders, so the area is drawn approximately, as the land nearest to their places.`,
  };
}

/** Drawn by hand: a rough line with the land along it, or a rough ring. */
const drawnAs: Readonly<Record<'line' | 'ring', Localized>> = {
  line: {
    nb: 'landet langs en grov strek, trukket for hånd',
    nn: 'landet langs ein grov strek, dregen for hand',
    en: 'the land along a rough line, drawn by hand',
  },
  ring: {
    nb: 'landet innenfor en grov ring, trukket for hånd',
    nn: 'landet innanfor ein grov ring, dregen for hand',
    en: 'the land within a rough ring, drawn by hand',
  },
};

const along: readonly Landscape['kind'][] = ['fjord', 'lake', 'valley', 'coast'];

export function landscapeReason(kind: Landscape['kind'], name: Localized): Localized {
  const land = drawnAs[along.includes(kind) ? 'line' : 'ring'];
  return {
    nb: `${name.nb} har ingen fastsatt grense og er tegnet omtrentlig, som ${land.nb}.`,
    nn: `${name.nn} har inga fastsett grense og er teikna omtrentleg, som ${land.nn}.`,
    en: `${name.en} has no fixed border and is drawn approximately, as ${land.en}.`,
  };
}
