import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { loadLanguage } from '../../src/i18n/loadLanguage.ts';
import { MessagesProvider } from '../../src/i18n/MessagesContext.tsx';
import type { Messages } from '../../src/i18n/messages.ts';
import type { Site } from '../../src/model/site.ts';
import { SiteProvider } from '../../src/state/site.ts';
import { startStore } from '../../src/state/store.ts';
import { startView, type View } from '../../src/state/view.ts';
import { type FullSite, fullSite } from './full.ts';

type Rendered = RenderResult & {
  readonly site: FullSite;
  readonly messages: Messages;
  readonly user: UserEvent;
};

/**
 * Shows a part of the page as the page does: the site's own records, or those of `other`, its words, and a
 * store of its own.
 */
export async function renderPart(
  part: ReactElement,
  view: Partial<View> = {},
  other: Site | null = null,
): Promise<Rendered> {
  const start = { ...startView('nb', { kind: 'explore' }), ...view };
  const { site: own, messages } = await loadLanguage(start.language);
  const site = other ?? own;
  startStore(start);
  const user = userEvent.setup();
  const result = render(part, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <SiteProvider value={site}>
        <MessagesProvider value={messages}>{children}</MessagesProvider>
      </SiteProvider>
    ),
  });
  return { ...result, site: fullSite(site), messages, user };
}
