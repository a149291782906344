import type { Messages } from '../../messages.ts';

/** The way to the page about the spread, and its legend: part of every page. */
export const spreadWay: Messages['spread'] = {
  heading: 'Kor godt er dei spreidde?',
  description:
    'Avstandar, fylke og landsdelar i tal: kvar klyngene ligg, og kven som har langt dit.',
  loading: 'Hentar sida …',
  failed: 'Kunne ikkje hente sida.',
  layers: {
    distance: 'Avstand til næraste klynge',
    nearest: 'Næraste klynge',
    uncovered: 'Fylke utan klynge',
  },
  band: (from, to) => (to === null ? `Over ${from}` : `${from}–${to}`),
  upTo: (to) => `Inntil ${to}`,
};
