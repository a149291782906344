import type { Localized } from '../../model/language.ts';
import type { Side } from '../phrase/phrase.ts';
import { joinNames } from './entryReason.ts';
import { kilometres } from './phraseReason.ts';

/** For what lies along the coast, and for a part of an area, the sentence that says what was drawn. */

/** Of the places that the line passes, no more are named. */
const maxNamed = 6;

/** `passed`: names of places; `reach` in metres. */
export function lineReason(passed: readonly string[], reach: number): Localized {
  const step = Math.max(1, (passed.length - 1) / (maxNamed - 1));
  const some = passed.filter((_, index) =>
    Array.from({ length: maxNamed }, (_unused, n) => Math.round(n * step)).includes(index),
  );
  return {
    nb: `Kysten er tegnet omtrentlig, som landet inntil ${kilometres(reach, 'nb')} km fra en grov linje langs ytterkysten forbi ${joinNames(some, 'nb')}.`,
    nn: `Kysten er teikna omtrentleg, som landet inntil ${kilometres(reach, 'nn')} km frå ei grov linje langs ytterkysten forbi ${joinNames(some, 'nn')}.`,
    en: `The coast is drawn approximately, as the land within ${kilometres(reach, 'en')} km of a rough line along the outer coast past ${joinNames(some, 'en')}.`,
  };
}

const halves: Readonly<Record<Side, Localized>> = {
  north: { nb: 'nordlige', nn: 'nordlege', en: 'northern' },
  south: { nb: 'sørlige', nn: 'sørlege', en: 'southern' },
  east: { nb: 'østlige', nn: 'austlege', en: 'eastern' },
  west: { nb: 'vestlige', nn: 'vestlege', en: 'western' },
  middle: { nb: 'midtre', nn: 'midtre', en: 'middle' },
  inner: { nb: 'indre', nn: 'indre', en: 'inner' },
  outer: { nb: 'ytre', nn: 'ytre', en: 'outer' },
};

const drawn: Readonly<Record<'compass' | 'middle' | 'coast', Localized>> = {
  compass: {
    nb: 'halvparten på den siden av midten',
    nn: 'halvparten på den sida av midten',
    en: 'the half on that side of the middle',
  },
  middle: {
    nb: 'tredjedelen i midten fra nord til sør',
    nn: 'tredjedelen i midten frå nord til sør',
    en: 'the third in the middle from north to south',
  },
  coast: {
    nb: 'delen på den siden av midten mellom ytterkysten og det som ligger lengst fra den',
    nn: 'delen på den sida av midten mellom ytterkysten og det som ligg lengst frå han',
    en: 'what lies on that side of the middle between the outer coast and what is farthest from it',
  },
};

const drawnBySide: Readonly<Record<Side, keyof typeof drawn>> = {
  north: 'compass',
  south: 'compass',
  east: 'compass',
  west: 'compass',
  middle: 'middle',
  inner: 'coast',
  outer: 'coast',
};

export function halfName(side: Side, whole: Localized): Localized {
  const word = halves[side];
  return {
    nb: `den ${word.nb} delen av ${whole.nb}`,
    nn: `den ${word.nn} delen av ${whole.nn}`,
    en: `the ${word.en} part of ${whole.en}`,
  };
}

export function halfReason(side: Side, whole: Localized): Localized {
  const name = halfName(side, whole);
  const part = drawn[drawnBySide[side]];
  return {
    nb: `${capital(name.nb)} har ingen fastsatt grense, så den er tegnet omtrentlig, som ${part.nb}.`,
    nn: `${capital(name.nn)} har inga fastsett grense, så han er teikna omtrentleg, som ${part.nn}.`,
    en: `${capital(name.en)} has no fixed border, so it is drawn approximately, as ${part.en}.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
