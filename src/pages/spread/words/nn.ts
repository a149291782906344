import type { SpreadMessages } from './nb.ts';

export const words: SpreadMessages = {
  back: 'Alle klyngene',
  lead: ({ counties, allCounties, parts, allParts, inside, near, nearDistance }) =>
    `${counties} av ${allCounties} fylke og ${parts} av ${allParts} landsdelar har minst éi klynge. ${inside} av folk på stadene i registeret bur i eit klyngeområde, og ${near} bur inntil ${nearDistance} frå eit.`,
  onlyListed: (places, people) =>
    `Berre stader i registeret er rekna med: ${places} byar og tettstader med til saman ${people} innbyggjarar. Folk som bur spreidd, er ikkje med.`,

  show: 'Vis på kartet',
  noLayer: 'Berre klyngene',
  table: 'Vis tala som tabell',
  of: (some, all) => `${some} av ${all}`,

  check: {
    heading: 'Faktasjekk: godt fordelte?',
    intro: 'Pressemeldinga seier:',
    question: 'Kva som er målt',
    generous: 'Raust rekna',
    strict: 'Strengt rekna',
    counties: 'Fylke',
    parts: 'Landsdelar',
    people: 'Folk',
    places: 'Stader',
    evenness: 'Jamleik',
    withCluster: (count) => `${count} har minst éi klynge`,
    mostly: (count) => `${count} har over halve arealet i eit klyngeområde`,
    inRegion: (share) => `${share} i eit klyngeområde`,
    byMarker: (share, distance) => `${share} inntil ${distance} frå eit klyngemerke`,
    index: (index) => `Indeks ${index}: jamnare enn tilfeldig etter formelen`,
    chance: (low, high) => `Tilfeldige punkt gir oftast ${low} til ${high}`,
    conclusion: 'Kva som er godt fordelt, seier ikkje tala. Det avgjer du.',
  },

  reach: {
    heading: 'Kven har ei klynge i nærleiken?',
    toRegion: 'Til næraste klyngeområde',
    toMarker: 'Til næraste klyngemerke',
    places: 'Stader',
    people: 'Folk',
    inside: 'I området',
    within: (distance) => `Inntil ${distance}`,
    distance: 'Avstand',
    farthest: (place, distance, cluster) =>
      `Lengst unna på fastlandet er ${place}: ${distance} til området til ${cluster}.`,
    outsideCounties: (place, distance) => `Utanfor fylka er det lengre: ${place}, ${distance}.`,
    note: (without) =>
      `For ${without} av stadene har registeret ikkje noko folketal. Dei tel som stader, men ikkje som folk.`,
  },

  ground: {
    heading: 'Fylke og landsdelar',
    without: 'Fylke utan klynge:',
    loosely: (counties) =>
      `I ${counties} er alle klyngeområda teikna omtrentleg, så arealet deira er usikkert.`,
    part: 'Landsdel',
    county: 'Fylke',
    counties: 'Fylke med klynge',
    clusters: 'Klynger',
    land: 'Areal i klyngeområde',
    people: 'Folk på stadene',
    none: 'ingen',
  },

  strip: {
    heading: 'Frå sør til nord',
    picture: 'Søyler for kor mange som bur på kvar halve breiddegrad, med klyngene ved sida av',
    latitude: 'Breiddegrad',
    degrees: (from, to) => `${from}–${to}° nord`,
    people: 'Folk',
    clusters: 'Klynger',
    note: 'Kvar søyle er ein halv breiddegrad, om lag 56 km. Klyngene står der merket er, og streken viser kor langt området går.',
  },

  apart: {
    heading: 'Kor langt frå kvarandre?',
    intro: 'Målt frå merke til merke.',
    cluster: 'Klynge',
    nearest: 'Næraste',
    distance: 'Avstand',
    longest: (distance, one, other) => `Lengst frå kvarandre: ${one} og ${other}, ${distance}.`,
    shortest: (distance, one, other) => `Nærast kvarandre: ${one} og ${other}, ${distance}.`,
    centre: (distance, place) => `Midtpunktet mellom merka ligg ${distance} frå ${place}.`,
    matrix: 'Alle avstandane',
  },

  index: {
    heading: 'Jamt, klumpa eller tilfeldig?',
    figure: (index) => `Næraste nabo-indeksen til Clark og Evans er ${index}.`,
    meaning:
      'Under 1 ligg punkt tettare saman enn tilfeldige, over 1 meir spreidde. Mest mogleg jamt er 2,15.',
    observed: 'Snittavstand til næraste',
    expected: 'Venta ved tilfelle',
    deviation: 'Avvik i standardfeil (z)',
    area: (counties) => `Studieområde: fastlandet, dei ${counties} fylka slik dei er teikna`,
    squareKilometres: (area) => `${area} km²`,
    chance: ({ draws, count, low, high, asHigh }) =>
      `Formelen reknar med eit rundt land utan kant, og Noreg er langt og smalt. Difor har vi òg strødd ${count} punkt tilfeldig over fastlandet ${draws} gonger: 95 % av indeksane låg frå ${low} til ${high}, og ${asHigh} var like høge eller høgare.`,
    warning: (count) =>
      `Åtvaring: ${count} punkt er altfor få til å slutte noko sikkert. Eitt merke flytta nokre mil gir eit anna tal.`,
  },

  method: {
    heading: 'Slik er tala rekna ut',
    text: [
      'Avstandar er kortaste veg på ellipsoiden WGS 84, med formelen til Vincenty. Feilen i formelen er under ein millimeter. Mellom Tromsø og Oslo gir han 1151,1 km; på ei kule (haversine) blir det 1148,0 km.',
      'Større feil kjem av kartet: kysten er teikna i målestokk 1:10 millionar, og omtrentlege område har ingen fast kant. Rekn med nokre kilometer.',
      'Ein stad i eit av områda har avstand 0. Ligg ein stad på ei øy som ikkje er teikna, høyrer han til området på næraste kyst.',
      'Eit fylke er rekna med når eit av områda er sett saman av fylket eller av distrikt og stader i det. Rekk berre kanten av eit omtrentleg område inn i eit nabofylke, tel arealet der, men ikkje fylket. Ein landsdel er rekna med når eitt av fylka er det. Fylka er dei som er teikna på kartet.',
      'Folketala er frå GeoNames, frå 2018 eller tidlegare. Nokre gjeld tettstaden, andre kommunen.',
      'På kartet er avstandsbelta og grensene mellom kva som er nærast, rekna ut frå punkt 4–5 km frå kvarandre, og er rette på om lag ein kilometer.',
    ],
    sources: 'Meir om kartet og kjeldene',
  },
};
