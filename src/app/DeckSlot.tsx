import { type ComponentType, createContext, useCallback, useContext } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Language } from '../model/language.ts';
import type { PresentMessages } from '../pages/deck/words/messages.ts';
import { useApp } from '../state/store.ts';
import { LateNote } from './LateNote.tsx';
import { loadSpread, type Spread } from './SpreadSlot.tsx';
import { useLate } from './useLate.ts';

type SpreadTold = Pick<Spread, 'figures' | 'words'>;

/** The deck's shell and its words: neither is part of the first view. */
export type Deck = {
  readonly Shell: ComponentType<{ words: PresentMessages; spread: SpreadTold }>;
  readonly words: PresentMessages;
  /** The figures of the spread, and the words for them. */
  readonly spread: SpreadTold;
};

const words: Readonly<Record<Language, () => Promise<{ presentMessages: PresentMessages }>>> = {
  nb: () => import('../pages/deck/words/nb.ts'),
  nn: () => import('../pages/deck/words/nn.ts'),
  en: () => import('../pages/deck/words/en.ts'),
};

/** Rejects where its files can't be had. */
export async function loadDeck(language: Language): Promise<Deck> {
  const [{ DeckShell }, { presentMessages }, { figures, words: told }] = await Promise.all([
    import('../pages/deck/DeckShell.tsx'),
    words[language](),
    loadSpread(language),
  ]);
  return { Shell: DeckShell, words: presentMessages, spread: { figures, words: told } };
}

/** What a document that opens with the deck has at hand: it is drawn at once, and hydrates as it was. */
const FirstDeck = createContext<Deck | null>(null);
export const FirstDeckProvider = FirstDeck.Provider;

/** Where the deck stands; it comes when it is opened. */
export function DeckSlot() {
  const { present } = useMessages();
  const language = useApp(({ view }) => view.language);
  const load = useCallback(() => loadDeck(language), [language]);
  const late = useLate(useContext(FirstDeck), load);
  if (late.tag === 'here')
    return <late.part.Shell words={late.part.words} spread={late.part.spread} />;
  return (
    <main className="deck-waiting">
      <LateNote loading={present.loading} failed={late.tag === 'failed' ? present.failed : null} />
    </main>
  );
}
