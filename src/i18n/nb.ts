import type { CompassPoint } from '../model/geo.ts';
import type { Layer, SearchKind, Theme } from '../model/kinds.ts';
import { createFormats } from './format.ts';
import { pages } from './pages/nb.ts';

const format = createFormats('nb');
const clusters = (count: number) => format.plural(count, 'klynge', 'klynger');
const towards = (distance: string, compass: string) => `${distance} mot ${compass}`;

/**
 * All that readers see and that is not in the records, for the first page and whatever follows it. The types
 * of the other languages are this one's (`Messages`): a key that one of them lacks or adds does not compile.
 */
export const messages = {
  format,
  siteName: 'Klyngekart',
  skipToContent: 'Hopp til innholdet',
  chooseLanguage: 'Språk',

  theme: 'Utseende',
  themes: { light: 'Lyst', dark: 'Mørkt', auto: 'Som på enheten' } satisfies Record<Theme, string>,

  map: {
    label: 'Kart over klyngene',
    /** @param names the clusters from north to south */
    description: (names: readonly string[]) =>
      `Kart over Norge med ${names.length} ${clusters(names.length)}, fra nord til sør: ${format.list(names)}.`,
    /** Where they are too many to name. */
    descriptionOfMany: (count: number) =>
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
    point: 'Vist som et punkt',
    layers: {
      counties: 'Fylkesgrenser og fylkesnavn',
      towns: 'Byer og tettsteder',
    } satisfies Record<Layer, string>,
    attribution: 'Kartdata',
    /** MapLibre's own words, by its locale keys. */
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
    count: (shown: number, all: number) =>
      shown === all
        ? `${format.number(all)} ${clusters(all)}`
        : `${format.number(shown)} av ${format.number(all)} ${clusters(all)}`,
    /** How many of all are on the map, where some are not. */
    placed: (placed: number, of: number) =>
      `${format.number(placed)} av ${format.number(of)} på kartet`,
    unplaced: 'Uten sted på kartet',
    none: 'Ingen klynger passer.',
    noneHint: 'Prøv et annet ord, eller vis alle.',
    places: 'Steder',
    matched: (name: string) => `treff på «${name}»`,
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
    /** @param label a place's name, or `here` */
    heading: (label: string) => `Nær ${label}`,
    /** @param now null where the county is the same today */
    county: (then: string, now: string | null) =>
      now ? `I ${then} fylke den gangen, i dag ${now}.` : `I ${then} fylke.`,
    /** How far off the device's own position may be. */
    accuracy: (distance: string) => `Posisjonen din er omtrentlig, på ${distance} nær.`,
    outside: 'Stedet ligger ikke i noe norsk fylke.',
    covered: (names: readonly string[]) => `Stedet ligger i området til ${format.list(names)}.`,
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
  } satisfies Record<CompassPoint, string>,
  kinds: {
    place: 'Sted',
    'postal-code': 'Postnummer',
    municipality: 'Kommune',
    district: 'Distrikt',
    county: 'Fylke den gangen',
    'county-today': 'Fylke i dag',
    part: 'Landsdel',
    'former-municipality': 'Tidligere kommune',
    council: 'Region',
    landscape: 'Landskap',
    cluster: 'Klynge',
    sector: 'Næring',
    contact: 'Kontakt',
  } satisfies Record<SearchKind, string>,

  detail: {
    navigation: 'Bla i klyngene',
    back: 'Alle klyngene',
    previous: 'Forrige',
    next: 'Neste',
    where: 'Hvor',
    listedUnder: 'Oppført under',
    countyThen: (year?: number) => (year ? `Fylke i ${year}` : 'Fylke'),
    countiesThen: (year?: number) => (year ? `Fylker i ${year}` : 'Fylker'),
    today: (names: readonly string[]) => `i dag ${format.list(names)}`,
    phrases: 'Slik er stedet tolket',
    facts: 'Fakta',
    participants: 'Hvem som er med',
    aims: 'Mål',
    projectManager: 'Prosjektleder',
    /** Stands under one contact or many. */
    published: (year: number) =>
      `Slik det sto i ${year}. Det er ikke sikkert at noen svarer der i dag.`,
    neighbours: 'Nærmeste klynger',
    distanceAndDirection: towards,
    samePlace: 'på samme sted',
    copyLink: 'Kopier lenke',
    copied: 'Lenken er kopiert.',
    copyFailed: 'Kunne ikke kopiere. Bruk adressefeltet i nettleseren.',
    section: (label: string) => `Kilde: avsnittet «${label}»`,
  },

  /** Where a part of the page is missing or out of date. */
  faults: {
    part: 'Denne delen av siden kan ikke vises nå. Resten virker.',
    retry: 'Prøv en gang til',
    outdated: 'Nettsiden er kommet i en ny utgave.',
    reload: 'Last den inn',
  },

  /** The map by keys. */
  keys: {
    /** What the keys do on the map's pins, and below it what they do where the map can be moved. */
    hint: 'Piltastene går til nærmeste klynge. Enter åpner den.',
    toMove: 'M flytter kartet.',
    whileMoving: 'Piltastene flytter kartet, pluss og minus zoomer. Escape avslutter.',
    noneThatWay: 'Ingen klynge i den retningen.',
    move: 'Flytt kartet',
    moveTo: {
      up: 'Flytt kartet mot nord',
      left: 'Flytt kartet mot vest',
      right: 'Flytt kartet mot øst',
      down: 'Flytt kartet mot sør',
    },
  },

  embed: {
    /** On the button that brings the live map. */
    activate: 'Flytt og zoom i kartet',
    loading: 'Kartet lastes …',
    /** Back to what the embed showed first. */
    home: 'Vis hele utsnittet',
    openMap: 'Åpne hele kartet',
    openCluster: (name: string) => `Mer om ${name}`,
    /** Where links can't be followed. */
    addresses: 'Adressene til kildene',
    newTab: 'åpnes i ny fane',
  },

  ...pages,
};
