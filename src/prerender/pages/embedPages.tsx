import { renderToStaticMarkup } from 'react-dom/server';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { EmbedPage } from '../../embed/EmbedPage.tsx';
import { frameSite } from '../../embed/frameSite.ts';
import { embedPath, type EmbedPage as FramePage, wholeMap } from '../../embed/options.ts';
import { MessagesProvider } from '../../i18n/MessagesContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import type { Page } from '../../pages/registry.ts';
import { SiteProvider } from '../../state/site.ts';
import { startStore } from '../../state/store.ts';
import { startView } from '../../state/view.ts';
import { backdropMarkup } from '../../staticmap/backdrop.ts';
import { regionLinks } from '../../staticmap/regionLinks.ts';
import { FirstBackdropProvider } from '../../staticmap/useBackdrop.ts';
import type { Detail } from '../../staticmap/viewport.ts';
import { embedHead } from './embedHead.ts';

/** A frame is as wide as an article, not as a window; and its bytes are paid for by other pages' readers. */
const frameDetail: Detail = { units: 1000, margin: 0.7, widest: 800 };

export type RenderedEmbed = {
  readonly language: Language;
  readonly path: string;
  readonly head: string;
  readonly body: string;
};

type Options = { readonly base: string; readonly siteUrl: string | null };

/** Every frame's page in one language. */
export function renderEmbeds(
  site: Site,
  messages: Messages,
  language: Language,
  data: MapGeometry,
  options: Options,
): readonly RenderedEmbed[] {
  const frames: readonly FramePage[] = [
    wholeMap,
    ...site.clusters.map(({ id }) => ({ kind: 'cluster', id }) as const),
  ];
  return frames.map((frame) => {
    const page: Page = frame.kind === 'cluster' ? frame : { kind: 'explore' };
    return {
      language,
      path: embedPath(language, frame),
      head: embedHead(site, messages, startView(language, page), options),
      body: renderFrame(frameSite(site, frame), messages, data, language, page),
    };
  });
}

function renderFrame(
  site: Site,
  messages: Messages,
  data: MapGeometry,
  language: Language,
  page: Page,
): string {
  // Nothing is chosen in it: a frame of one cluster has no other to tell it from.
  const view = startView(language, { kind: 'explore' });
  startStore(view);
  const markup = backdropMarkup(data, site.home, regionLinks(site, view), frameDetail);
  return renderToStaticMarkup(
    <SiteProvider value={site}>
      <MessagesProvider value={messages}>
        <FirstBackdropProvider value={{ bounds: site.home, markup }}>
          <EmbedPage page={page} />
        </FirstBackdropProvider>
      </MessagesProvider>
    </SiteProvider>,
  );
}
