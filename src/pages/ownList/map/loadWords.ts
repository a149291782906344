import type { Messages } from '../../../i18n/messages.ts';
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
  const { entries } = await loadOwnMapWords(language);
  return {
    ...messages,
    list: { ...messages.list, ...entries.list },
    near: { ...messages.near, ...entries.near },
    kinds: { ...messages.kinds, ...entries.kinds },
    detail: { ...messages.detail, ...entries.detail },
    keys: { ...messages.keys, ...entries.keys },
    table: { ...messages.table, ...entries.table },
    spread: { ...messages.spread, layers: entries.layers },
  };
}
