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
    table: { heading: 'The list in a table', cluster: 'Name', nearest: 'Nearest' },
    layers: {
      distance: 'Distance to the nearest in the list',
      nearest: 'Nearest in the list',
      uncovered: 'Counties with nothing in the list',
    },
  },
  record: { title: 'List without a name', all: 'All', other: 'Others' },
};
