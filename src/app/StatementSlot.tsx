import { type ComponentType, createContext, useCallback, useContext } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { StatementMessages } from '../i18n/statements/messages.ts';
import type { Language } from '../model/language.ts';
import { useApp } from '../state/store.ts';
import { isStatement, type StatementPage } from '../state/view.ts';
import { LateNote } from './LateNote.tsx';
import { useLate } from './useLate.ts';

/** The pages on privacy and accessibility, and their words: none of it is part of the first view. */
export type Statement = {
  readonly Page: ComponentType<{ page: StatementPage; words: StatementMessages }>;
  readonly words: StatementMessages;
};

const words: Readonly<Record<Language, () => Promise<{ statementMessages: StatementMessages }>>> = {
  nb: () => import('../pages/policy/words/nb.ts'),
  nn: () => import('../pages/policy/words/nn.ts'),
  en: () => import('../pages/policy/words/en.ts'),
};

/** Rejects where its files can't be had. */
export async function loadStatement(language: Language): Promise<Statement> {
  const [{ StatementPage: Page }, { statementMessages }] = await Promise.all([
    import('../pages/policy/StatementPage.tsx'),
    words[language](),
  ]);
  return { Page, words: statementMessages };
}

/** What a document that opens with such a page has at hand: it is drawn at once, and hydrates as it was. */
const FirstStatement = createContext<Statement | null>(null);
export const FirstStatementProvider = FirstStatement.Provider;

/** Where the page stands; it comes when it is opened. */
export function StatementSlot() {
  const { statements: messages } = useMessages();
  const language = useApp(({ view }) => view.language);
  const page = useApp(({ view }) => view.page);
  const load = useCallback(() => loadStatement(language), [language]);
  const late = useLate(useContext(FirstStatement), load);
  if (!isStatement(page)) return null;
  if (late.tag === 'here') return <late.part.Page page={page} words={late.part.words} />;
  return (
    <LateNote loading={messages.loading} failed={late.tag === 'failed' ? messages.failed : null} />
  );
}
