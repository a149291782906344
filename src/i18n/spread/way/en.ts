import type { Messages } from '../../messages.ts';

/** The way to the page about the spread, and its legend: part of every page. */
export const spreadWay: Messages['spread'] = {
  heading: 'How well spread are they?',
  description: 'Counties, distances and parts of Norway in figures: who has a cluster nearby.',
  loading: 'Loading the page …',
  failed: 'The page could not be loaded.',
  layers: {
    distance: 'Distance to the nearest cluster',
    nearest: 'Nearest cluster',
    uncovered: 'Counties without a cluster',
  },
  band: (from, to) => (to === null ? `More than ${from}` : `${from} to ${to}`),
  upTo: (to) => `Up to ${to}`,
};
