import { renderToStaticMarkup } from 'react-dom/server';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { EmbedPage } from '../../embed/EmbedPage.tsx';
import { frameSite } from '../../embed/frameSite.ts';
import {
  type EmbedPage as EmbeddedPage,
  embedDefaults,
  embedPath,
  embedVersion,
  onOff,
  switchNames,
  wholeMap,
} from '../../embed/options.ts';
import { MessagesProvider } from '../../i18n/MessagesContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { describePage, documentTitle, type Page } from '../../pages/registry.ts';
import { pagePath } from '../../state/address.ts';
import { SiteProvider } from '../../state/site.ts';
import { startStore } from '../../state/store.ts';
import { startView, type View } from '../../state/view.ts';
import { backdropMarkup } from '../../staticmap/backdrop.ts';
import { regionLinks } from '../../staticmap/regionLinks.ts';
import { FirstBackdropProvider } from '../../staticmap/useBackdrop.ts';
import type { Detail } from '../../staticmap/viewport.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import { oembedLink } from './oembed.ts';
import { pathAttribute } from './pathAttribute.ts';

/** An embed page is as wide as an article, not as a window, and its bytes are paid for by its host's readers. */
const embedDetail: Detail = { units: 1000, margin: 0.7, widest: 800 };

export type RenderedEmbed = {
  readonly language: Language;
  readonly path: string;
  readonly head: string;
  readonly body: string;
};

type Options = { readonly base: string; readonly siteUrl: string | null };

/** Every embed page in one language. */
export function renderEmbeds(
  site: Site,
  messages: Messages,
  language: Language,
  data: MapGeometry,
  options: Options,
): readonly RenderedEmbed[] {
  const embedPages: readonly EmbeddedPage[] = [
    wholeMap,
    ...site.clusters.map(({ id }) => ({ kind: 'cluster', id }) as const),
  ];
  return embedPages.map((embedPage) => {
    const page: Page = embedPage.kind === 'cluster' ? embedPage : { kind: 'explore' };
    return {
      language,
      path: embedPath(language, embedPage),
      head: embedHead(site, messages, startView(language, page), options),
      body: renderEmbedPage(frameSite(site, embedPage), messages, data, language, page),
    };
  });
}

function renderEmbedPage(
  site: Site,
  messages: Messages,
  data: MapGeometry,
  language: Language,
  page: Page,
): string {
  // No cluster is chosen: an embed page of one has no other to tell it from.
  const view = startView(language, { kind: 'explore' });
  startStore(view);
  const markup = backdropMarkup(data, site.home, regionLinks(site, view), embedDetail);
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

/** The head without script and style. `view` is the full page that shows the same. */
function embedHead(site: Site, messages: Messages, view: View, { base, siteUrl }: Options): string {
  const { title, description } = describePage(site, messages, view.page);
  const canonical = (siteUrl ?? base) + pagePath(view.language, view.page);
  return [
    `<title>${escapeHtml(documentTitle(site, messages, view.page))}</title>`,
    ...oembedLink(view, title, siteUrl),
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    // Search engines are to find the full page; inside an article this one counts as part of the article.
    '<meta name="robots" content="noindex, indexifembedded">',
    // Links leave the article open, also where this page is open without a frame around it.
    '<base target="_blank">',
  ].join('\n    ');
}

type EmbedFiles = {
  /** The embed page's own script, to be inlined. */
  readonly script: string;
  /** Addresses from the root of the origin. */
  readonly style: string;
  readonly live: string;
  readonly icon: string;
};

const defaults = embedDefaults[embedVersion];

/** The attributes that its script sets from the address: these are the defaults, for readers without script. */
const switches = (Object.keys(switchNames) as (keyof typeof switchNames)[])
  .map((name) => `data-${switchNames[name]}="${defaults[name] ? onOff.on : onOff.off}"`)
  .join(' ');

/** An embed page as a file. Once its style is inlined it is drawn without any other file. */
export function embedFile(
  { language, path, head, body }: RenderedEmbed,
  files: EmbedFiles,
): string {
  return `<!doctype html>
<html lang="${language}"${pathAttribute(path)} data-color-scheme="${defaults.theme}" ${switches} data-live="${files.live}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${head}
    <link rel="icon" href="${files.icon}" type="image/svg+xml">
    <script>${files.script}</script>
    <link rel="stylesheet" href="${files.style}">
  </head>
  <body>${body}</body>
</html>
`;
}
