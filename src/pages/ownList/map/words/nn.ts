import type { OwnMapMessages } from './nb.ts';

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
  record: { title: 'Liste utan namn', all: 'Alle', other: 'Andre' },
};
