import { pageLoader } from '../pageLoader.ts';

export const load = pageLoader({
  page: async () => (await import('./page.tsx')).OwnListPage,
  words: {
    nb: () => import('./words/nb.ts'),
    nn: () => import('./words/nn.ts'),
    en: () => import('./words/en.ts'),
  },
  data: async () => null,
});
