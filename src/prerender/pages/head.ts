import type { Messages } from '../../i18n/messages.ts';
import { laterNames, sourcesOf } from '../../model/after.ts';
import { themes } from '../../model/kinds.ts';
import {
  clusterOf,
  namesNorthToSouth,
  type Site,
  type SiteCluster,
  sectorOf,
} from '../../model/site.ts';
import { describePage, documentTitle, type Page } from '../../pages/registry.ts';
import { pagePath } from '../../state/address.ts';
import { themeKey } from '../../state/theme.ts';
import { chosenCluster, type View } from '../../state/view.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import { installLinks } from './installable.ts';
import { oembedLink } from './oembed.ts';
import { alternates } from './pages.ts';
import { previewPath } from './preview.ts';

// `auto` is what the page has already.
const schemes = themes.filter((theme) => theme !== 'auto');

/**
 * A script for the head, so that a chosen theme never flashes: before the first paint it sets the one in the
 * address, else the one that the reader has saved. A broken value does nothing.
 */
export const earlyTheme = `(()=>{try{const a=new URLSearchParams(location.search).get("tema"),t=/^(${themes.join('|')})$/.test(a)?a:localStorage.getItem("${themeKey}");if(${schemes.map((scheme) => `t==="${scheme}"`).join('||')})document.documentElement.setAttribute("data-color-scheme",t)}catch{}})()`;

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

function clusterData(site: Site, cluster: SiteCluster, view: View, root: string) {
  const [longitude, latitude] = cluster.region.marker;
  const names = laterNames(cluster);
  return {
    '@type': 'Organization',
    name: cluster.name,
    ...(names.length > 0 && { alternateName: names }),
    ...(cluster.summary && { description: cluster.summary.text }),
    ...(cluster.web && { sameAs: cluster.web }),
    url: root + pagePath(view.language, { kind: 'cluster', id: cluster.id }),
    keywords: sectorOf(site, cluster).label,
    areaServed: {
      '@type': 'Place',
      ...(cluster.area && { name: cluster.area }),
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
    },
  };
}

/** The pages that tell what became of the clusters, where a page shows what they say. */
function otherSources(site: Site, page: Page): readonly string[] {
  const shown =
    page.kind === 'sources' ? site.clusters : [clusterOf(site, chosenCluster({ page }))];
  const told = shown.flatMap((cluster) => cluster?.after?.statements ?? []);
  const programme = page.kind === 'sources' ? (site.after?.programme ?? []) : [];
  return sourcesOf(site, [...told, ...programme]).map(({ url }) => url);
}

/** JSON-LD (schema.org) of what the page is about. Contacts are left out: they are a record of the past. */
export function structuredData(site: Site, messages: Messages, view: View, root: string): string {
  const { page } = view;
  const shown =
    page.kind === 'cluster' ? site.clusters.filter(({ id }) => id === page.id) : site.clusters;
  const clusters = shown.map((cluster) => clusterData(site, cluster, view, root));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: describePage(site, messages, view.page).title,
    inLanguage: view.language,
    isPartOf: { '@type': 'WebSite', name: messages.siteName, url: root },
    isBasedOn: [site.programme.source.url ?? [], ...otherSources(site, page)].flat(),
    temporalCoverage: site.programme.year?.toString(),
    mainEntity:
      page.kind === 'cluster'
        ? clusters[0]
        : {
            '@type': 'ItemList',
            numberOfItems: clusters.length,
            itemListElement: clusters.map((item, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              item,
            })),
          },
  };
  // A closing tag inside a text would end the script element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
