import type { Messages } from '../../i18n/messages.ts';
import { namesNorthToSouth, type Site } from '../../model/site.ts';
import { describePage, documentTitle } from '../../pages/registry.ts';
import { pagePath } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import { installLinks } from './installable.ts';
import { oembedLink } from './oembed.ts';
import { alternates, previewPath } from './pages.ts';
import { structuredData } from './structuredData.ts';

const ogLocale = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' } as const;

/**
 * The head of a page. `base` is the site's base path. Without `siteUrl` (an absolute https address ending
 * in a slash) canonical, hreflang and picture begin at the root of the host.
 */
export function headMarkup(
  site: Site,
  messages: Messages,
  view: View,
  { base, siteUrl }: { base: string; siteUrl: string | null },
): string {
  const { title, description } = describePage(site, messages, view.page);
  const root = siteUrl ?? base;
  const address = root + pagePath(view.language, view.page);
  const tag = (name: string, attributes: Record<string, string>) =>
    `<${name} ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${escapeHtml(value)}"`)
      .join(' ')}>`;
  const property = (name: string, content: string) => tag('meta', { property: name, content });
  const picture = root + previewPath(view);
  return [
    `<title>${escapeHtml(documentTitle(site, messages, view.page))}</title>`,
    ...oembedLink(view, title, siteUrl),
    tag('meta', { name: 'description', content: description }),
    tag('link', { rel: 'canonical', href: address }),
    ...installLinks(view.language, base),
    ...alternates(view.page).map(({ lang, path }) =>
      tag('link', { rel: 'alternate', hreflang: lang, href: root + path }),
    ),
    property('og:type', view.page.kind === 'cluster' ? 'article' : 'website'),
    property('og:site_name', messages.siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:url', address),
    property('og:locale', ogLocale[view.language]),
    property('og:image', picture),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', messages.map.description(namesNorthToSouth(site))),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    `<script type="application/ld+json">${structuredData(site, messages, view, root)}</script>`,
  ].join('\n    ');
}
