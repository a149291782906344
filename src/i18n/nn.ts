import { createFormats } from './format.ts';
import type { Messages } from './messages.ts';
import { pages } from './pages/nn.ts';

const format = createFormats('nn');
const clusters = (count: number) => format.plural(count, 'klynge', 'klynger');
const towards = (distance: string, compass: string) => `${distance} mot ${compass}`;

export const messages: Messages = {
  format,
  siteName: 'Klyngekart',
  skipToContent: 'Hopp til innhaldet',
  chooseLanguage: 'Språk',

  theme: 'Utsjånad',
  themes: { light: 'Lys', dark: 'Mørk', auto: 'Som på eininga' },

  map: {
    label: 'Kart over klyngene',
    description: (names) =>
      `Kart over Noreg med ${names.length} ${clusters(names.length)}, frå nord til sør: ${format.list(names)}.`,
    descriptionOfMany: (count) =>
      `Kart over Noreg med ${format.number(count)} ${clusters(count)}. Alle står i lista.`,
    zoomIn: 'Zoom inn',
    zoomOut: 'Zoom ut',
    home: 'Vis heile landet',
    scale: 'Målestokk',
    failed: 'Kartet kan ikkje flyttast eller zoomast no. Alt anna verkar.',
    retry: 'Prøv igjen',
    legend: 'Teiknforklaring',
    exact: 'Følgjer fylkesgrensene',
    approximate: 'Omtrentleg område utan fast grense',
    point: 'Vist som eit punkt',
    layers: { counties: 'Fylkesgrenser og fylkesnamn', towns: 'Byar og tettstader' },
    attribution: 'Kartdata',
    engine: {
      'Map.Title': 'Kart',
      'Marker.Title': 'Kartmerke',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hald Ctrl og rull for å zoome i kartet',
      'CooperativeGesturesHandler.MacHelpText': 'Hald ⌘ og rull for å zoome i kartet',
      'CooperativeGesturesHandler.MobileHelpText': 'Bruk to fingrar for å flytte kartet',
    },
  },

  sheet: { label: 'Panel', larger: 'Vis meir av panelet', smaller: 'Vis meir av kartet' },

  list: {
    heading: 'Klyngene',
    search: 'Søk etter stad, postnummer eller klynge',
    searchHint: 'Stad, postnummer eller klynge',
    clearSearch: 'Tøm søket',
    sector: 'Næring',
    allSectors: 'Alle næringar',
    part: 'Landsdel',
    allParts: 'Heile landet',
    clearFilters: 'Vis alle klyngene',
    count: (shown, all) =>
      shown === all
        ? `${format.number(all)} ${clusters(all)}`
        : `${format.number(shown)} av ${format.number(all)} ${clusters(all)}`,
    placed: (placed, of) => `${format.number(placed)} av ${format.number(of)} på kartet`,
    unplaced: 'Utan stad på kartet',
    none: 'Ingen klynger passar.',
    noneHint: 'Prøv eit anna ord, eller vis alle.',
    places: 'Stader',
    matched: (name) => `treff på «${name}»`,
    searching: 'Søkjer …',
    searchFailed: 'Stadsøket verkar ikkje no. Du kan framleis søkje blant klyngene.',
  },

  near: {
    button: 'Finn klynger nær meg',
    asking: 'Ventar på posisjonen din …',
    denied: 'Nettlesaren fekk ikkje bruke posisjonen din. Søk heller etter ein stad.',
    unavailable: 'Fann ikkje posisjonen din. Søk heller etter ein stad.',
    privacy: 'Kartet bruker posisjonen berre her på eininga og sender han ikkje vidare.',
    here: 'deg',
    heading: (label) => `Nær ${label}`,
    county: (then, now) => (now ? `I ${then} fylke den gongen, i dag ${now}.` : `I ${then} fylke.`),
    accuracy: (distance) => `Posisjonen din er omtrentleg, på ${distance} nær.`,
    outside: 'Staden ligg ikkje i noko norsk fylke.',
    covered: (names) => `Staden ligg i området til ${format.list(names)}.`,
    notCovered: 'Ingen av klyngene dekkjer staden.',
    nearest: 'Næraste klynger',
    inside: 'her',
    away: towards,
    failed: 'Kunne ikkje rekne ut avstandane no. Prøv igjen om litt.',
    end: 'Fjern staden frå kartet',
  },

  compass: {
    n: 'nord',
    ne: 'nordaust',
    e: 'aust',
    se: 'søraust',
    s: 'sør',
    sw: 'sørvest',
    w: 'vest',
    nw: 'nordvest',
  },
  kinds: {
    place: 'Stad',
    'postal-code': 'Postnummer',
    municipality: 'Kommune',
    district: 'Distrikt',
    county: 'Fylke den gongen',
    'county-today': 'Fylke i dag',
    part: 'Landsdel',
    'former-municipality': 'Tidlegare kommune',
    council: 'Region',
    landscape: 'Landskap',
    cluster: 'Klynge',
    sector: 'Næring',
    contact: 'Kontakt',
  },

  detail: {
    navigation: 'Bla i klyngene',
    back: 'Alle klyngene',
    previous: 'Førre',
    next: 'Neste',
    where: 'Kvar',
    listedUnder: 'Oppført under',
    countyThen: (year) => (year ? `Fylke i ${year}` : 'Fylke'),
    countiesThen: (year) => (year ? `Fylka i ${year}` : 'Fylke'),
    today: (names) => `i dag ${format.list(names)}`,
    phrases: 'Slik er staden tolka',
    facts: 'Fakta',
    participants: 'Kven som er med',
    aims: 'Mål',
    projectManager: 'Prosjektleiar',
    published: (year) => `Slik det stod i ${year}. Det er ikkje sikkert at nokon svarer der i dag.`,
    neighbours: 'Næraste klynger',
    distanceAndDirection: towards,
    samePlace: 'på same stad',
    copyLink: 'Kopier lenkje',
    copied: 'Lenkja er kopiert.',
    copyFailed: 'Kunne ikkje kopiere. Bruk adressefeltet i nettlesaren.',
    section: (label) => `Kjelde: avsnittet «${label}»`,
  },

  faults: {
    part: 'Denne delen av sida kan ikkje visast no. Resten verkar.',
    retry: 'Prøv ein gong til',
    outdated: 'Nettsida er komen i ei ny utgåve.',
    reload: 'Last henne inn',
  },

  keys: {
    hint: 'Piltastane går til næraste klynge. Enter opnar ho.',
    toMove: 'M flyttar kartet.',
    whileMoving: 'Piltastane flyttar kartet, pluss og minus zoomar. Escape avsluttar.',
    noneThatWay: 'Inga klynge i den retninga.',
    move: 'Flytt kartet',
    moveTo: {
      up: 'Flytt kartet mot nord',
      left: 'Flytt kartet mot vest',
      right: 'Flytt kartet mot aust',
      down: 'Flytt kartet mot sør',
    },
  },

  embed: {
    activate: 'Flytt og zoom i kartet',
    loading: 'Kartet blir lasta …',
    home: 'Vis heile utsnittet',
    openMap: 'Opne heile kartet',
    openCluster: (name) => `Meir om ${name}`,
    addresses: 'Adressene til kjeldene',
    newTab: 'blir opna i ny fane',
  },

  ...pages,
};
