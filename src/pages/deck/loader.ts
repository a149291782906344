import { loadWords, pageLoader } from '../pageLoader.ts';
import { loadFigures, spreadWords } from '../spread/loader.ts';

export const load = pageLoader({
  page: async () => (await import('./page.tsx')).Deck,
  words: {
    nb: () => import('./words/nb.ts'),
    nn: () => import('./words/nn.ts'),
    en: () => import('./words/en.ts'),
  },
  listPage: 'present',
  data: async (language) => {
    const [figures, words] = await Promise.all([
      loadFigures(),
      loadWords(spreadWords, language, 'spread'),
    ]);
    return { figures, words };
  },
});
