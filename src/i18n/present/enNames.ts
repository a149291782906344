import type { PresentNames } from './names.ts';

export const presentNames: PresentNames = {
  heading: 'Show as a presentation',
  description: 'The clusters one by one on the map, for a projector, with notes and a handout.',
  loading: 'Loading the presentation …',
  failed: 'Could not load the presentation.',
  page: (step) => `Presentation: ${step}`,
  steps: {
    title: 'Opening',
    whole: 'The whole map',
    uncovered: 'Spread: the counties',
    distance: 'Spread: the distances',
    nearest: 'Spread: between the clusters',
    programme: 'The programme in figures',
    source: 'Source and contacts',
  },
};
