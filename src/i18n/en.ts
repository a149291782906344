import { createFormats } from './format.ts';
import type { Messages } from './messages.ts';
import { pages } from './pages/en.ts';

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
    descriptionOfMany: (count) =>
      `Map of Norway with ${format.number(count)} ${clusters(count)}. All of them are in the list.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show the whole country',
    scale: 'Scale',
    failed: 'The map can’t be moved or zoomed at the moment. Everything else works.',
    retry: 'Try again',
    legend: 'Map key',
    exact: 'Follows county borders',
    approximate: 'Approximate area with no fixed border',
    point: 'Shown as a point',
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
      shown === all
        ? `${format.number(all)} ${clusters(all)}`
        : `${format.number(shown)} of ${format.number(all)} ${clusters(all)}`,
    placed: (placed, of) => `${format.number(placed)} of ${format.number(of)} on the map`,
    unplaced: 'Not placed on the map',
    none: 'No clusters match.',
    noneHint: 'Try another word, or show them all.',
    places: 'Places',
    matched: (name) => `matches ‘${name}’`,
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
    accuracy: (distance) => `Your location is approximate, to within ${distance}.`,
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
    'former-municipality': 'Former municipality',
    council: 'Group of municipalities',
    landscape: 'Landscape',
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
    countyThen: (year) => (year ? `County in ${year}` : 'County'),
    countiesThen: (year) => (year ? `Counties in ${year}` : 'Counties'),
    today: (names) => `now ${format.list(names)}`,
    phrases: 'How the place was read',
    facts: 'Facts',
    participants: 'Who takes part',
    aims: 'Aims',
    projectManager: 'Project manager',
    published: (year) => `As published in ${year}. There may be no answer today.`,
    neighbours: 'Nearest clusters',
    distanceAndDirection: towards,
    samePlace: 'in the same place',
    copyLink: 'Copy link',
    copied: 'The link has been copied.',
    copyFailed: 'Could not copy. Use the browser’s address bar.',
    section: (label) => `Source: the section ‘${label}’`,
  },

  faults: {
    part: 'This part of the page can’t be shown at the moment. The rest works.',
    retry: 'Try once more',
    outdated: 'There is a new version of this site.',
    reload: 'Load it',
  },

  keys: {
    hint: 'Arrow keys go to the nearest cluster. Enter opens it.',
    toMove: 'M moves the map.',
    whileMoving: 'Arrow keys move the map, plus and minus zoom. Escape ends it.',
    noneThatWay: 'No cluster in that direction.',
    move: 'Move the map',
    moveTo: {
      up: 'Move the map north',
      left: 'Move the map west',
      right: 'Move the map east',
      down: 'Move the map south',
    },
  },

  embed: {
    activate: 'Move and zoom the map',
    loading: 'Loading the map …',
    home: 'Show the whole area',
    openMap: 'Open the full map',
    openCluster: (name) => `More about ${name}`,
    addresses: 'Addresses of the sources',
    newTab: 'opens in a new tab',
  },

  ...pages,
};
