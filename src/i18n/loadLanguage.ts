import type { Language } from '../model/language.ts';
import type { Site } from '../model/site.ts';
import type { Messages } from './messages.ts';

export type LoadedLanguage = { readonly site: Site; readonly messages: Messages };
type SiteFile = { readonly default: unknown };

/** One file each, so that a page carries the texts of its own language only. */
const files: Readonly<
  Record<Language, () => Promise<[SiteFile, { readonly messages: Messages }]>>
> = {
  nb: () => Promise.all([import('../../data/generated/site.nb.json'), import('./nb.ts')]),
  nn: () => Promise.all([import('../../data/generated/site.nn.json'), import('./nn.ts')]),
  en: () => Promise.all([import('../../data/generated/site.en.json'), import('./en.ts')]),
};

/** The records and the words of a language. Rejects where their files can't be had. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const [site, { messages }] = await files[language]();
  // The build has checked these records against their schema.
  return { site: site.default as Site, messages };
}
