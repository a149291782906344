import { MessagesProvider } from './i18n/MessagesContext.tsx';
import type { Messages } from './i18n/messages.ts';
import { ExploreShell } from './shells/ExploreShell.tsx';
import { FirstShareProvider, type Share } from './shells/ShareSlot.tsx';
import { type Backdrop, FirstBackdropProvider } from './staticmap/useBackdrop.ts';
import { type Site, SiteProvider } from './view/site.ts';

type Props = {
  site: Site;
  messages: Messages;
  backdrop: Backdrop | null;
  /** Where the document opens with it. */
  share: Share | null;
};

/** The page: what it needs is given here and reaches the parts through contexts and the store. */
export function App({ site, messages, backdrop, share }: Props) {
  return (
    <SiteProvider value={site}>
      <MessagesProvider value={messages}>
        <FirstBackdropProvider value={backdrop}>
          <FirstShareProvider value={share}>
            <ExploreShell />
          </FirstShareProvider>
        </FirstBackdropProvider>
      </MessagesProvider>
    </SiteProvider>
  );
}
