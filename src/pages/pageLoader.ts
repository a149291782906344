import { type ComponentType, createElement } from 'react';
import type { Language } from '../model/language.ts';
import { store } from '../state/store.ts';
import { type ListPage, listPageWords } from './ownList/map/loadWords.ts';

/** Brings a lazy page with its words. Rejects where a file can't be had. */
export type PageLoader = (language: Language) => Promise<ComponentType>;

type WordLoaders<Words> = Readonly<Record<Language, () => Promise<{ readonly words: Words }>>>;

type Parts<Words, Data> = {
  readonly page: () => Promise<ComponentType<{ words: Words; data: Data }>>;
  readonly words: WordLoaders<Words>;
  /** Where the page has other words for a reader's own list. */
  readonly listPage?: ListPage;
  readonly data: (language: Language) => Promise<Data>;
};

/** A page's words, as they are for the list that is shown. */
export async function loadWords<Words>(
  loaders: WordLoaders<Words>,
  language: Language,
  listPage?: ListPage,
): Promise<Words> {
  const { words } = await loaders[language]();
  return listPage && store.getState().ownList ? listPageWords(words, language, listPage) : words;
}

/** The loader of a page made of these parts, which are all asked for at once. */
export function pageLoader<Words, Data>(parts: Parts<Words, Data>): PageLoader {
  return async (language) => {
    const [Page, words, data] = await Promise.all([
      parts.page(),
      loadWords(parts.words, language, parts.listPage),
      parts.data(language),
    ]);
    return () => createElement(Page, { words, data });
  };
}
