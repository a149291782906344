import type { Messages } from '../../i18n/messages.ts';
import type { Site } from '../../model/site.ts';
import { describePage, documentTitle } from '../../pages/registry.ts';
import { pagePath } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import { oembedLink } from './oembed.ts';

/** The head of a frame's page, script and style apart: `view` is the full page that it is a frame of. */
export function embedHead(
  site: Site,
  messages: Messages,
  view: View,
  { base, siteUrl }: { readonly base: string; readonly siteUrl: string | null },
): string {
  const { title, description } = describePage(site, messages, view.page);
  const canonical = (siteUrl ?? base) + pagePath(view.language, view.page);
  return [
    `<title>${escapeHtml(documentTitle(site, messages, view.page))}</title>`,
    ...oembedLink(view, title, siteUrl),
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    // The full page is the one to find; inside an article the frame is part of the article.
    '<meta name="robots" content="noindex, indexifembedded">',
    // Without a frame around it too: the article, or whatever led here, stays.
    '<base target="_blank">',
  ].join('\n    ');
}
