import type { Messages } from '../../messages.ts';

/** The way to the page about the spread, and its legend: part of every page. */
export const spreadWay: Messages['spread'] = {
  heading: 'Hvor godt er de spredt?',
  description:
    'Avstander, fylker og landsdeler i tall: hvor klyngene ligger, og hvem som har langt dit.',
  loading: 'Henter siden …',
  failed: 'Kunne ikke hente siden.',
  layers: {
    distance: 'Avstand til nærmeste klynge',
    nearest: 'Nærmeste klynge',
    uncovered: 'Fylker uten klynge',
  },
  band: (from, to) => (to === null ? `Over ${from}` : `${from}–${to}`),
  upTo: (to) => `Inntil ${to}`,
};
