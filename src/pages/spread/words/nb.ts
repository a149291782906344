import type { Catalogue } from '../../../i18n/messages.ts';

/** The words of the page about the spread. Numbers and distances come as `format` writes them. */
export const words = {
  back: 'Alle klyngene',
  lead: ({
    counties,
    allCounties,
    parts,
    allParts,
    inside,
    near,
    nearDistance,
  }: Readonly<
    Record<
      'counties' | 'allCounties' | 'parts' | 'allParts' | 'inside' | 'near' | 'nearDistance',
      string
    >
  >) =>
    `${counties} av ${allCounties} fylker og ${parts} av ${allParts} landsdeler har minst én klynge. ${inside} av folk på stedene i registeret bor i et klyngeområde, og ${near} bor inntil ${nearDistance} fra ett.`,
  /** Which places are counted, and which are not. */
  onlyListed: (places: string, people: string) =>
    `Bare steder i registeret er regnet med: ${places} byer og tettsteder med til sammen ${people} innbyggere. Folk som bor spredt, er ikke med.`,

  show: 'Vis på kartet',
  noLayer: 'Bare klyngene',
  table: 'Vis tallene som tabell',
  of: (some: string, all: string) => `${some} av ${all}`,

  check: {
    heading: 'Faktasjekk: godt fordelt?',
    intro: 'Pressemeldingen sier:',
    question: 'Hva som er målt',
    generous: 'Raust regnet',
    strict: 'Strengt regnet',
    counties: 'Fylker',
    parts: 'Landsdeler',
    people: 'Folk',
    places: 'Steder',
    evenness: 'Jevnhet',
    withCluster: (count: string) => `${count} har minst én klynge`,
    mostly: (count: string) => `${count} har over halve arealet i et klyngeområde`,
    inRegion: (share: string) => `${share} i et klyngeområde`,
    byMarker: (share: string, distance: string) => `${share} inntil ${distance} fra et klyngemerke`,
    index: (index: string) => `Indeks ${index}: jevnere enn tilfeldig etter formelen`,
    chance: (low: string, high: string) => `Tilfeldige punkter gir oftest ${low} til ${high}`,
    conclusion: 'Hva som er godt fordelt, sier tallene ikke. Det avgjør du.',
  },

  reach: {
    heading: 'Hvem har en klynge i nærheten?',
    toRegion: 'Til nærmeste klyngeområde',
    toMarker: 'Til nærmeste klyngemerke',
    places: 'Steder',
    people: 'Folk',
    inside: 'I området',
    within: (distance: string) => `Inntil ${distance}`,
    distance: 'Avstand',
    farthest: (place: string, distance: string, cluster: string) =>
      `Lengst unna på fastlandet er ${place}: ${distance} til området til ${cluster}.`,
    outsideCounties: (place: string, distance: string) =>
      `Utenfor fylkene er det lengre: ${place}, ${distance}.`,
    note: (without: string) =>
      `For ${without} av stedene har registeret ikke noe folketall. De teller som steder, men ikke som folk.`,
  },

  ground: {
    heading: 'Fylker og landsdeler',
    without: 'Fylker uten klynge:',
    /** Counties whose regions are all approximate. */
    loosely: (counties: string) =>
      `I ${counties} er alle klyngeområdene tegnet omtrentlig, så arealet deres er usikkert.`,
    part: 'Landsdel',
    county: 'Fylke',
    counties: 'Fylker med klynge',
    clusters: 'Klynger',
    land: 'Areal i klyngeområder',
    people: 'Folk på stedene',
    none: 'ingen',
  },

  strip: {
    heading: 'Fra sør til nord',
    picture: 'Søyler for hvor mange som bor på hver halve breddegrad, med klyngene ved siden av',
    latitude: 'Breddegrad',
    degrees: (from: string, to: string) => `${from}–${to}° nord`,
    people: 'Folk',
    clusters: 'Klynger',
    note: 'Hver søyle er en halv breddegrad, omtrent 56 km. Klyngene står der merket er, og streken viser hvor langt området går.',
  },

  apart: {
    heading: 'Hvor langt fra hverandre?',
    intro: 'Målt fra merke til merke.',
    cluster: 'Klynge',
    nearest: 'Nærmeste',
    distance: 'Avstand',
    longest: (distance: string, one: string, other: string) =>
      `Lengst fra hverandre: ${one} og ${other}, ${distance}.`,
    shortest: (distance: string, one: string, other: string) =>
      `Nærmest hverandre: ${one} og ${other}, ${distance}.`,
    centre: (distance: string, place: string) =>
      `Midtpunktet mellom merkene ligger ${distance} fra ${place}.`,
    matrix: 'Alle avstandene',
  },

  index: {
    heading: 'Jevnt, klumpet eller tilfeldig?',
    figure: (index: string) => `Clark og Evans’ nærmeste nabo-indeks er ${index}.`,
    meaning:
      'Under 1 ligger punkter tettere sammen enn tilfeldige, over 1 mer spredt. Mest mulig jevnt er 2,15.',
    observed: 'Snittavstand til nærmeste',
    expected: 'Ventet ved tilfelle',
    deviation: 'Avvik i standardfeil (z)',
    area: (counties: string) =>
      `Studieområde: fastlandet, de ${counties} fylkene slik de er tegnet`,
    squareKilometres: (area: string) => `${area} km²`,
    chance: ({
      draws,
      count,
      low,
      high,
      asHigh,
    }: Readonly<Record<'draws' | 'count' | 'low' | 'high' | 'asHigh', string>>) =>
      `Formelen regner med et rundt land uten kant, og Norge er langt og smalt. Derfor har vi også strødd ${count} punkter tilfeldig over fastlandet ${draws} ganger: 95 % av indeksene lå fra ${low} til ${high}, og ${asHigh} var like høye eller høyere.`,
    warning: (count: string) =>
      `Advarsel: ${count} punkter er altfor få til å slutte noe sikkert. Ett merke flyttet noen mil gir et annet tall.`,
  },

  method: {
    heading: 'Slik er tallene regnet ut',
    text: [
      'Avstander er korteste vei på ellipsoiden WGS 84, med Vincentys formel. Formelens feil er under en millimeter. Mellom Tromsø og Oslo gir den 1151,1 km; på en kule (haversine) blir det 1148,0 km.',
      'Større feil kommer av kartet: kysten er tegnet i målestokk 1:10 millioner, og omtrentlige områder har ingen fast kant. Regn med noen kilometer.',
      'Et sted i et av områdene har avstand 0. Ligger et sted på en øy som ikke er tegnet, hører det til området på nærmeste kyst.',
      'Et fylke regnes med når et av områdene er satt sammen av fylket eller av distrikter og steder i det. Rekker bare kanten av et omtrentlig område inn i et nabofylke, teller arealet der, men ikke fylket. En landsdel regnes med når et av fylkene gjør det. Fylkene er de som er tegnet på kartet.',
      'Folketallene er fra GeoNames, fra 2018 eller tidligere. Noen gjelder tettstedet, andre kommunen.',
      'På kartet er avstandsbeltene og grensene mellom hva som er nærmest, regnet ut fra punkter 4–5 km fra hverandre, og er riktige på omtrent en kilometer.',
    ],
    sources: 'Mer om kartet og kildene',
  },
};

export type SpreadMessages = Catalogue<typeof words>;
