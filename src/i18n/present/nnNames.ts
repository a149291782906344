import type { PresentNames } from './names.ts';

export const presentNames: PresentNames = {
  heading: 'Vis kartet som presentasjon',
  description: 'Klyngene éi for éi på kartet, for lerret og storskjerm, med notat og utskrift.',
  loading: 'Hentar presentasjonen …',
  failed: 'Kunne ikkje hente presentasjonen.',
  page: (step) => `Presentasjonen: ${step}`,
  steps: {
    title: 'Opning',
    whole: 'Heile kartet',
    uncovered: 'Spreiing: fylka',
    distance: 'Spreiing: avstandar',
    nearest: 'Spreiing: mellom klyngene',
    programme: 'Tala for programmet',
    source: 'Kjelde og kontaktar',
  },
};
