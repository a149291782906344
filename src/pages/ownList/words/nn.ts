import { createFormats } from '../../../i18n/format.ts';
import type { OwnListMessages } from './nb.ts';
import { shaping } from './shaping/nn.ts';

const format = createFormats('nn');
const rows = (count: number) => `${format.number(count)} ${format.plural(count, 'rad', 'rader')}`;
const cells = (count: number) =>
  `${format.number(count)} ${format.plural(count, 'celle', 'celler')}`;
const megabytes = (bytes: number) => `${format.number(Math.round(bytes / 1024 / 1024))} MB`;

export const words: OwnListMessages = {
  intro:
    'Lim inn ei liste med namn og stader i ord. Stadene blir funne her på sida: byar, kommunar, fylke, regionar som «Tromsø-regionen» og strekningar som «Kongsberg – Oslo». Det du må velje mellom, avgjer du sjølv. Så er kartet ditt.',
  privacyHeading: 'Lista blir hos deg',
  privacy:
    'Alt skjer i nettlesaren. Ingenting av lista blir sendt nokon stad, og det trengst verken konto eller tenar. Arbeidet blir lagra på denne eininga til du slettar det.',
  needsHeading: 'Dette trengst',
  needs:
    'Ei rad for kvar bedrift, klynge eller organisasjon, med to kolonnar: namn og stad. Kategori, tekst, kontaktperson, telefon, e-post, nettside, kjelde, kommune eller fylke og koordinatar kan vere med. Opptil 5000 rader og 10 MB.',
  noScript: 'For å lese lista treng sida skript, som er slått av i nettlesaren din.',

  input: {
    heading: 'Lista di',
    paste: 'Lim inn lista her',
    pasteHint: 'Frå Excel, Word, ei nettside eller ei CSV-fil. Du kan òg sleppe ei fil her.',
    read: 'Les lista',
    file: 'Vel ei fil',
    fileHint: 'CSV, TSV, Excel (.xlsx), LibreOffice (.ods) eller arbeid du har lagra (.json).',
    example: 'Prøv eit døme',
    fromSite: 'Byrj med klyngjene her på nettstaden',
    reading: 'Les …',
    replace: 'Les inn ei anna liste',
  },

  problems: {
    empty: 'Det er ingenting å lese der.',
    'too-large': ({ bytes, limit }) =>
      `Fila er på ${megabytes(bytes)}. Grensa er ${megabytes(limit)}. Ingenting er endra.`,
    'unpacks-too-large': ({ limit }) =>
      `Fila pakkar ut til meir enn ${megabytes(limit)}. Ingenting er endra.`,
    'too-many-rows': ({ rows: count, limit }) =>
      `Lista har ${rows(count)}. Grensa er ${rows(limit)}. Del ho opp. Ingenting er endra.`,
    encrypted: 'Arbeidsboka er låst med passord. Lagre ho utan passord, og prøv igjen.',
    'old-excel': 'Dette er ei gammal Excel-fil (.xls). Lagre ho som .xlsx eller CSV.',
    document: 'Dette er eit dokument. Kopier tabellen i det, og lim han inn.',
    picture: 'Dette er eit bilete. Lista må vere tekst.',
    archive: 'Dette er ei zip-fil utan rekneark. Pakk ho ut først.',
    binary: 'Fila er ikkje tekst og ikkje eit rekneark.',
    'broken-file': 'Fila er skadd eller ufullstendig.',
    'other-json': 'JSON-fila er verken lagra arbeid herifrå eller ei liste med postar.',
    'no-table': 'Det er ingen tabell på sida.',
    'no-rows': 'Fila kunne lesast, men har ingen rader med tekst.',
  },
  brokenWork: 'Det lagra arbeidet er skadd eller laga av ei nyare utgåve. Ingenting er endra.',
  brokenLink: 'Lenkja er øydelagd eller kutta. Be om ho på nytt, eller om fila.',
  offline: 'Stadnamna kunne ikkje hentast. Er du på nett? Lista di er her framleis.',

  asRead: {
    heading: 'Slik vart ho lesen',
    count: (count) => `${rows(count)} lesne.`,
    first: 'Dei første radene',
    header: 'Første rad er overskrifter',
    delimiter: 'Skiljeteikn',
    delimiters: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator', '|': 'Loddrett strek' },
    encoding: 'Teiknkoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      'windows-1252': 'Windows-1252',
    },
    sheet: 'Ark',
    notes: {
      'unseen-removed': (count) => `Usynlege teikn er fjerna frå ${cells(count)}.`,
      'cells-cut': (count) => `${cells(count)} var for lange og er kutta.`,
      'columns-cut': (count) =>
        `${format.number(count)} ${format.plural(count, 'kolonne', 'kolonnar')} er utelatne.`,
      'ragged-rows': (count) => `${rows(count)} har fleire eller færre celler enn dei andre.`,
      'hidden-rows': (count) => `${rows(count)} er gøymde i arbeidsboka, og er med her.`,
      'hidden-sheets': (count) => `${format.number(count)} ark er gøymde i arbeidsboka.`,
      'merged-cells': (count) => `${cells(count)} er slått saman: teksten står i den første.`,
      formulas: (count) => `${cells(count)} har formlar: det siste svaret er lese.`,
      'error-cells': (count) => `${cells(count)} viser ein feil, og er lesne som tomme.`,
      'unreadable-letters': (count) => `${cells(count)} har bokstavar som ikkje kunne lesast.`,
      'open-quotes': () => 'Eit hermeteikn er aldri lukka, så rader kan ha vorte slått saman.',
    },
  },

  columns: {
    heading: 'Kolonnane',
    hint: 'Berre namn og stad trengst. Resten kan stå tomt.',
    none: 'Ingen',
    name: 'Namn',
    place: 'Stad',
    placeHint: 'Fleire kolonnar blir slått saman, til dømes adresse, postnummer og poststad.',
    addPlace: 'Legg til ein kolonne',
    roles: {
      within: 'Kommune eller fylke som skil mellom like namn',
      category: 'Kategori',
      text: 'Tekst',
      contactName: 'Kontaktperson',
      phone: 'Telefon',
      email: 'E-post',
      web: 'Nettside',
      source: 'Kjelde',
      lat: 'Breiddegrad',
      lng: 'Lengdegrad',
    },
    missing: 'Vel kva kolonne som er namn, og kva kolonne som er stad.',
    column: (index) => `Kolonne ${index}`,
    notes: {
      'swapped-coordinates': 'Breidde- og lengdegrad stod bytte om, og er lesne rett veg.',
      utm: 'To kolonnar ser ut som UTM-koordinatar i meter. Dei blir ikkje lesne; stadene blir lesne av orda.',
    },
  },

  ...shaping,

  heading: {
    heading: 'Ord',
    title: 'Tittel',
    subtitle: 'Undertittel',
    year: 'År',
    source: 'Kjelde',
    sourceAddress: 'Nettadressa til kjelda',
    language: 'Språket lista er skriven på',
  },

  out: {
    heading: 'Ta med deg',
    see: 'Sjå kartet',
    seeHint:
      'Sjå heile kartet med di liste: panel for kvar rad, filter, søk, tabell, spreiing, presentasjon og bilete.',
    oneFile: 'Lagre som éi fil',
    oneFileHint:
      'Heile kartet med di liste i éi HTML-fil på om lag 6 MB. Ho verkar frå ein disk, frå kva nettplass som helst og i ein iframe, og ber ikkje om noko frå nettet.',
    oneFileFetching: 'Hentar det som trengst …',
    oneFileFailed: 'Fila kunne ikkje lagast.',
    work: 'Lagre arbeidet',
    workHint: 'Éi fil med lista, vala og orda. Opne ho her, så held du fram.',
    csv: 'CSV med stader',
    excel: 'CSV for Excel',
    geojson: 'GeoJSON',
    xlsx: 'Excel (.xlsx)',
    full: 'Det er ikkje plass til meir på denne eininga. Lagre arbeidet som fil før du lukkar sida.',
    keptChanged:
      'Ei anna fane har endra lista som er lagra på denne eininga. Det du gjer i denne fana, blir ikkje lagra før du har valt.',
    keptDeleted:
      'Lista er sletta frå denne eininga i ei anna fane. Det du gjer i denne fana, blir ikkje lagra før du har valt.',
    takeOther: 'Hent lista frå den andre fana',
    kept: 'Arbeidet er lagra på denne eininga.',
    notKept: 'Nettlesaren lèt oss ikkje lagre her. Lagre arbeidet som fil før du lukkar sida.',
    keptOther: 'Denne eininga har ei anna liste. Ho er ikkje endra.',
    keepInstead: 'Lagre denne her i staden',
    link: 'Lag ei lenkje',
    linkLabel: 'Lenkje med heile lista',
    linkHint: 'Lista står i sjølve lenkja, etter #. Ingen tenar får sjå ho.',
    linkLong: 'Ho er lang: nokre program for e-post og meldingar kuttar ho.',
    linkTooLong: 'Lista er for lang for ei lenkje. Lagre arbeidet som fil i staden.',
    copy: 'Kopier',
    copied: 'Kopiert.',
    copyFailed: 'Kunne ikkje kopiere. Merk teksten og kopier han sjølv.',
    remove: 'Slett frå denne eininga',
    removeSure: 'Slette lista og alle vala?',
    removeYes: 'Slett',
    removeNo: 'Behald',
  },
};
