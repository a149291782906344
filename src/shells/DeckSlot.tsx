import { type ComponentType, createContext, useCallback, useContext } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { PresentMessages } from '../i18n/present/messages.ts';
import type { Language } from '../model/language.ts';
import { hrefOf } from '../view/history.ts';
import { useApp } from '../view/store.ts';
import { useLate } from './useLate.ts';

/** The deck's shell and its words: neither is part of the first view. */
export type Deck = {
  readonly Shell: ComponentType<{ words: PresentMessages }>;
  readonly words: PresentMessages;
};

const words: Readonly<Record<Language, () => Promise<{ presentMessages: PresentMessages }>>> = {
  nb: () => import('../i18n/present/nb.ts'),
  nn: () => import('../i18n/present/nn.ts'),
  en: () => import('../i18n/present/en.ts'),
};

/** Rejects where its files can't be had. */
export async function loadDeck(language: Language): Promise<Deck> {
  const [{ DeckShell }, { presentMessages }] = await Promise.all([
    import('./present/DeckShell.tsx'),
    words[language](),
  ]);
  return { Shell: DeckShell, words: presentMessages };
}

/** What a document that opens with the deck has at hand: it is drawn at once, and hydrates as it was. */
const FirstDeck = createContext<Deck | null>(null);
export const FirstDeckProvider = FirstDeck.Provider;

/** Where the deck stands; it comes when it is opened. */
export function DeckSlot() {
  const { map, present } = useMessages();
  const view = useApp((state) => state.view);
  const { language } = view;
  const load = useCallback(() => loadDeck(language), [language]);
  const late = useLate(useContext(FirstDeck), load);
  if (late.tag === 'here') return <late.part.Shell words={late.part.words} />;
  const failed = late.tag === 'failed';
  return (
    <p className="deck-waiting" role="status">
      {failed ? present.failed : present.loading}{' '}
      {/* As a document of its own: a browser remembers that a module failed. */}
      {failed && <a href={hrefOf(view)}>{map.retry}</a>}
    </p>
  );
}
