import { type ComponentType, createContext, useCallback, useContext } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Language } from '../model/language.ts';
import type { ShareMessages } from '../pages/share/words/messages.ts';
import { useApp } from '../state/store.ts';
import { LateNote } from './LateNote.tsx';
import { useLate } from './useLate.ts';

/** The page for taking the map away, and its words: neither is part of the first view. */
export type Share = {
  readonly Page: ComponentType<{ words: ShareMessages }>;
  readonly words: ShareMessages;
};

const words: Readonly<Record<Language, () => Promise<{ shareMessages: ShareMessages }>>> = {
  nb: () => import('../pages/share/words/nb.ts'),
  nn: () => import('../pages/share/words/nn.ts'),
  en: () => import('../pages/share/words/en.ts'),
};

/** Rejects where its files can't be had. */
export async function loadShare(language: Language): Promise<Share> {
  const [{ SharePage }, { shareMessages }] = await Promise.all([
    import('../pages/share/SharePage.tsx'),
    words[language](),
  ]);
  return { Page: SharePage, words: shareMessages };
}

/** What a document that opens with this page has at hand: it is drawn at once, and hydrates as it was. */
const FirstShare = createContext<Share | null>(null);
export const FirstShareProvider = FirstShare.Provider;

/** Where the page stands; it comes when it is opened. */
export function ShareSlot() {
  const { share: messages } = useMessages();
  const language = useApp(({ view }) => view.language);
  const load = useCallback(() => loadShare(language), [language]);
  const late = useLate(useContext(FirstShare), load);
  if (late.tag === 'here') return <late.part.Page words={late.part.words} />;
  return (
    <LateNote loading={messages.loading} failed={late.tag === 'failed' ? messages.failed : null} />
  );
}
