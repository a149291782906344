import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage } from '../../src/i18n/loadLanguage.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { laterNames, sourcesOf } from '../../src/model/after.ts';
import { deckSteps } from '../../src/model/deck.ts';
import { languages } from '../../src/model/language.ts';
import { namesNorthToSouth, type Site } from '../../src/model/site.ts';
import { describePage, presentPage } from '../../src/pages/registry.ts';
import { headMarkup, structuredData } from '../../src/prerender/pages/head.ts';
import { alternates, pageViews } from '../../src/prerender/pages/pages.ts';
import { previewPath } from '../../src/prerender/pages/preview.ts';
import { startView, type View } from '../../src/state/view.ts';
import { type FullSite, fullSite } from '../support/full.ts';

const options = { base: '/', siteUrl: 'https://example.no/klynger/' };

/** The head as a browser reads it. */
function read(markup: string): HTMLHeadElement {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${markup}</head><body></body></html>`,
    'text/html',
  ).head;
}

function attribute(head: Element, selector: string, name: string): string {
  const found = [...head.querySelectorAll(selector)];
  expect(found, selector).toHaveLength(1);
  return found[0]?.getAttribute(name) ?? '';
}
const property = (head: Element, name: string) =>
  attribute(head, `meta[property="${name}"]`, 'content');

describe.each(languages)('the head of every page in %s', (language) => {
  let site: FullSite;
  let messages: Messages;
  let heads: readonly { readonly view: View; readonly head: HTMLHeadElement }[];
  beforeAll(async () => {
    const loaded = await loadLanguage(language);
    site = fullSite(loaded.site);
    messages = loaded.messages;
    heads = pageViews(site, language).map((view) => ({
      view,
      head: read(headMarkup(site, messages, view, options)),
    }));
  });

  test('has a title and a description of its own, that fit where they are shown', () => {
    const titles = heads.map(({ head }) => head.querySelector('title')?.textContent ?? '');
    const descriptions = heads.map(({ head }) =>
      attribute(head, 'meta[name="description"]', 'content'),
    );
    expect(new Set(titles).size).toBe(heads.length);
    expect(new Set(descriptions).size).toBe(heads.length);
    for (const title of titles)
      expect(title).toMatch(new RegExp(`.{5,80} \\| ${messages.siteName}$`));
    for (const description of descriptions) {
      expect(description.length).toBeGreaterThan(30);
      expect(description.length).toBeLessThan(200);
    }
  });

  test('says where it is, and where the same page is in the other languages', () => {
    for (const { view, head } of heads) {
      const own = attribute(head, 'link[rel="canonical"]', 'href');
      expect(own.startsWith(options.siteUrl)).toBe(true);
      const links = [...head.querySelectorAll('link[hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]);
      expect(links).toEqual(
        alternates(view.page).map(({ lang, path }) => [lang, options.siteUrl + path]),
      );
      expect(links.map(([lang]) => lang)).toEqual(['nb', 'nn', 'en', 'x-default']);
      expect(links.find(([lang]) => lang === language)?.[1]).toBe(own);
      expect(property(head, 'og:url')).toBe(own);
    }
  });

  test('has what a link preview shows', () => {
    for (const { view, head } of heads) {
      const { title, description } = describePage(site, messages, view.page);
      expect(property(head, 'og:title')).toBe(title);
      expect(property(head, 'og:description')).toBe(description);
      expect(property(head, 'og:type')).toBe(view.page.kind === 'cluster' ? 'article' : 'website');
      expect(property(head, 'og:image')).toBe(options.siteUrl + previewPath(view));
      expect([property(head, 'og:image:width'), property(head, 'og:image:height')]).toEqual([
        '1200',
        '630',
      ]);
      expect(property(head, 'og:locale')).toBe({ nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' }[language]);
      const names = site.clusters
        .toSorted((a, b) => b.region.marker[1] - a.region.marker[1])
        .map(({ name }) => name);
      expect(property(head, 'og:image:alt')).toBe(messages.map.description(names));
    }
    const pictures = heads.map(({ head }) => property(head, 'og:image'));
    // The steps of the deck have one picture between them.
    const steps = heads.filter(({ view }) => view.page.kind === 'present').length;
    expect(new Set(pictures).size).toBe(heads.length - steps + 1);
  });

  test('has structured data of just what the page is about', () => {
    for (const { view, head } of heads) {
      const script = head.querySelector('script[type="application/ld+json"]');
      const data = JSON.parse(script?.textContent ?? '') as Record<string, unknown>;
      expect(data).toMatchObject({ '@context': 'https://schema.org', inLanguage: language });
      if (view.page.kind === 'cluster') {
        const { id } = view.page;
        const cluster = site.clusters.find((each) => each.id === id);
        expect(data['mainEntity']).toMatchObject({
          name: cluster?.name,
          description: cluster?.summary.text,
          url: attribute(head, 'link[rel="canonical"]', 'href'),
        });
      } else {
        expect(data['mainEntity']).toMatchObject({
          numberOfItems: site.clusters.length,
          itemListElement: site.clusters.map(({ name }, index) => ({
            position: index + 1,
            item: { name },
          })),
        });
      }
      for (const { contact } of site.clusters) {
        expect(script?.textContent).not.toContain(contact.phone);
      }
    }
  });

  test('names what each cluster was called later, and the sources that say so', () => {
    for (const cluster of site.clusters) {
      const view = startView(language, { kind: 'cluster', id: cluster.id });
      const data = JSON.parse(structuredData(site, messages, view, '/'));
      const names = laterNames(cluster);
      expect(data.mainEntity.alternateName).toEqual(names.length > 0 ? names : undefined);
      const told = sourcesOf(site, cluster.after?.statements ?? []).map(({ url }) => url);
      expect(data.isBasedOn).toEqual([site.programme.source.url, ...told]);
    }
  });

  test('counts from the base where the site does not know its own address', () => {
    for (const { view } of heads) {
      const head = read(headMarkup(site, messages, view, { base: '/klynger/', siteUrl: null }));
      expect(attribute(head, 'link[rel="canonical"]', 'href')).toMatch(/^\/klynger\//);
      expect(property(head, 'og:image')).toBe(`/klynger/${previewPath(view)}`);
    }
  });
});

describe('a hostile text', () => {
  const hostile = `</script></title><script>alert(1)</script><!-- "' & $& <b>`;
  test('stays a text, in every place of the head', async () => {
    const { site, messages } = await loadLanguage('nb');
    const [first, ...others] = site.clusters;
    if (!first) throw new Error('the site has no clusters');
    const named: Site = {
      ...site,
      programme: { ...site.programme, title: hostile, subtitle: hostile },
      clusters: [
        { ...first, name: hostile, summary: { ...first.summary, text: hostile } },
        ...others,
      ],
    };
    for (const page of [
      { kind: 'explore' },
      { kind: 'sources' },
      { kind: 'cluster', id: first.id },
    ] as const) {
      const view = startView('nb', page);
      const head = read(headMarkup(named, messages, view, options));
      expect([...head.querySelectorAll('script')].map(({ type }) => type)).toEqual([
        'application/ld+json',
      ]);
      expect(head.querySelector('b')).toBeNull();
      const data = JSON.parse(head.querySelector('script')?.textContent ?? '') as object;
      expect(data).toMatchObject({ name: describePage(named, messages, view.page).title });
      if (page.kind !== 'sources') expect(JSON.stringify(data)).toContain(JSON.stringify(hostile));
      if (page.kind === 'explore') expect(property(head, 'og:title')).toBe(hostile);
      if (page.kind === 'cluster') expect(property(head, 'og:description')).toBe(hostile);
      expect(property(head, 'og:image:alt')).toContain(hostile);
    }
    expect(
      structuredData(named, messages, startView('nb', { kind: 'explore' }), '/'),
    ).not.toContain('<');
  });
});

test('a page of a cluster that is not there is an error of the build', async () => {
  const { site, messages } = await loadLanguage('nb');
  const view = startView('nb', { kind: 'cluster', id: 'finnes-ikke' });
  expect(() => describePage(site, messages, view.page)).toThrow('no cluster "finnes-ikke"');
});

test('every page there is has a file, in the order of the source', async () => {
  const { site } = await loadLanguage('nb');
  expect(pageViews(site, 'nn').map(({ page, language }) => [language, page])).toEqual([
    ['nn', { kind: 'explore' }],
    ...site.clusters.map(({ id }) => ['nn', { kind: 'cluster', id }]),
    ['nn', { kind: 'sources' }],
    ['nn', { kind: 'privacy' }],
    ['nn', { kind: 'accessibility' }],
    ['nn', { kind: 'table' }],
    ['nn', { kind: 'share', cluster: null }],
    ['nn', { kind: 'ownList' }],
    ...deckSteps(site).map((_, index) => ['nn', presentPage(index + 1)]),
    ['nn', { kind: 'spread', layer: 'distance' }],
  ]);
  expect(namesNorthToSouth(site)).toHaveLength(site.clusters.length);
});
