import type { PresentNames } from './names.ts';

export const presentNames: PresentNames = {
  heading: 'Vis som presentasjon',
  description: 'Klyngene én for én på kartet, for lerret og storskjerm, med notater og utskrift.',
  loading: 'Henter presentasjonen …',
  failed: 'Kunne ikke hente presentasjonen.',
  page: (step) => `Presentasjon: ${step}`,
  steps: {
    title: 'Åpning',
    whole: 'Hele kartet',
    uncovered: 'Spredning: fylkene',
    distance: 'Spredning: avstander',
    nearest: 'Spredning: mellom klyngene',
    programme: 'Programmet i tall',
    source: 'Kilde og kontakter',
  },
};
