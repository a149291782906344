import type { Language } from '../../../model/language.ts';
import type { OwnMapMessages } from './words/nb.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly words: OwnMapMessages }>>> = {
  nb: () => import('./words/nb.ts'),
  nn: () => import('./words/nn.ts'),
  en: () => import('./words/en.ts'),
};

/** The words of an own map until it is drawn. Rejects where their file can't be had. */
export async function loadOwnMapWords(language: Language): Promise<OwnMapMessages> {
  return (await loaders[language]()).words;
}
