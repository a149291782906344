import { createFormats } from '../../../../i18n/format.ts';
import type { OwnMapMessages } from './nb.ts';

const format = createFormats('nn');

export const words: OwnMapMessages = {
  heading: 'Kartet av lista',
  lead: 'Lista står i lenkja du opna, etter #, eller er lagra på denne eininga. Kartet blir laga her i nettlesaren. Ingen tenar får sjå lista.',
  noScript: 'Det trengst JavaScript for å lage kartet.',
  edit: 'Lag eller rediger ei liste',
  reading: 'Les lista …',
  placing: (done, of) => `Finn stader: ${done} av ${of} …`,
  drawing: 'Reknar ut kartet …',
  trouble: {
    none: 'Det er inga liste i lenkja, og inga på denne eininga.',
    'broken-link': 'Lista i lenkja kan ikkje lesast. Lenkja er kutta eller endra.',
    offline: 'Filene med stader og grenser kan ikkje hentast no. Prøv igjen når du er på nett.',
    nowhere:
      'Ingen av radene har ein stad som kan visast på kartet. Rediger lista for å velje stader.',
    failed: 'Kartet kan ikkje lagast av denne lista.',
  },
  entries: {
    list: {
      heading: 'Lista',
      search: 'Søk etter stad, postnummer eller namn',
      searchHint: 'Stad, postnummer eller namn',
      sector: 'Kategori',
      allSectors: 'Alle kategoriar',
      clearFilters: 'Vis heile lista',
      count: (shown, all) =>
        shown === all
          ? `${format.number(all)} i lista`
          : `${format.number(shown)} av ${format.number(all)} i lista`,
      none: 'Ingenting i lista passar.',
      searchFailed: 'Stadsøket verkar ikkje no. Du kan framleis søkje i lista.',
    },
    near: {
      button: 'Finn det som er nær meg',
      notCovered: 'Ingenting i lista dekkjer staden.',
      nearest: 'Nærast i lista',
    },
    kinds: { cluster: 'I lista', sector: 'Kategori' },
    detail: { navigation: 'Bla i lista', back: 'Heile lista', neighbours: 'Nærast i lista' },
    keys: {
      hint: 'Piltastane går til det næraste merket. Enter opnar det.',
      noneThatWay: 'Ingenting i den retninga.',
    },
    table: { heading: 'Lista i ein tabell', cluster: 'Namn', nearest: 'Nærast' },
    layers: {
      distance: 'Avstand til det næraste i lista',
      nearest: 'Nærast i lista',
      uncovered: 'Fylke utan noko i lista',
    },
  },
  record: { title: 'Liste utan namn', all: 'Alle', other: 'Andre' },
};
