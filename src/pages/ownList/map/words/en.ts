import type { OwnMapMessages } from './nb.ts';

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
  record: { title: 'List without a name', all: 'All', other: 'Others' },
};
