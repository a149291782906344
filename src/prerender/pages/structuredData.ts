import type { Messages } from '../../i18n/messages.ts';
import { type Site, type SiteCluster, sectorOf } from '../../model/site.ts';
import { describePage } from '../../pages/registry.ts';
import { pagePath } from '../../state/address.ts';
import type { View } from '../../state/view.ts';

function clusterData(site: Site, cluster: SiteCluster, view: View, root: string) {
  const [longitude, latitude] = cluster.where.marker;
  return {
    '@type': 'Organization',
    name: cluster.name,
    description: cluster.summary.text,
    url: root + pagePath(view.language, { kind: 'cluster', id: cluster.id }),
    keywords: sectorOf(site, cluster).label,
    areaServed: {
      '@type': 'Place',
      name: cluster.area,
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
    },
  };
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
    isBasedOn: site.programme.source.url,
    temporalCoverage: String(site.programme.year),
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
