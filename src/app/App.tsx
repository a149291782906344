import { Suspense, useEffect } from 'react';
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
  /** Called when handlers and effects are in place, in every part. */
  onAlive?: (() => void) | undefined;
};

/** The page: what it needs is given here and reaches the parts through contexts and the store. */
export function App({ site, messages, backdrop, initialPage, onAlive }: Props) {
  return (
    <SiteProvider value={site}>
      <MessagesProvider value={messages}>
        <FirstBackdropProvider value={backdrop}>
          <InitialPageProvider value={initialPage}>
            {/* Hydrated in short tasks, or at once where something in it is pressed. */}
            <Suspense>
              <Shell />
              <Alive onAlive={onAlive} />
            </Suspense>
          </InitialPageProvider>
        </FirstBackdropProvider>
      </MessagesProvider>
    </SiteProvider>
  );
}

/** Browser tests wait for the mark. */
function Alive({ onAlive }: Pick<Props, 'onAlive'>) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['hydrated'] = '';
    onAlive?.();
    return () => {
      delete dataset['hydrated'];
    };
  }, [onAlive]);
  return null;
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
