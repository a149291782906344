import { useEffect } from 'react';
import { MessagesProvider, useMessages } from '../i18n/MessagesContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import type { Site } from '../model/site.ts';
import { definitionOf, documentTitle } from '../pages/registry.ts';
import { SiteProvider, useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { type Backdrop, FirstBackdropProvider } from '../staticmap/useBackdrop.ts';
import { ExploreShell } from './ExploreShell.tsx';
import { type InitialPage, InitialPageProvider, LazyPage } from './LazyPage.tsx';

type Props = {
  site: Site;
  messages: Messages;
  backdrop: Backdrop | null;
  /** Where the document opens with a lazy page. */
  initialPage: InitialPage | null;
};

/** The page: what it needs is given here and reaches the parts through contexts and the store. */
export function App({ site, messages, backdrop, initialPage }: Props) {
  useEffect(markHydrated, []);
  return (
    <SiteProvider value={site}>
      <MessagesProvider value={messages}>
        <FirstBackdropProvider value={backdrop}>
          <InitialPageProvider value={initialPage}>
            <Shell />
          </InitialPageProvider>
        </FirstBackdropProvider>
      </MessagesProvider>
    </SiteProvider>
  );
}

/** Browser tests wait for the mark: handlers and effects are in place, here and in every part. */
function markHydrated(): () => void {
  const { dataset } = document.documentElement;
  dataset['hydrated'] = '';
  return () => {
    delete dataset['hydrated'];
  };
}

/** A page that fills the window stands alone; all others share the full map's shell. */
export function Shell() {
  const kind = useApp(({ view }) => view.page.kind);
  const { fillsWindow, lazy } = definitionOf({ kind });
  useDocumentTitle();
  if (!fillsWindow || !lazy) return <ExploreShell />;
  return <LazyPage definition={lazy} fillsWindow />;
}

/** The tab, and the entry in the browser's history, say which page it is. */
function useDocumentTitle(): void {
  const site = useSite();
  const messages = useMessages();
  const page = useApp(({ view }) => view.page);
  useEffect(() => {
    document.title = documentTitle(site, messages, page);
  }, [site, messages, page]);
}
