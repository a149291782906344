import { escapeHtml } from '../../ui/escapeHtml.ts';
import type { RenderedPage } from './entry-server.tsx';

/** Everybody may read everything; the sitemap is named where the site knows its own address. */
export function robots(siteUrl: string | null): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (siteUrl) lines.push('', `Sitemap: ${siteUrl}sitemap.xml`);
  return `${lines.join('\n')}\n`;
}

/** Every page with its other languages, in the sitemaps.org form; addresses must be absolute there. */
export function sitemap(pages: readonly RenderedPage[], siteUrl: string): string {
  const entries = pages.map(({ path, alternates }) => {
    const links = alternates.map(
      ({ lang, path: other }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeHtml(siteUrl + other)}"/>`,
    );
    return `<url><loc>${escapeHtml(siteUrl + path)}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
