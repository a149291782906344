import type { SpreadFigures } from '../../spread/figures.ts';
import { store } from '../../state/store.ts';
import { pageLoader } from '../pageLoader.ts';

/** The deck shows the figures with these words too. */
export const spreadWords = {
  nb: () => import('./words/nb.ts'),
  nn: () => import('./words/nn.ts'),
  en: () => import('./words/en.ts'),
};

export async function loadFigures(): Promise<SpreadFigures> {
  const { ownList } = store.getState();
  if (ownList) return (await ownList.loadSpread()).figures;
  const { default: figures } = await import('../../../data/generated/spread.json');
  // TypeScript widens JSON's literals and tuples; tests check the file.
  return figures as unknown as SpreadFigures;
}

export const load = pageLoader({
  page: async () => (await import('./page.tsx')).SpreadPage,
  words: spreadWords,
  listPage: 'spread',
  data: loadFigures,
});
