import { type Language, languages } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { definitionOf, type Page, pages } from '../../pages/registry.ts';
import { pagePath } from '../../state/address.ts';
import { startView, type View } from '../../state/view.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';

/** One view for each HTML file to write in a language. */
export function pageViews(site: Site, language: Language): readonly View[] {
  return Object.values(pages).flatMap((definition) =>
    definition.all(site).map((page) => startView(language, page)),
  );
}

/** The source files of a lazy page, which its HTML asks for besides those of every page. */
export function lazyFiles({ language, page }: View): readonly string[] {
  const { lazy } = definitionOf(page);
  if (!lazy) return [];
  const folder = `src/pages/${lazy.folder}`;
  return [`${folder}/page.tsx`, ...lazy.files, `${folder}/words/${language}.ts`];
}

/** The same page in every language, for hreflang; Bokmål stands for readers of any other. */
export function alternates(
  page: Page,
): readonly { readonly lang: string; readonly path: string }[] {
  return [
    ...languages.map((lang) => ({ lang, path: pagePath(lang, page) })),
    { lang: 'x-default', path: pagePath('nb', page) },
  ];
}

/** `robots.txt`: all may read everything. It names the sitemap where the site knows its own address. */
export function robots(siteUrl: string | null): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (siteUrl) lines.push('', `Sitemap: ${siteUrl}sitemap.xml`);
  return `${lines.join('\n')}\n`;
}

type Alternates = ReturnType<typeof alternates>;

/** Every page with its other languages, in the sitemaps.org form; addresses must be absolute there. */
export function sitemap(
  pages: readonly { readonly path: string; readonly alternates: Alternates }[],
  siteUrl: string,
): string {
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
