import type { Language } from '../model/language.ts';
import type { Site } from '../model/site.ts';
import type { Messages } from './messages.ts';

export type LoadedLanguage = { readonly site: Site; readonly messages: Messages };

/** One file each, so that a page carries the texts of its own language only. */
const catalogues: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  nb: () => import('./nb.ts'),
  nn: () => import('./nn.ts'),
  en: () => import('./en.ts'),
};
const sites: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  nb: () => import('../../data/generated/site.nb.json'),
  nn: () => import('../../data/generated/site.nn.json'),
  en: () => import('../../data/generated/site.en.json'),
};

/** The words of a language. Rejects where their file can't be had. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await catalogues[language]()).messages;
}

/** The site's own records and the words of a language. Rejects where their files can't be had. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const [site, messages] = await Promise.all([sites[language](), loadMessages(language)]);
  // The build has checked these records against their schema.
  return { site: site.default as Site, messages };
}
