import { createFormats } from '../../../../i18n/format.ts';
import type { OwnMapMessages } from './nb.ts';

const format = createFormats('en');

export const words: OwnMapMessages = {
  heading: 'The map of the list',
  lead: 'The list is in the link you opened, after the #, or is kept on this device. The map is made here in the browser. No server gets to see the list.',
  noScript: 'It takes JavaScript to make the map.',
  edit: 'Make or edit a list',
  reading: 'Reading the list …',
  placing: (done, of) => `Finding places: ${done} of ${of} …`,
  drawing: 'Working out the map …',
  trouble: {
    none: 'There is no list in the link, and none on this device.',
    'broken-link': 'The list in the link can’t be read. The link has been cut or changed.',
    offline: 'The files of places and borders can’t be loaded now. Try again when you are online.',
    nowhere: 'None of the rows has a place that the map can show. Edit the list to choose places.',
    failed: 'No map can be made of this list.',
  },
  entries: {
    map: {
      label: 'Map of the list',
      description: (names) =>
        `Map of Norway with ${format.number(names.length)} in the list, from north to south: ${format.list(names)}.`,
      descriptionOfMany: (count) =>
        `Map of Norway with ${format.number(count)} from the list. All of them are in it.`,
    },
    list: {
      heading: 'The list',
      search: 'Search for a place, postcode or name',
      searchHint: 'Place, postcode or name',
      sector: 'Category',
      allSectors: 'All categories',
      clearFilters: 'Show the whole list',
      count: (shown, all) =>
        shown === all
          ? `${format.number(all)} in the list`
          : `${format.number(shown)} of ${format.number(all)} in the list`,
      none: 'Nothing in the list matches.',
      searchFailed: 'The place search isn’t working at the moment. You can still search the list.',
    },
    near: {
      button: 'Find what is near me',
      notCovered: 'Nothing in the list covers the place.',
      nearest: 'Nearest in the list',
    },
    kinds: { cluster: 'In the list', sector: 'Category' },
    detail: {
      navigation: 'Browse the list',
      back: 'The whole list',
      neighbours: 'Nearest in the list',
    },
    keys: {
      hint: 'Arrow keys go to the nearest marker. Enter opens it.',
      noneThatWay: 'Nothing in that direction.',
    },
    table: {
      heading: 'The list in a table',
      description: 'The whole list with category, area, contact and nearest neighbour.',
      cluster: 'Name',
      nearest: 'Nearest',
    },
    present: {
      description: 'The list on the map, for a projector, with notes and a handout.',
      steps: { nearest: 'Spread: from marker to marker' },
    },
    spread: {
      description:
        'Counties, distances and parts of Norway in figures: what is where, and who has a long way.',
      layers: {
        distance: 'Distance to the nearest in the list',
        nearest: 'Nearest in the list',
        uncovered: 'Counties with nothing in the list',
      },
    },
  },
  pages: {
    spread: {
      back: 'The whole list',
      lead: ({ counties, allCounties, parts, allParts, inside, near, nearDistance }) =>
        `${counties} of ${allCounties} counties and ${parts} of ${allParts} parts of Norway have at least one entry from the list. ${inside} of the people in listed places live in the area of an entry, and ${near} live within ${nearDistance} of one.`,
      noLayer: 'The list alone',
      check: {
        heading: 'Well spread?',
        withCluster: (count) => `${count} have at least one entry`,
        mostly: (count) => `${count} have more than half their land in one of the areas`,
        inRegion: (share) => `${share} in one of the areas`,
        byMarker: (share, distance) => `${share} within ${distance} of a marker`,
      },
      reach: {
        heading: 'Who has something nearby?',
        toRegion: 'To the nearest area',
        toMarker: 'To the nearest marker',
      },
      ground: {
        without: 'Counties with nothing in the list:',
        loosely: (counties) =>
          `In ${counties} all the areas are drawn approximately, so how much land they have is uncertain.`,
        counties: 'Counties with something in the list',
        clusters: 'In the list',
        land: 'Land in the areas',
      },
      strip: {
        picture:
          'Bars for how many people live in each half degree of latitude, with the list beside them',
        clusters: 'In the list',
        note: 'Each bar is half a degree of latitude, about 56 km. Names stand where their marker is; the line shows how far the area reaches.',
      },
      apart: { cluster: 'Name' },
    },
    present: {
      whole: (count) => `${format.number(count)} in the list, from north to south`,
      spread: {
        counties: (some) => `${some} counties have at least one entry`,
        listed: (places, people) =>
          `Share of ${people} inhabitants of ${places} listed places, by the way to the nearest area.`,
      },
      speaker: {
        hints: {
          title: 'Say what the list is and where it is from. None of it is shown yet.',
          whole: 'Let the room see the whole list before you go on.',
          spread: 'Let the room judge whether that is well spread.',
          source: 'Say where the list is from, and when.',
        },
      },
    },
  },
  record: { title: 'List without a name', all: 'All', other: 'Others' },
};
