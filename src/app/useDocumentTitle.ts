import { useEffect } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { documentTitle } from '../pages/pageWords.ts';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';

/** The tab, and the entry in the browser's history, say which page it is. */
export function useDocumentTitle(): void {
  const site = useSite();
  const messages = useMessages();
  const view = useApp((state) => state.view);
  useEffect(() => {
    document.title = documentTitle(site, messages, view);
  }, [site, messages, view]);
}
