import { createFormats } from '../../../../i18n/format.ts';
import type { Catalogue, Messages, Part } from '../../../../i18n/messages.ts';
import type { DeckMessages } from '../../../deck/words/nb.ts';
import type { SpreadMessages } from '../../../spread/words/nb.ts';

const format = createFormats('nb');

/** By the folder of the page. */
type ListPageWords = {
  readonly spread: Part<SpreadMessages>;
  readonly present: Part<DeckMessages>;
};

/** The words of a reader's own map until it is drawn, and those that its pages have of their own. */
export const words = {
  heading: 'Kartet av listen',
  lead: 'Listen står i lenken du åpnet, etter #, eller er lagret på denne enheten. Kartet lages her i nettleseren. Ingen tjener får se listen.',
  noScript: 'Det trengs JavaScript for å lage kartet.',
  edit: 'Lag eller rediger en liste',
  reading: 'Leser listen …',
  placing: (done: number, of: number) => `Finner steder: ${done} av ${of} …`,
  drawing: 'Regner ut kartet …',
  trouble: {
    none: 'Det er ingen liste i lenken, og ingen på denne enheten.',
    'broken-link': 'Listen i lenken kan ikke leses. Lenken er kuttet eller endret.',
    offline: 'Filene med steder og grenser kan ikke hentes nå. Prøv igjen når du er på nett.',
    nowhere:
      'Ingen av radene har et sted som kan vises på kartet. Rediger listen for å velge steder.',
    failed: 'Kartet kan ikke lages av denne listen.',
  },
  /** A list may be of anything: in the place of those of the site's words that say "cluster". */
  entries: {
    map: {
      label: 'Kart over listen',
      description: (names: readonly string[]) =>
        `Kart over Norge med ${format.number(names.length)} i listen, fra nord til sør: ${format.list(names)}.`,
      descriptionOfMany: (count: number) =>
        `Kart over Norge med ${format.number(count)} fra listen. Alle står i den.`,
    },
    list: {
      heading: 'Listen',
      search: 'Søk etter sted, postnummer eller navn',
      searchHint: 'Sted, postnummer eller navn',
      sector: 'Kategori',
      allSectors: 'Alle kategorier',
      clearFilters: 'Vis hele listen',
      count: (shown: number, all: number) =>
        shown === all
          ? `${format.number(all)} i listen`
          : `${format.number(shown)} av ${format.number(all)} i listen`,
      none: 'Ingenting i listen passer.',
      searchFailed: 'Stedssøket virker ikke nå. Du kan fortsatt søke i listen.',
    },
    near: {
      button: 'Finn det som er nær meg',
      notCovered: 'Ingenting i listen dekker stedet.',
      nearest: 'Nærmest i listen',
    },
    kinds: { cluster: 'I listen', sector: 'Kategori' },
    detail: { navigation: 'Bla i listen', back: 'Hele listen', neighbours: 'Nærmest i listen' },
    keys: {
      hint: 'Piltastene går til det nærmeste merket. Enter åpner det.',
      noneThatWay: 'Ingenting i den retningen.',
    },
    table: {
      heading: 'Listen i en tabell',
      description: 'Hele listen med kategori, område, kontakt og nærmeste nabo.',
      cluster: 'Navn',
      nearest: 'Nærmest',
    },
    present: {
      description: 'Listen på kartet, for lerret og storskjerm, med notater og utskrift.',
      steps: { nearest: 'Spredning: fra merke til merke' },
    },
    spread: {
      description:
        'Avstander, fylker og landsdeler i tall: hva som er hvor, og hvem som har langt dit.',
      layers: {
        distance: 'Avstand til det nærmeste i listen',
        nearest: 'Nærmest i listen',
        uncovered: 'Fylker uten noe i listen',
      },
    },
  } satisfies Part<Messages>,
  /** The same for the words of pages that come when they are opened. */
  pages: {
    spread: {
      back: 'Hele listen',
      lead: ({ counties, allCounties, parts, allParts, inside, near, nearDistance }) =>
        `${counties} av ${allCounties} fylker og ${parts} av ${allParts} landsdeler har minst én oppføring fra listen. ${inside} av folk på stedene i registeret bor der en oppføring er, og ${near} bor inntil ${nearDistance} fra en.`,
      noLayer: 'Bare listen',
      check: {
        heading: 'Godt fordelt?',
        withCluster: (count) => `${count} har minst én oppføring`,
        mostly: (count) => `${count} har over halve arealet i et av områdene`,
        inRegion: (share) => `${share} i et av områdene`,
        byMarker: (share, distance) => `${share} inntil ${distance} fra et merke`,
      },
      reach: {
        heading: 'Hvem har noe i nærheten?',
        toRegion: 'Til nærmeste område',
        toMarker: 'Til nærmeste merke',
      },
      ground: {
        without: 'Fylker uten noe i listen:',
        loosely: (counties) =>
          `I ${counties} er alle områdene tegnet omtrentlig, så arealet deres er usikkert.`,
        counties: 'Fylker med noe i listen',
        clusters: 'I listen',
        land: 'Areal i områdene',
      },
      strip: {
        picture: 'Søyler for hvor mange som bor på hver halve breddegrad, med listen ved siden av',
        clusters: 'I listen',
        note: 'Hver søyle er en halv breddegrad, omtrent 56 km. Navnene står der merket er, og streken viser hvor langt området går.',
      },
      apart: { cluster: 'Navn' },
    },
    present: {
      whole: (count) => `${format.number(count)} i listen, fra nord til sør`,
      spread: {
        counties: (some) => `${some} fylker har minst én oppføring`,
        listed: (places, people) =>
          `Andel av ${people} innbyggere på ${places} steder i registeret, etter vei til nærmeste område.`,
      },
      speaker: {
        hints: {
          title: 'Si hva listen er, og hvor den er fra. Ingenting av den er vist ennå.',
          whole: 'La salen se hele listen før du går videre.',
          spread: 'La salen dømme selv om det er godt spredt.',
          source: 'Si hvor listen er fra, og når.',
        },
      },
    },
  } satisfies ListPageWords,
  /** What a list is given where it says nothing itself. */
  record: { title: 'Liste uten navn', all: 'Alle', other: 'Andre' },
};

export type OwnMapMessages = Catalogue<typeof words>;
