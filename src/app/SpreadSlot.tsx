import { type ComponentType, createContext, useCallback, useContext } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Language } from '../model/language.ts';
import type { SpreadMessages } from '../pages/spread/words/messages.ts';
import type { SpreadFigures } from '../spread/figures.ts';
import { useApp } from '../state/store.ts';
import { LateNote } from './LateNote.tsx';
import { useLate } from './useLate.ts';

/** The page about the spread, its figures and its words: none of them is part of the first view. */
export type Spread = {
  readonly Page: ComponentType<{ words: SpreadMessages; figures: SpreadFigures }>;
  readonly words: SpreadMessages;
  readonly figures: SpreadFigures;
};

const words: Readonly<Record<Language, () => Promise<{ spreadMessages: SpreadMessages }>>> = {
  nb: () => import('../pages/spread/words/nb.ts'),
  nn: () => import('../pages/spread/words/nn.ts'),
  en: () => import('../pages/spread/words/en.ts'),
};

/** Rejects where its files can't be had. */
export async function loadSpread(language: Language): Promise<Spread> {
  const [{ SpreadPage }, figures, { spreadMessages }] = await Promise.all([
    import('../pages/spread/SpreadPage.tsx'),
    import('../../data/generated/spread.json'),
    words[language](),
  ]);
  // Made by the build, and checked by its tests.
  return {
    Page: SpreadPage,
    figures: figures.default as unknown as SpreadFigures,
    words: spreadMessages,
  };
}

/** What a document that opens with this page has at hand: it is drawn at once, and hydrates as it was. */
const FirstSpread = createContext<Spread | null>(null);
export const FirstSpreadProvider = FirstSpread.Provider;

/** Where the page stands; it comes when it is opened. */
export function SpreadSlot() {
  const { spread: messages } = useMessages();
  const language = useApp(({ view }) => view.language);
  const load = useCallback(() => loadSpread(language), [language]);
  const late = useLate(useContext(FirstSpread), load);
  if (late.tag === 'here')
    return <late.part.Page words={late.part.words} figures={late.part.figures} />;
  return (
    <LateNote loading={messages.loading} failed={late.tag === 'failed' ? messages.failed : null} />
  );
}
