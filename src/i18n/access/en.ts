import type { FaultMessages, KeyMessages, TableMessages } from './messages.ts';

export const keys: KeyMessages = {
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
};

export const table: TableMessages = {
  link: 'Show all in a table',
  heading: 'The clusters in a table',
  description: 'All the clusters with sector, area then and now, contact and nearest neighbour.',
  cluster: 'Cluster',
  area: 'Area',
  countiesToday: 'County today',
  border: 'Border',
  exact: 'County borders',
  approximate: 'Approximate',
  nearest: 'Nearest cluster',
  sortBy: 'Sort by',
  ascending: (column) => `Sorted by ‘${column}’, ascending.`,
  descending: (column) => `Sorted by ‘${column}’, descending.`,
};

export const faults: FaultMessages = {
  part: 'This part of the page can’t be shown at the moment. The rest works.',
  retry: 'Try once more',
  outdated: 'There is a new version of this site.',
  reload: 'Load it',
};
