import { createFormats } from '../../../i18n/format.ts';
import type { Catalogue } from '../../../i18n/messages.ts';
import type { Step } from '../../../model/deckSchema.ts';

const format = createFormats('nb');

/** The words of the deck. */
export const words = {
  label: 'Presentasjon',
  /** The number of the step, for screen readers. */
  stepOf: (step: number, steps: number) => `Steg ${step} av ${steps}`,
  controls: {
    label: 'Styr presentasjonen',
    previous: 'Forrige steg',
    next: 'Neste steg',
    overview: 'Oversikt over stegene',
    fullScreen: 'Fullskjerm',
    help: 'Taster',
    notes: 'Notatvindu',
    leave: 'Avslutt presentasjonen',
    pause: 'Stans avspillingen',
    resume: 'Fortsett avspillingen',
    close: 'Lukk',
  },
  namedBy: 'Pekt ut av',
  whole: (count: number) =>
    `${count} ${format.plural(count, 'klynge', 'klynger')} fra nord til sør`,
  /** @param number the cluster's place among `count`, counted from the north */
  clusterOf: (number: number, count: number) => `${number} av ${count} fra nord`,
  aim: 'Mål',
  /** Beside the words of the page about the spread; numbers come as `format` writes them. */
  spread: {
    /** @param some such as "13 av 19" */
    counties: (some: string) => `${some} fylker har minst én klynge`,
    parts: (some: string) => `Det har ${some} landsdeler også.`,
    countiesThen: (year: number) => `Fylkene slik de var i ${year}.`,
    listed: (places: string, people: string) =>
      `Andel av ${people} innbyggere på ${places} steder i registeret, etter vei til nærmeste klyngeområde.`,
    longest: (pair: string) => `Lengst fra hverandre: ${pair}`,
    shortest: (pair: string) => `Nærmest hverandre: ${pair}`,
    few: (count: string) =>
      `Over 1 er jevnere enn tilfeldig, men ${count} punkter er for få til å slutte noe.`,
  },
  /** What became of the clusters. */
  after: {
    known: (known: number, all: number) => `${known} av ${all} har en senere status i kildene.`,
    unknown: 'Ingen kilde om status',
    rule: 'Ikke kjent er ikke det samme som slutt.',
  },
  projects: (year: number) => `Nye hovedprosjekter i ${year}`,
  blank: 'Skjermen er mørk. Trykk B for å fortsette.',
  blocked: 'Nettleseren stanset notatvinduet.',
  openNotes: 'Åpne notatene her',
  /** What each key does. */
  keys: {
    next: 'Neste steg',
    previous: 'Forrige steg',
    ends: 'Første og siste steg',
    jump: 'Gå til steget med tallet',
    fullScreen: 'Fullskjerm av og på',
    blank: 'Mørk skjerm av og på',
    overview: 'Oversikt over stegene',
    help: 'Denne listen',
    notes: 'Notatvindu for den som snakker',
    auto: 'La stegene gå av seg selv, eller stans dem',
    leave: 'Lukk det som er åpent, eller avslutt',
    letters: 'Bokstaver, tall og tegn virker som taster. Slå det av hvis du dikterer.',
  },
  /** Keys that are not called by a letter or a sign. */
  keyNames: { space: 'Mellomrom', digits: '0–9' },
  speaker: {
    heading: 'Notater',
    now: 'Nå',
    next: 'Neste',
    end: 'Presentasjonen er slutt.',
    clock: 'Klokka',
    elapsed: 'Brukt tid',
    restart: 'Start tiden på nytt',
    notes: 'Til den som snakker',
    link: {
      waiting: 'Leter etter presentasjonen …',
      linked: 'Følger presentasjonen',
      lost: 'Mistet forbindelsen med presentasjonen. Herfra blar du bare i notatene.',
      missing:
        'Vinduet er ikke åpnet fra en presentasjon og følger ingen. Du blar bare i notatene.',
    },
    hints: {
      title: 'Si hva dette er, og hvem som pekte ut klyngene. Ingen av dem er vist ennå.',
      whole: 'La salen se hvor klyngene ligger før du går videre til den første.',
      cluster: 'Dette står ikke på lerretet:',
      spread: 'Pressemeldingen mente at klyngene var godt fordelt. La salen dømme selv.',
      programme: 'Tallene gjelder hele programmet, ikke hver klynge.',
      after: 'Kildene er andre enn pressemeldingen. Det de ikke sier, vet vi ikke.',
      source: 'Navn og numre er slik de sto den gangen.',
    } satisfies Record<Step['kind'], string>,
    nearest: (names: readonly string[]) => `Nærmest ligger ${format.list(names)}.`,
  },
};

export type DeckMessages = Catalogue<typeof words>;
