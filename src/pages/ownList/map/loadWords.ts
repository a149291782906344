import type { Messages } from '../../../i18n/messages.ts';
import { overlay } from '../../../i18n/overlay.ts';
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

/** The site's words as a list has them that may be of anything. Rejects where their file can't be had. */
export async function listMessages(messages: Messages, language: Language): Promise<Messages> {
  return overlay(messages, (await loadOwnMapWords(language)).entries);
}

export type ListPage = keyof OwnMapMessages['pages'];

/** The same for the words of a page that comes when it is opened. */
export async function listPageWords<Words>(
  words: Words,
  language: Language,
  page: ListPage,
): Promise<Words> {
  return overlay(words, (await loadOwnMapWords(language)).pages[page]);
}
