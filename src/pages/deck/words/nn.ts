import { createFormats } from '../../../i18n/format.ts';
import type { DeckMessages } from './nb.ts';

const format = createFormats('nn');

export const words: DeckMessages = {
  label: 'Presentasjonen',
  stepOf: (step, steps) => `Steg nummer ${step} av ${steps}`,
  controls: {
    label: 'Styr presentasjonen',
    previous: 'Førre steget',
    next: 'Neste steget',
    overview: 'Oversyn over stega',
    fullScreen: 'Fullskjerm',
    help: 'Tastar',
    notes: 'Notatvindauge',
    leave: 'Avslutt presentasjonen',
    pause: 'Stans avspelinga',
    resume: 'Hald fram med avspelinga',
    close: 'Lukk',
  },
  namedBy: 'Peika ut av',
  whole: (count) => `${count} ${format.plural(count, 'klynge', 'klynger')} frå nord til sør`,
  clusterOf: (number, count) => `${number} av ${count} frå nord`,
  aim: 'Mål',
  spread: {
    counties: (some) => `${some} fylke har minst éi klynge`,
    parts: (some) => `Det har ${some} landsdelar òg.`,
    countiesThen: (year) => `Fylka slik dei var i ${year}.`,
    listed: (places, people) =>
      `Del av ${people} innbyggjarar på ${places} stader i registeret, etter veg til næraste klyngeområde.`,
    longest: (pair) => `Lengst frå kvarandre: ${pair}`,
    shortest: (pair) => `Nærast kvarandre: ${pair}`,
    few: (count) =>
      `Over 1 er jamnare enn tilfeldig, men ${count} punkt er for få til å slutte noko.`,
  },
  after: {
    known: (known, all) => `${known} av ${all} har ein seinare status i kjeldene.`,
    unknown: 'Inga kjelde om status',
    rule: 'Ikkje kjent er ikkje det same som slutt.',
  },
  projects: (year) => `Nye hovudprosjekt i ${year}`,
  blank: 'Skjermen er mørk. Trykk B for å halde fram.',
  blocked: 'Nettlesaren stansa notatvindauget.',
  openNotes: 'Opne notata her',
  keys: {
    next: 'Neste steget',
    previous: 'Førre steget',
    ends: 'Første og siste steget',
    jump: 'Gå til steget med talet',
    fullScreen: 'Fullskjerm av og på',
    blank: 'Mørk skjerm av og på',
    overview: 'Oversyn over stega',
    help: 'Denne lista',
    notes: 'Notatvindauge for den som snakkar',
    auto: 'La stega gå av seg sjølve, eller stans dei',
    leave: 'Lukk det som er ope, eller avslutt',
    letters: 'Bokstavar, tal og teikn verkar som tastar. Slå det av om du dikterer.',
  },
  keyNames: { space: 'Mellomrom', digits: '0–9' },
  speaker: {
    heading: 'Notat',
    now: 'No',
    next: 'Neste',
    end: 'Presentasjonen er slutt.',
    clock: 'Klokka',
    elapsed: 'Brukt tid',
    restart: 'Start tida på nytt',
    notes: 'Til den som snakkar',
    link: {
      waiting: 'Leitar etter presentasjonen …',
      linked: 'Følgjer presentasjonen',
      lost: 'Mista sambandet med presentasjonen. Herifrå blar du berre i notata.',
      missing:
        'Vindauget er ikkje opna frå ein presentasjon og følgjer ingen. Du blar berre i notata.',
    },
    hints: {
      title: 'Sei kva dette er, og kven som peika ut klyngene. Ingen av dei er viste enno.',
      whole: 'La salen sjå kvar klyngene ligg før du går vidare til den første.',
      cluster: 'Dette står ikkje på lerretet:',
      spread: 'Pressemeldinga meinte at klyngene var godt fordelte. La salen dømme sjølv.',
      programme: 'Tala gjeld heile programmet, ikkje kvar klynge.',
      after: 'Kjeldene er andre enn pressemeldinga. Det dei ikkje seier, veit vi ikkje.',
      source: 'Namn og nummer er slik dei stod den gongen.',
    },
    nearest: (names) => `Nærast ligg ${format.list(names)}.`,
  },
};
