import { MessagesProvider } from './i18n/MessagesContext.tsx';
import type { Messages } from './i18n/messages.ts';
import { ExploreShell } from './shells/ExploreShell.tsx';
import { FirstShareProvider, type Share } from './shells/ShareSlot.tsx';
import { FirstSpreadProvider, type Spread } from './shells/SpreadSlot.tsx';
import { type Backdrop, FirstBackdropProvider } from './staticmap/useBackdrop.ts';
import { type Site, SiteProvider } from './view/site.ts';

type Props = {
  site: Site;
  messages: Messages;
  backdrop: Backdrop | null;
  /** These where the document opens with them. */
  share: Share | null;
  spread: Spread | null;
};

/** The page: what it needs is given here and reaches the parts through contexts and the store. */
export function App({ site, messages, backdrop, share, spread }: Props) {
  return (
    <SiteProvider value={site}>
      <MessagesProvider value={messages}>
        <FirstBackdropProvider value={backdrop}>
          <FirstShareProvider value={share}>
            <FirstSpreadProvider value={spread}>
              <ExploreShell />
            </FirstSpreadProvider>
          </FirstShareProvider>
        </FirstBackdropProvider>
      </MessagesProvider>
    </SiteProvider>
  );
}
