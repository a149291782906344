import { escapeHtml } from '../ui/escapeHtml.ts';

/** A page as an oEmbed 1.0 consumer is told of it; all addresses absolute. */
export type Embeddable = {
  readonly siteName: string;
  readonly siteUrl: string;
  readonly title: string;
  /** The full page, the frame and the picture. */
  readonly pageUrl: string;
  readonly frameUrl: string;
  readonly pictureUrl: string;
  /** Of the frame, in CSS pixels: until a host is told better by the frame itself. */
  readonly width: number;
  readonly height: number;
};

/** Of the pictures that the build makes for previews. */
const picture = { width: 1200, height: 630 };

/** What consumers may keep, in seconds: a day. */
const cacheAge = 86_400;

/**
 * The answer for one page. The link before the frame is what is left where frames are taken out;
 * WordPress wants both in just this order, and the frame empty. It takes the style away, gives no frame more
 * than a thousand pixels of height, and its themes reckon with the width: all of the text must be reachable then.
 */
export function oembedAnswer(page: Embeddable): Readonly<Record<string, string | number>> {
  const { width, height } = page;
  const title = escapeHtml(page.title);
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: page.siteName,
    provider_url: page.siteUrl,
    cache_age: cacheAge,
    width,
    height,
    html:
      `<blockquote><a href="${escapeHtml(page.pageUrl)}">${title}</a></blockquote>` +
      `<iframe src="${escapeHtml(page.frameUrl)}" title="${title}" width="100%" height="${height}" frameborder="0" style="border:0"></iframe>`,
    thumbnail_url: page.pictureUrl,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}
