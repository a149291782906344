import { createFormats } from '../../../i18n/format.ts';
import type { Catalogue } from '../../../i18n/messages.ts';
import type { ColumnNote, OptionalRole } from '../../../ownList/columns/columns.ts';
import type { InputProblem } from '../../../ownList/input/reading.ts';
import type { Delimiter, Encoding, NoteKind } from '../../../ownList/input/table.ts';
import { shaping } from './shaping/nb.ts';

const format = createFormats('nb');
const rows = (count: number) => `${format.number(count)} ${format.plural(count, 'rad', 'rader')}`;
const cells = (count: number) =>
  `${format.number(count)} ${format.plural(count, 'celle', 'celler')}`;
const megabytes = (bytes: number) => `${format.number(Math.round(bytes / 1024 / 1024))} MB`;

/** The words of the page where readers make a map of their own list. */
export const words = {
  intro:
    'Lim inn en liste med navn og steder i ord. Stedene blir funnet her på siden: byer, kommuner, fylker, regioner som «Tromsø-regionen» og strekninger som «Kongsberg – Oslo». Det du må velge mellom, avgjør du selv. Så er kartet ditt.',
  privacyHeading: 'Listen blir hos deg',
  privacy:
    'Alt skjer i nettleseren. Ingenting av listen sendes noe sted, og det trengs verken konto eller tjener. Arbeidet lagres på denne enheten til du sletter det.',
  needsHeading: 'Dette trengs',
  needs:
    'Én rad for hver bedrift, klynge eller organisasjon, med to kolonner: navn og sted. Kategori, tekst, kontaktperson, telefon, e-post, nettside, kilde, kommune eller fylke og koordinater kan være med. Opptil 5000 rader og 10 MB.',
  noScript: 'For å lese listen trenger siden skript, som er slått av i nettleseren din.',

  input: {
    heading: 'Listen din',
    paste: 'Lim inn listen her',
    pasteHint: 'Fra Excel, Word, en nettside eller en CSV-fil. Du kan også slippe en fil her.',
    read: 'Les listen',
    file: 'Velg en fil',
    fileHint: 'CSV, TSV, Excel (.xlsx), LibreOffice (.ods) eller arbeid du har lagret (.json).',
    example: 'Prøv et eksempel',
    fromSite: 'Begynn med klyngene her på nettstedet',
    reading: 'Leser …',
    replace: 'Les inn en annen liste',
  },

  problems: {
    empty: 'Det er ingenting å lese der.',
    'too-large': ({ bytes, limit }) =>
      `Filen er på ${megabytes(bytes)}. Grensen er ${megabytes(limit)}. Ingenting er endret.`,
    'unpacks-too-large': ({ limit }) =>
      `Filen pakker ut til mer enn ${megabytes(limit)}. Ingenting er endret.`,
    'too-many-rows': ({ rows: count, limit }) =>
      `Listen har ${rows(count)}. Grensen er ${rows(limit)}. Del den opp. Ingenting er endret.`,
    encrypted: 'Arbeidsboken er låst med passord. Lagre den uten passord, og prøv igjen.',
    'old-excel': 'Dette er en gammel Excel-fil (.xls). Lagre den som .xlsx eller CSV.',
    document: 'Dette er et dokument. Kopier tabellen i det, og lim den inn.',
    picture: 'Dette er et bilde. Listen må være tekst.',
    archive: 'Dette er en zip-fil uten regneark. Pakk den ut først.',
    binary: 'Filen er ikke tekst og ikke et regneark.',
    'broken-file': 'Filen er skadet eller ufullstendig.',
    'other-json': 'JSON-filen er verken lagret arbeid herfra eller en liste med poster.',
    'no-table': 'Det er ingen tabell på siden.',
    'no-rows': 'Filen kunne leses, men har ingen rader med tekst.',
  } satisfies {
    [Tag in InputProblem['tag']]:
      | string
      | ((problem: Extract<InputProblem, { tag: Tag }>) => string);
  },
  brokenWork: 'Det lagrede arbeidet er skadet eller laget av en nyere utgave. Ingenting er endret.',
  brokenLink: 'Lenken er ødelagt eller kuttet. Be om den på nytt, eller om filen.',
  offline: 'Stedsnavnene kunne ikke hentes. Er du på nett? Listen din er her fortsatt.',

  asRead: {
    heading: 'Slik ble den lest',
    count: (count: number) => `${rows(count)} lest.`,
    first: 'De første radene',
    header: 'Første rad er overskrifter',
    delimiter: 'Skilletegn',
    delimiters: {
      ',': 'Komma',
      ';': 'Semikolon',
      '\t': 'Tabulator',
      '|': 'Loddrett strek',
    } satisfies Record<Delimiter, string>,
    encoding: 'Tegnkoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      'windows-1252': 'Windows-1252',
    } satisfies Record<Encoding, string>,
    sheet: 'Ark',
    notes: {
      'unseen-removed': (count) => `Usynlige tegn er fjernet fra ${cells(count)}.`,
      'cells-cut': (count) => `${cells(count)} var for lange og er kuttet.`,
      'columns-cut': (count) =>
        `${format.number(count)} ${format.plural(count, 'kolonne', 'kolonner')} er utelatt.`,
      'ragged-rows': (count) => `${rows(count)} har flere eller færre celler enn de andre.`,
      'hidden-rows': (count) => `${rows(count)} er skjult i arbeidsboken, og er med her.`,
      'hidden-sheets': (count) => `${format.number(count)} ark er skjult i arbeidsboken.`,
      'merged-cells': (count) => `${cells(count)} er slått sammen: teksten står i den første.`,
      formulas: (count) => `${cells(count)} har formler: det siste svaret er lest.`,
      'error-cells': (count) => `${cells(count)} viser en feil, og er lest som tomme.`,
      'unreadable-letters': (count) => `${cells(count)} har bokstaver som ikke kunne leses.`,
      'open-quotes': () => 'Et anførselstegn er aldri lukket, så rader kan ha blitt slått sammen.',
    } satisfies Record<NoteKind, (count: number) => string>,
  },

  columns: {
    heading: 'Kolonnene',
    hint: 'Bare navn og sted trengs. Resten kan stå tomt.',
    none: 'Ingen',
    name: 'Navn',
    place: 'Sted',
    placeHint: 'Flere kolonner slås sammen, for eksempel adresse, postnummer og poststed.',
    addPlace: 'Legg til en kolonne',
    roles: {
      within: 'Kommune eller fylke som skiller mellom like navn',
      category: 'Kategori',
      text: 'Tekst',
      contactName: 'Kontaktperson',
      phone: 'Telefon',
      email: 'E-post',
      web: 'Nettside',
      source: 'Kilde',
      lat: 'Breddegrad',
      lng: 'Lengdegrad',
    } satisfies Record<OptionalRole, string>,
    missing: 'Velg hvilken kolonne som er navn, og hvilken som er sted.',
    column: (index: number) => `Kolonne ${index}`,
    notes: {
      'swapped-coordinates': 'Bredde- og lengdegrad sto byttet om, og er lest riktig vei.',
      utm: 'To kolonner ser ut som UTM-koordinater i meter. De leses ikke; stedene leses av ordene.',
    } satisfies Record<ColumnNote['tag'], string>,
  },

  ...shaping,

  heading: {
    heading: 'Ord',
    title: 'Tittel',
    subtitle: 'Undertittel',
    year: 'År',
    source: 'Kilde',
    sourceAddress: 'Kildens nettadresse',
    language: 'Språket listen er skrevet på',
  },

  out: {
    heading: 'Ta med deg',
    see: 'Se kartet',
    seeHint:
      'Se hele kartet med din liste: panel for hver rad, filtre, søk, tabell, spredning, presentasjon og bilder.',
    oneFile: 'Lagre som én fil',
    oneFileHint:
      'Hele kartet med din liste i én HTML-fil på omtrent 6 MB. Den virker fra en disk, fra en hvilken som helst nettplass og i en iframe, og ber ikke om noe fra nettet.',
    oneFileFetching: 'Henter det som trengs …',
    oneFileFailed: 'Filen kunne ikke lages.',
    work: 'Lagre arbeidet',
    workHint: 'Én fil med listen, valgene og ordene. Åpne den her, så fortsetter du.',
    csv: 'CSV med steder',
    excel: 'CSV for Excel',
    geojson: 'GeoJSON',
    xlsx: 'Excel (.xlsx)',
    full: 'Det er ikke plass til mer på denne enheten. Lagre arbeidet som fil før du lukker siden.',
    keptChanged:
      'En annen fane har endret listen som er lagret på denne enheten. Det du gjør i denne fanen, blir ikke lagret før du har valgt.',
    keptDeleted:
      'Listen er slettet fra denne enheten i en annen fane. Det du gjør i denne fanen, blir ikke lagret før du har valgt.',
    takeOther: 'Hent listen fra den andre fanen',
    kept: 'Arbeidet er lagret på denne enheten.',
    notKept: 'Nettleseren lar oss ikke lagre her. Lagre arbeidet som fil før du lukker siden.',
    keptOther: 'Denne enheten har en annen liste. Den er ikke endret.',
    keepInstead: 'Lagre denne her i stedet',
    link: 'Lag en lenke',
    linkLabel: 'Lenke med hele listen',
    linkHint: 'Listen står i selve lenken, etter #. Ingen tjener får se den.',
    linkLong: 'Den er lang: noen programmer for e-post og meldinger kutter den.',
    linkTooLong: 'Listen er for lang for en lenke. Lagre arbeidet som fil i stedet.',
    copy: 'Kopier',
    copied: 'Kopiert.',
    copyFailed: 'Kunne ikke kopiere. Merk teksten og kopier den selv.',
    remove: 'Slett fra denne enheten',
    removeSure: 'Slett listen og alle valgene?',
    removeYes: 'Slett',
    removeNo: 'Behold',
  },
};

export type OwnListMessages = Catalogue<typeof words>;
