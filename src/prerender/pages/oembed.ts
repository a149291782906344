import { oembedAnswer } from '../../embed/oembed.ts';
import { type EmbedPage, formatEmbedAddress, startOptions, wholeMap } from '../../embed/options.ts';
import type { Messages } from '../../i18n/messages.ts';
import { pagePath } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import { previewPath } from './pages.ts';

/** The frame that shows what a page does; null where there is none. */
function frameOf({ page }: View): EmbedPage | null {
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

/** By this consumers find the answer: nothing where the page has no frame, or the site no address. */
export function oembedLink(view: View, title: string, siteUrl: string | null): readonly string[] {
  if (siteUrl === null || frameOf(view) === null) return [];
  const href = escapeHtml(siteUrl + oembedPath(view));
  return [
    `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(title)}">`,
  ];
}

/** An article's width, and what a frame needs there: it tells the exact height itself. */
const widths = { width: 640, whole: 720, cluster: 640 };

/** The file that answers for a page; null where there is none to write. */
export function oembedFile(
  messages: Messages,
  view: View,
  title: string,
  siteUrl: string | null,
): { readonly path: string; readonly content: string } | null {
  const frame = frameOf(view);
  if (siteUrl === null || frame === null) return null;
  const answer = oembedAnswer({
    siteName: messages.siteName,
    siteUrl,
    title,
    pageUrl: siteUrl + pagePath(view.language, view.page),
    frameUrl: siteUrl + formatEmbedAddress(startOptions(view.language, frame)),
    pictureUrl: siteUrl + previewPath(view),
    width: widths.width,
    height: frame.kind === 'cluster' ? widths.cluster : widths.whole,
  });
  return { path: oembedPath(view), content: `${JSON.stringify(answer, null, 2)}\n` };
}
