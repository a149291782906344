import { describe, expect, test } from 'vitest';
import type { RenderedPage } from '../../src/prerender/pages/entry-server.tsx';
import { alternates } from '../../src/prerender/pages/pages.ts';
import { robots, sitemap } from '../../src/prerender/pages/robots.ts';
import { pagePath } from '../../src/state/address.ts';

const site = 'https://example.no/a&b/';

function page(language: 'nb' | 'nn' | 'en'): RenderedPage {
  const shown = { kind: 'cluster', id: 'kystvind' } as const;
  return {
    language,
    path: pagePath(language, shown),
    lazyFiles: [],
    startsDetailed: true,
    head: '',
    body: '',
    alternates: alternates(shown),
    preview: { svg: '', path: '' },
    oembed: null,
  };
}

test('robots may read all, and are told of the sitemap where it has an address', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robots(site)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
});

describe('the sitemap', () => {
  const xml = sitemap([page('nb'), page('en')], site);
  const document = new DOMParser().parseFromString(xml, 'application/xml');

  test('is well-formed, and in the namespace that readers of sitemaps know', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.documentElement.tagName).toBe('urlset');
    expect(document.documentElement.getAttribute('xmlns')).toBe(
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    );
    // Every & begins an entity, and every tag is closed.
    expect(xml).not.toMatch(/&(?!#\d+;)/);
    const open = xml.match(/<[a-z:]+(?: [^>]*)?(?<!\/)>/g) ?? [];
    expect(xml.match(/<\/[a-z:]+>/g)).toHaveLength(open.length);
  });

  test('has every page with itself and the other languages', () => {
    const urls = [...document.getElementsByTagName('url')];
    expect(urls.map((url) => url.getElementsByTagName('loc')[0]?.textContent)).toEqual([
      `${site}klynge/kystvind/`,
      `${site}en/klynge/kystvind/`,
    ]);
    for (const url of urls) {
      const links = [...url.getElementsByTagName('xhtml:link')];
      expect(
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      ).toEqual([
        ['nb', `${site}klynge/kystvind/`],
        ['nn', `${site}nn/klynge/kystvind/`],
        ['en', `${site}en/klynge/kystvind/`],
        ['x-default', `${site}klynge/kystvind/`],
      ]);
    }
  });
});
