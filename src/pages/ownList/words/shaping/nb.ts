import { createFormats } from '../../../../i18n/format.ts';
import type { Catalogue } from '../../../../i18n/messages.ts';
import type { SignColor, SignShape } from '../../../../ownList/signs.ts';

const format = createFormats('nb');
const rows = (count: number) => `${format.number(count)} ${format.plural(count, 'rad', 'rader')}`;

/** The words for what readers make of a list that has been read. */
export const shaping = {
  places: {
    heading: 'Stedene',
    placing: (done: number, of: number) =>
      `Finner stedene: ${format.number(done)} av ${format.number(of)}.`,
    rest: 'Finn resten',
    stop: 'Stopp',
    filter: 'Vis',
    found: 'Funnet',
    choose: 'Velg',
    unknown: 'Ukjent',
    summary: (placed: number, of: number) => `${format.number(placed)} av ${rows(of)} er plassert.`,
    rows: (count: number) => rows(count),
    nowhere: 'Uten stedsord',
    nextOpen: 'Neste uavgjorte',
    mayBe: 'Det kan være:',
    area: 'Område',
    candidate: (kind: string, county: string | null) => (county ? `${kind}, ${county}` : kind),
    keysHint: 'Tastene 1–9 velger.',
    near: 'Mente du:',
    readInstead: 'Les som',
    readInsteadHint: 'Et annet sted i ord, eller koordinater',
    apply: 'Bruk',
    onMap: 'Pek på kartet',
    picking: 'Trykk i kartet der det er. Escape avbryter.',
    noPlace: 'Uten sted',
    undecide: 'Angre valget',
    asPoint: 'Vis som punkt',
    asArea: 'Vis som område',
    change: 'Endre',
    position: (where: string) => `Punkt på kartet, ${where}`,
    by: {
      words: 'lest av ordene',
      within: 'avgjort av kommune eller fylke',
      meaning: 'valgt av deg',
    },
    byWords: (written: string) => `lest som «${written}»`,
    leftOut: 'Står i listen, men ikke på kartet',
    exact: 'nøyaktig',
    approximate: 'omtrentlig',
    more: (count: number) => `Vis ${format.number(count)} til`,
    undo: 'Angre',
    redo: 'Gjør om igjen',
  },

  categories: {
    heading: 'Kategoriene',
    hint: 'Opptil tolv har sitt eget tegn på kartet, i denne rekkefølgen. Resten vises som «annet».',
    changeShort: 'Endre',
    change: (name: string) => `Endre ${name}`,
    up: (name: string) => `Flytt ${name} opp`,
    down: (name: string) => `Flytt ${name} ned`,
    moved: (name: string, place: number, of: number) =>
      `${name} er nummer ${format.number(place)} av ${format.number(of)}.`,
    name: 'Navn',
    shape: 'Form',
    shapeHint:
      'Hver form brukes én gang: velger du en som er i bruk, bytter de to kategoriene form.',
    shapes: {
      circle: 'Sirkel',
      square: 'Kvadrat',
      triangle: 'Trekant',
      diamond: 'Rute',
      hexagon: 'Sekskant',
      cross: 'Kors',
      'inverted-triangle': 'Trekant på spissen',
      star: 'Stjerne',
      bar: 'Stav',
      hourglass: 'Timeglass',
      'half-circle': 'Halvsirkel',
      saltire: 'Kryss',
    } satisfies Record<SignShape, string>,
    color: 'Farge',
    colors: {
      teal: 'Blågrønn',
      brown: 'Brun',
      violet: 'Fiolett',
      red: 'Rød',
      blue: 'Blå',
      orange: 'Oransje',
      green: 'Grønn',
    } satisfies Record<SignColor, string>,
    toOther: 'Vis som «annet»',
    othersHeading: 'Vises som «annet»',
    ownSignShort: 'Eget tegn',
    ownSign: (name: string) => `Gi ${name} eget tegn`,
  },

  merge: {
    heading: 'Er dette en ny utgave av listen din?',
    hint: 'Radene er sammenlignet navn for navn. Tar du inn den nye utgaven, gjelder valgene, kolonnene, kategoriene og ordene dine fortsatt.',
    same: (count: number) => `${rows(count)} er uendret.`,
    added: (count: number) => `Nye: ${format.number(count)}`,
    changed: (count: number) => `Endret: ${format.number(count)}`,
    gone: (count: number) => `Borte: ${format.number(count)}`,
    change: (column: string, before: string, after: string) =>
      `${column}: ${before || '–'} → ${after || '–'}`,
    more: (count: number) => `og ${format.number(count)} til`,
    duplicates: (names: string) =>
      `Flere rader har samme navn. De er sammenlignet i den rekkefølgen de står: ${names}.`,
    columnsGone: (names: string) => `Kolonner som ikke er med lenger: ${names}.`,
    apply: 'Ta inn den nye utgaven',
    asNew: 'Det er en ny liste',
    cancel: 'Avbryt',
  },

  deck: {
    heading: 'Presentasjonen',
    hint: 'Velg hvilke steg presentasjonen skal ha, og i hvilken rekkefølge. Et steg kan få din egen overskrift.',
    count: (chosen: number, of: number) =>
      `${format.number(chosen)} av ${format.number(of)} steg er med.`,
    choose: 'Velg stegene',
    ownHeading: (step: string) => `Egen overskrift for ${step}`,
    up: (step: string) => `Flytt ${step} opp`,
    down: (step: string) => `Flytt ${step} ned`,
    moved: (step: string, place: number) => `${step} er nå steg ${format.number(place)}.`,
  },
};

export type ShapingMessages = Catalogue<typeof shaping>;
