import type { Catalogue } from '../../../i18n/messages.ts';
import type { DataColumnName } from '../../../model/dataColumns.ts';
import type { NamedSource } from '../../../model/schema.ts';

/** The words of the page for sharing and embedding. */
export const words = {
  intro:
    'Her kan du bygge inn kartet i en artikkel, lage bilder av det til trykk og skjerm, og hente dataene. Alt er gratis å bruke når kilden er med.',
  back: 'Til kartet',
  /** On the map of a reader's own list, in the place of the intro. */
  ownList:
    'Her kan du lagre bilder av kartet. Vil du bygge kartet inn på en nettside, lagrer du det som én fil der listen lages. Der lagrer du også listen som CSV, Excel eller GeoJSON, og lager en lenke til den.',
  copy: 'Kopier',
  copied: 'Kopiert.',
  copyFailed: 'Kunne ikke kopiere. Merk teksten og kopier den selv.',

  embed: {
    heading: 'Bygg inn kartet',
    /** What to do, also where there is no script. */
    how: 'Kopier koden og lim den inn der publiseringssystemet tar imot HTML. Kartet følger bredden det får, og virker også uten skript.',
    show: 'Vis',
    all: 'Alle klyngene',
    oneCluster: 'Én klynge',
    oneSector: 'Én næring',
    some: 'Et utvalg av klynger',
    language: 'Språk',
    look: 'Utseende',
    panel: 'Tekst om klyngene under kartet',
    title: 'Tittel',
    legend: 'Tegnforklaring',
    counties: 'Fylkesgrenser',
    live: 'Kartet kan flyttes uten at leseren først trykker på det',
    camera: 'Start der kartet står nå',
    cameraHint: 'Flytt kartet først, så kan innbyggingen starte på samme sted.',
    preview: 'Forhåndsvisning',
    widths: { phone: 'Mobil', article: 'Artikkel', wide: 'Bred' },
    width: 'Bredde',
    scaled: (percent: number) => `Vist i ${percent} prosent av full størrelse.`,
    code: 'Kode til å lime inn',
    script: 'Ta med linjen som tilpasser høyden',
    scriptHint:
      'Uten linjen beholder kartet høyden det har i koden. Noen publiseringssystemer slipper ikke gjennom skript, og da kan den være borte.',
    relative: 'Sett adressen til nettstedet foran adressene i koden.',
    link: 'Vanlig lenke',
    wordpress: 'Lenke og WordPress',
    wordpressHow:
      'Lim adressen inn i blokken «Bygg inn» eller på en linje for seg selv. WordPress henter kartet ved hjelp av oEmbed, i språket og med klyngen du har valgt, ellers med standardvalgene. Skal alle valgene med, limer du koden inn i en blokk av typen «Egendefinert HTML». Limt inn i et avsnitt blir den til en lenke, og valgene går tapt.',
  },

  pictures: {
    heading: 'Bilde av kartet',
    intro:
      'Bildet viser det samme utsnittet som kartet gjør nå. Tittel, tegnforklaring, målestokk og kilder står i bildet.',
    shape: 'Format',
    shapes: {
      landscape: 'Liggende, 4:3',
      square: 'Kvadrat',
      story: 'Stående, 9:16',
    },
    /** In the names of files: lower case, ASCII only. */
    shapeNames: { landscape: 'liggende', square: 'kvadrat', story: 'staende' },
    file: 'Fil',
    vector: 'SVG, kan skaleres fritt',
    screen: (times: number, width: number, height: number) =>
      `PNG til skjerm, ${times}× (${width} × ${height} piksler)`,
    print: (millimetres: number, width: number, height: number) =>
      `PNG til trykk, ${millimetres} mm bred, 300 dpi (${width} × ${height} piksler)`,
    look: 'Utseende',
    looks: { light: 'Lyst', dark: 'Mørkt' },
    legend: 'Tegnforklaring',
    preview: 'Bildet slik det blir',
    making: 'Lager bildet …',
    download: 'Last ned',
    copyPicture: 'Kopier bildet',
    saved: (name: string) => `${name} er lastet ned.`,
    failed: 'Kunne ikke lage bildet. Prøv igjen, eller velg SVG.',
    /** In the picture. */
    source: (line: string) => `Kilde: ${line}`,
    credit: (address: string) =>
      `Kartdata: © OpenStreetMap contributors (ODbL), Natural Earth, GeoNames (CC BY 4.0). Kart: ${address}`,
    scale: (distance: string) => `${distance} midt på kartet`,
  },

  data: {
    heading: 'Data',
    intro:
      'Filene har faste adresser. Tekstene står på bokmål, nynorsk og engelsk, og kilde og lisens er med i hver fil.',
    files: {
      csv: 'CSV for programmer: komma mellom feltene, UTF-8',
      excel: 'CSV for Excel: semikolon mellom feltene, UTF-8 med byterekkefølgemerke',
      geojson: 'GeoJSON med område og punkt for hver klynge',
      json: 'JSON med alle opplysninger, også fakta og mål',
    },
    licence: 'Dataene kan brukes fritt når opphavet er oppgitt:',
    dictionary: 'Hva kolonnene betyr',
    dictionaryIntro:
      'En kolonne med tekst finnes i tre utgaver, med _nb, _nn og _en etter navnet. Er det flere verdier i et felt, står det semikolon mellom dem. En tekst som et regneark ville ha tatt for en formel, har en apostrof først.',
    columns: {
      id: 'Klyngens kjennetegn i adresser og filer. Det endres ikke.',
      name: 'Navnet i kilden.',
      page: 'Klyngens side på dette nettstedet.',
      sector: 'Næringens kjennetegn.',
      sector_name: 'Navnet på næringen.',
      area: 'Området klyngen er oppført under i kilden, slik det står der.',
      area_section: 'Avsnittet i kilden som oppgir området.',
      region: 'Stedsuttrykket som det tegnede området er tolket fra, slik det står i kilden.',
      region_section: 'Avsnittet i kilden som har stedsuttrykket.',
      exactness:
        'Hvor nøyaktig området er: exact følger fylkesgrenser, approximate er omtrentlig fordi ingen grense er fastsatt.',
      reason: 'Hvordan stedsuttrykket er tolket.',
      county_numbers:
        'Numrene på fylkene som området er satt sammen av eller har stedene sine i, slik de var i kildens år.',
      counties: 'Navnene på de samme fylkene.',
      counties_today: 'Fylkene som de samme stedene hører til i dag.',
      part: 'Landsdelene som de fylkene hører til.',
      longitude: 'Lengdegrad for kartmerket, i grader (WGS 84).',
      latitude: 'Breddegrad for kartmerket, i grader (WGS 84).',
      area_km2:
        'Størrelsen på det tegnede området i kvadratkilometer. Kystlinjen er grov, så tallet er omtrentlig.',
      summary: 'Hva klyngen er, med én setning.',
      summary_section: 'Avsnittet i kilden som setningen bygger på.',
      participants: 'Hvem som er med.',
      participants_section: 'Avsnittet i kilden som sier hvem som er med.',
      contact_name: 'Prosjektlederen som kilden oppga.',
      contact_phone:
        'Telefonnummeret som kilden oppga, uten landkoden 47. Det kan ha fått en annen eier.',
      contact_email: 'E-postadressen som listen oppgir.',
      contact_section: 'Avsnittet i kilden som har kontakten.',
      year: 'Året opplysningene gjelder.',
      source_title: 'Tittelen på kilden.',
      source_publisher: 'Den som ga ut kilden.',
      source_url: 'Nettadressen til kilden.',
      licence: 'Lisensen for dataene.',
      licence_url: 'Nettadressen til lisensen.',
      attribution: 'Hvem som skal oppgis som opphav.',
      later_name:
        'Det siste andre navnet som andre kilder kjenner klyngen ved. Tomt om ingen gjør det, som i alle kolonnene her.',
      later_name_date:
        'Når navnet var i bruk, så nøyaktig som kilden sier: år, måned eller dag. Tomt når kilden ikke har dato.',
      later_name_source: 'Nettadressen til siden som har navnet.',
      later_status: 'Den siste statusen som andre kilder forteller om.',
      later_status_date: 'Når klyngen fikk eller hadde statusen.',
      later_status_source: 'Nettadressen til siden som forteller om statusen.',
      later_members: 'Det siste andre kilder sier om hvor mange som er med.',
      later_members_date: 'Når så mange var med.',
      later_members_source: 'Nettadressen til siden som sier hvor mange.',
      later_unknown: 'Hva ingen kilde sier om klyngen i dag.',
      website: 'Klyngens eget nettsted, der en kilde oppgir det. Det kan ha fått en annen eier.',
      website_date: 'Når adressen ble sett. Tomt når siden ikke har dato.',
      record_source: 'Hvor listen har opplysningene fra.',
    } satisfies Record<DataColumnName, string>,
    /** The field that only the GeoJSON file has. */
    kind: 'Bare i GeoJSON: region er området, point er kartmerket.',
  },

  citation: {
    heading: 'Slik viser du til kartet',
    text: 'Kildehenvisning',
    bibtex: 'BibTeX',
    read: (date: string) => `lest ${date}`,
    source: ({ publisher, title, year }: NamedSource) =>
      `Kilde: ${publisher ? `${publisher} ` : ''}${year ? `(${year}), ` : ''}«${title}»`,
    since: (year: number) => `Kildene om tiden etter ${year} står på kartets side om kildene.`,
  },

  facts: {
    heading: 'Faktaboks',
    intro:
      'Tallene fra kilden, klare til å lime inn. Etter hvert av dem står avsnittet det er fra.',
    box: 'Tekst til faktaboks',
    section: (label: string) => `avsnittet «${label}»`,
    /** The words for two and up: a text with one of them in it holds a figure. */
    numbers: [
      'to',
      'tre',
      'fire',
      'fem',
      'seks',
      'sju',
      'syv',
      'åtte',
      'ni',
      'ti',
      'elleve',
      'tolv',
      'hundre',
      'tusen',
    ],
  },
};

export type ShareMessages = Catalogue<typeof words>;
