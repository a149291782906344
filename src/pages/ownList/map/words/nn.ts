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
    map: {
      label: 'Kart over lista',
      description: (names) =>
        `Kart over Noreg med ${format.number(names.length)} i lista, frå nord til sør: ${format.list(names)}.`,
      descriptionOfMany: (count) =>
        `Kart over Noreg med ${format.number(count)} frå lista. Alle står i henne.`,
    },
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
    table: {
      heading: 'Lista i ein tabell',
      description: 'Heile lista med kategori, område, kontakt og næraste nabo.',
      cluster: 'Namn',
      nearest: 'Nærast',
    },
    present: {
      description: 'Lista på kartet, for lerret og storskjerm, med notat og utskrift.',
      steps: { nearest: 'Spreiing: frå merke til merke' },
    },
    spread: {
      description:
        'Avstandar, fylke og landsdelar i tal: kva som er kvar, og kven som har langt dit.',
      layers: {
        distance: 'Avstand til det næraste i lista',
        nearest: 'Nærast i lista',
        uncovered: 'Fylke utan noko i lista',
      },
    },
  },
  pages: {
    spread: {
      back: 'Heile lista',
      lead: ({ counties, allCounties, parts, allParts, inside, near, nearDistance }) =>
        `${counties} av ${allCounties} fylke og ${parts} av ${allParts} landsdelar har minst éi oppføring frå lista. ${inside} av folk på stadene i registeret bur der ei oppføring er, og ${near} bur inntil ${nearDistance} frå ei.`,
      noLayer: 'Berre lista',
      check: {
        heading: 'Godt fordelt?',
        withCluster: (count) => `${count} har minst éi oppføring`,
        mostly: (count) => `${count} har over halve arealet i eit av områda`,
        inRegion: (share) => `${share} i eit av områda`,
        byMarker: (share, distance) => `${share} inntil ${distance} frå eit merke`,
      },
      reach: {
        heading: 'Kven har noko i nærleiken?',
        toRegion: 'Til næraste område',
        toMarker: 'Til næraste merke',
      },
      ground: {
        without: 'Fylke utan noko i lista:',
        loosely: (counties) =>
          `I ${counties} er alle områda teikna omtrentleg, så arealet deira er usikkert.`,
        counties: 'Fylke med noko i lista',
        clusters: 'I lista',
        land: 'Areal i områda',
      },
      strip: {
        picture: 'Søyler for kor mange som bur på kvar halve breiddegrad, med lista ved sida av',
        clusters: 'I lista',
        note: 'Kvar søyle er ein halv breiddegrad, om lag 56 km. Namna står der merket er, og streken viser kor langt området går.',
      },
      apart: { cluster: 'Namn' },
    },
    present: {
      whole: (count) => `${format.number(count)} i lista, frå nord til sør`,
      spread: {
        counties: (some) => `${some} fylke har minst éi oppføring`,
        listed: (places, people) =>
          `Del av ${people} innbyggjarar på ${places} stader i registeret, etter veg til næraste område.`,
      },
      speaker: {
        hints: {
          title: 'Sei kva lista er, og kvar ho er frå. Ingenting av henne er vist enno.',
          whole: 'La salen sjå heile lista før du går vidare.',
          spread: 'La salen dømme sjølv om det er godt spreidd.',
          source: 'Sei kvar lista er frå, og når.',
        },
      },
    },
  },
  record: { title: 'Liste utan namn', all: 'Alle', other: 'Andre' },
};
