import { type ComponentType, createElement } from 'react';
import type { Language } from '../model/language.ts';

/** Brings a lazy page with its words. Rejects where a file can't be had. */
export type PageLoader = (language: Language) => Promise<ComponentType>;

type Parts<Words, Data> = {
  readonly page: () => Promise<ComponentType<{ words: Words; data: Data }>>;
  readonly words: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>>;
  readonly data: (language: Language) => Promise<Data>;
};

/** The loader of a page made of these parts, which are all asked for at once. */
export function pageLoader<Words, Data>(parts: Parts<Words, Data>): PageLoader {
  return async (language) => {
    const [Page, { words }, data] = await Promise.all([
      parts.page(),
      parts.words[language](),
      parts.data(language),
    ]);
    return () => createElement(Page, { words, data });
  };
}
