import { createFormats } from '../../../../i18n/format.ts';
import type { Catalogue } from '../../../../i18n/messages.ts';

const format = createFormats('nb');

/** The words of a reader's own map until it is drawn. */
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
    table: { heading: 'Listen i en tabell', cluster: 'Navn', nearest: 'Nærmest' },
    layers: {
      distance: 'Avstand til det nærmeste i listen',
      nearest: 'Nærmest i listen',
      uncovered: 'Fylker uten noe i listen',
    },
  },
  /** What a list is given where it says nothing itself. */
  record: { title: 'Liste uten navn', all: 'Alle', other: 'Andre' },
};

export type OwnMapMessages = Catalogue<typeof words>;
