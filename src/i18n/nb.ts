import { faults, keys, table } from './access/nb.ts';
import { createFormats } from './format.ts';
import type { Messages } from './messages.ts';
import { presentNames } from './present/nbNames.ts';

import { sources } from './sources/nb.ts';
import { spreadWay } from './spread/way/nb.ts';
import { statementWays } from './statements/way/nb.ts';

const format = createFormats('nb');
const clusters = (count: number) => format.plural(count, 'klynge', 'klynger');
const towards = (distance: string, compass: string) => `${distance} mot ${compass}`;

export const messages: Messages = {
  format,
  siteName: 'Klyngekart',
  skipToContent: 'Hopp til innholdet',
  chooseLanguage: 'Språk',

  theme: 'Utseende',
  themes: { light: 'Lyst', dark: 'Mørkt', auto: 'Som på enheten' },

  map: {
    label: 'Kart over klyngene',
    description: (names) =>
      `Kart over Norge med ${names.length} ${clusters(names.length)}, fra nord til sør: ${format.list(names)}.`,
    descriptionOfMany: (count) =>
      `Kart over Norge med ${format.number(count)} ${clusters(count)}. Alle står i listen.`,
    zoomIn: 'Zoom inn',
    zoomOut: 'Zoom ut',
    home: 'Vis hele landet',
    scale: 'Målestokk',
    failed: 'Kartet kan ikke flyttes eller zoomes nå. Alt annet virker.',
    retry: 'Prøv igjen',
    legend: 'Tegnforklaring',
    exact: 'Følger fylkesgrensene',
    approximate: 'Omtrentlig område uten fast grense',
    layers: { counties: 'Fylkesgrenser og fylkesnavn', towns: 'Byer og tettsteder' },
    attribution: 'Kartdata',
    engine: {
      'Map.Title': 'Kart',
      'Marker.Title': 'Kartmerke',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl og rull for å zoome i kartet',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ og rull for å zoome i kartet',
      'CooperativeGesturesHandler.MobileHelpText': 'Bruk to fingre for å flytte kartet',
    },
  },

  sheet: { label: 'Panel', larger: 'Vis mer av panelet', smaller: 'Vis mer av kartet' },

  list: {
    heading: 'Klyngene',
    search: 'Søk etter sted, postnummer eller klynge',
    searchHint: 'Sted, postnummer eller klynge',
    clearSearch: 'Tøm søket',
    sector: 'Næring',
    allSectors: 'Alle næringer',
    part: 'Landsdel',
    allParts: 'Hele landet',
    clearFilters: 'Vis alle klyngene',
    count: (shown, all) =>
      shown === all
        ? `${format.number(all)} ${clusters(all)}`
        : `${format.number(shown)} av ${format.number(all)} ${clusters(all)}`,
    none: 'Ingen klynger passer.',
    noneHint: 'Prøv et annet ord, eller vis alle.',
    places: 'Steder',
    searching: 'Søker …',
    searchFailed: 'Stedssøket virker ikke nå. Du kan fortsatt søke blant klyngene.',
  },

  near: {
    button: 'Finn klynger nær meg',
    asking: 'Venter på posisjonen din …',
    denied: 'Nettleseren fikk ikke bruke posisjonen din. Søk heller etter et sted.',
    unavailable: 'Fant ikke posisjonen din. Søk heller etter et sted.',
    privacy: 'Kartet bruker posisjonen bare her på enheten og sender den ikke videre.',
    here: 'deg',
    heading: (label) => `Nær ${label}`,
    county: (then, now) => (now ? `I ${then} fylke den gangen, i dag ${now}.` : `I ${then} fylke.`),
    accuracy: (distance) => `Posisjonen din er omtrentlig, på ${distance} nær.`,
    outside: 'Stedet ligger ikke i noe norsk fylke.',
    covered: (names) => `Stedet ligger i området til ${format.list(names)}.`,
    notCovered: 'Ingen av klyngene dekker stedet.',
    nearest: 'Nærmeste klynger',
    inside: 'her',
    away: towards,
    failed: 'Kunne ikke regne ut avstandene nå. Prøv igjen om litt.',
    end: 'Fjern stedet fra kartet',
  },

  compass: {
    n: 'nord',
    ne: 'nordøst',
    e: 'øst',
    se: 'sørøst',
    s: 'sør',
    sw: 'sørvest',
    w: 'vest',
    nw: 'nordvest',
  },
  kinds: {
    place: 'Sted',
    'postal-code': 'Postnummer',
    municipality: 'Kommune',
    district: 'Distrikt',
    county: 'Fylke den gangen',
    'county-today': 'Fylke i dag',
    part: 'Landsdel',
    cluster: 'Klynge',
    sector: 'Næring',
    contact: 'Kontakt',
  },

  detail: {
    navigation: 'Bla i klyngene',
    back: 'Alle klyngene',
    previous: 'Forrige',
    next: 'Neste',
    where: 'Hvor',
    listedUnder: 'Oppført under',
    countyThen: (year) => `Fylke i ${year}`,
    countiesThen: (year) => `Fylker i ${year}`,
    today: (names) => `i dag ${format.list(names)}`,
    phrases: 'Slik er stedet tolket',
    facts: 'Fakta',
    participants: 'Hvem som er med',
    aims: 'Mål',
    contact: 'Kontakt',
    projectManager: 'Prosjektleder',
    published: (year) => `Slik det sto i ${year}. Det er ikke sikkert at noen svarer der i dag.`,
    neighbours: 'Nærmeste klynger',
    distanceAndDirection: towards,
    copyLink: 'Kopier lenke',
    copied: 'Lenken er kopiert.',
    copyFailed: 'Kunne ikke kopiere. Bruk adressefeltet i nettleseren.',
    section: (label) => `Kilde: avsnittet «${label}»`,
  },

  faults,
  keys,
  table,

  sources,

  ...statementWays,

  share: {
    heading: 'Del og bygg inn',
    description: 'Bygg inn kartet på en annen side, lag bilder av det, og hent dataene.',
    loading: 'Henter siden …',
    failed: 'Kunne ikke hente siden.',
  },

  present: presentNames,

  spread: spreadWay,

  embed: {
    activate: 'Flytt og zoom i kartet',
    loading: 'Kartet lastes …',
    home: 'Vis hele utsnittet',
    openMap: 'Åpne hele kartet',
    openCluster: (name) => `Mer om ${name}`,
    newTab: 'åpnes i ny fane',
  },

  notFound: {
    title: 'Siden finnes ikke',
    text: 'Adressen er kanskje skrevet feil, eller siden er flyttet.',
    home: 'Til kartet',
  },
};
