import { oembedAnswer } from '../../embed/oembed.ts';
import { type EmbedPage, formatEmbedAddress, startOptions, wholeMap } from '../../embed/options.ts';
import type { Messages } from '../../i18n/messages.ts';
import { pagePath } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import { previewPath } from './preview.ts';

/** The embed page that shows what a page does; null where there is none. */
function embedPageOf({ page }: View): EmbedPage | null {
  switch (page.kind) {
    case 'explore':
      return wholeMap;
    case 'cluster':
      return { kind: 'cluster', id: page.id };
    default:
      return null;
  }
}

/** Where a page's oEmbed answer is, below the site's base. */
function oembedPath({ language, page }: View): string {
  return `oembed/${language}/${page.kind === 'cluster' ? page.id : page.kind}.json`;
}

/** The link by which consumers find the answer. None where there is no embed page, or the site has no address. */
export function oembedLink(view: View, title: string, siteUrl: string | null): readonly string[] {
  if (siteUrl === null || embedPageOf(view) === null) return [];
  const href = escapeHtml(siteUrl + oembedPath(view));
  return [
    `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(title)}">`,
  ];
}

/** CSS pixels: an article's width, and about the height needed there. The embed page tells the exact one itself. */
const sizes = { width: 640, wholeHeight: 720, clusterHeight: 640 };

/** The file that answers for a page; null where there is none to write. */
export function oembedFile(
  messages: Messages,
  view: View,
  title: string,
  siteUrl: string | null,
): { readonly path: string; readonly content: string } | null {
  const embedPage = embedPageOf(view);
  if (siteUrl === null || embedPage === null) return null;
  const answer = oembedAnswer({
    siteName: messages.siteName,
    siteUrl,
    title,
    pageUrl: siteUrl + pagePath(view.language, view.page),
    frameUrl: siteUrl + formatEmbedAddress(startOptions(view.language, embedPage)),
    pictureUrl: siteUrl + previewPath(view),
    width: sizes.width,
    height: embedPage.kind === 'cluster' ? sizes.clusterHeight : sizes.wholeHeight,
  });
  return { path: oembedPath(view), content: `${JSON.stringify(answer, null, 2)}\n` };
}
