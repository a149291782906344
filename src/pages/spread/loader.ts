import type { SpreadFigures } from '../../spread/figures.ts';
import { pageLoader } from '../pageLoader.ts';

/** Its words, by language; the deck shows its figures with them. */
export const spreadWords = {
  nb: () => import('./words/nb.ts'),
  nn: () => import('./words/nn.ts'),
  en: () => import('./words/en.ts'),
};

export async function loadFigures(): Promise<SpreadFigures> {
  const { default: figures } = await import('../../../data/generated/spread.json');
  // Made by the build, and checked by its tests.
  return figures as unknown as SpreadFigures;
}

export const load = pageLoader({
  page: async () => (await import('./page.tsx')).SpreadPage,
  words: spreadWords,
  data: loadFigures,
});
