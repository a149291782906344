import { pageLoader } from '../pageLoader.ts';
import { loadFigures, spreadWords } from '../spread/loader.ts';

export const load = pageLoader({
  page: async () => (await import('./page.tsx')).Deck,
  words: {
    nb: () => import('./words/nb.ts'),
    nn: () => import('./words/nn.ts'),
    en: () => import('./words/en.ts'),
  },
  data: async (language) => {
    const [figures, { words }] = await Promise.all([loadFigures(), spreadWords[language]()]);
    return { figures, words };
  },
});
