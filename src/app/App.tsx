import { useEffect } from 'react';
import { MessagesProvider } from '../i18n/MessagesContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import type { Site } from '../model/site.ts';
import { SiteProvider } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { type Backdrop, FirstBackdropProvider } from '../staticmap/useBackdrop.ts';
import { type Deck, DeckSlot, FirstDeckProvider } from './DeckSlot.tsx';
import { ExploreShell } from './ExploreShell.tsx';
import { FirstShareProvider, type Share } from './ShareSlot.tsx';
import { FirstSpreadProvider, type Spread } from './SpreadSlot.tsx';
import { FirstStatementProvider, type Statement } from './StatementSlot.tsx';

type Props = {
  site: Site;
  messages: Messages;
  backdrop: Backdrop | null;
  /** These where the document opens with them. */
  share: Share | null;
  spread: Spread | null;
  deck: Deck | null;
  statement: Statement | null;
};

/** The page: what it needs is given here and reaches the parts through contexts and the store. */
export function App({ site, messages, backdrop, share, spread, deck, statement }: Props) {
  useEffect(markHydrated, []);
  return (
    <SiteProvider value={site}>
      <MessagesProvider value={messages}>
        <FirstBackdropProvider value={backdrop}>
          <FirstShareProvider value={share}>
            <FirstSpreadProvider value={spread}>
              <FirstDeckProvider value={deck}>
                <FirstStatementProvider value={statement}>
                  <Shell />
                </FirstStatementProvider>
              </FirstDeckProvider>
            </FirstSpreadProvider>
          </FirstShareProvider>
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

/** The deck has a shell of its own; all other pages share the full map's. */
function Shell() {
  const presenting = useApp(({ view }) => view.page.kind === 'present');
  return presenting ? <DeckSlot /> : <ExploreShell />;
}
