import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadLanguage } from '../../src/i18n/loadLanguage.ts';
import { deckSteps } from '../../src/model/deck.ts';
import { languages } from '../../src/model/language.ts';
import { type RenderedSite, renderSite } from '../../src/prerender/pages/entry-server.tsx';
import { notFoundMarkup } from '../../src/prerender/pages/fallbackPages.ts';
import { builtSite } from '../map/builtSite.ts';
import { mapData, spreadAreas } from '../support/mapData.ts';
import { type ReadPage, readBody, readPages } from '../support/sitePages.ts';

let site: RenderedSite;
let read: readonly ReadPage[];
beforeAll(async () => {
  site = await renderSite(mapData, { base: '/', siteUrl: 'https://example.no/', spreadAreas });
  read = readPages(site);
}, 120_000);

describe('the prerendered pages', () => {
  test('are every address of every language, once', () => {
    const paths = site.pages.map(({ path }) => path);
    const own = [
      '',
      'kilder/',
      'tabell/',
      'personvern/',
      'tilgjengelighet/',
      'del/',
      'spredning/',
      'presentasjon/',
      ...deckSteps(builtSite)
        .slice(1)
        .map((_, index) => `presentasjon/${index + 2}/`),
      ...builtSite.clusters.map(({ id }) => `klynge/${id}/`),
    ];
    const all = ['', 'nn/', 'en/'].flatMap((prefix) => own.map((path) => prefix + path));
    expect(paths.toSorted()).toEqual(all.toSorted());
    const pictures = site.pages.flatMap(({ preview }) => preview?.path ?? []);
    expect(new Set(pictures).size).toBe(pictures.length);
    // The steps of the deck have one picture between them.
    const later = paths.filter((path) => /presentasjon\/\d/.test(path));
    expect(pictures.length).toBe(paths.length - later.length);
    for (const { head } of site.pages) {
      const named = /og:image" content="https:\/\/example\.no\/([^"]+)"/.exec(head)?.[1];
      expect(pictures).toContain(named);
    }
  });

  test('lead only to each other, to their own notes, to phones and to the outside', () => {
    const paths = new Set([...site.pages, ...site.dataFiles].map(({ path }) => `/${path}`));
    paths.add('/licenses.txt');
    for (const { path, body: page } of read) {
      for (const link of page.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#'))
          expect(page.querySelector(`[id="${href.slice(1)}"]`)).not.toBeNull();
        else if (href.startsWith('/'))
          expect(paths, `${path}: ${href}`).toContain(href.replace(/\?.*/, ''));
        else expect(href).toMatch(/^(?:tel:\+47\d{8}|https:\/\/[^ ]+)$/);
      }
    }
  });

  test('have map, list or text before any script', () => {
    for (const { path, body: page } of read) {
      expect(page.querySelectorAll('h1'), path).toHaveLength(1);
      expect(page.querySelector('.map')?.getAttribute('data-map-state')).toBe('static');
      expect(page.querySelectorAll('a.map-pin')).toHaveLength(builtSite.clusters.length);
      expect(page.querySelectorAll('path.land')).toHaveLength(1);
      expect(page.textContent).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
    }
  });

  test('have land drawn on their map', () => {
    for (const { path, body } of site.pages) {
      expect(/<path class="land" d="([^"]*)"/.exec(body)?.[1]?.length, path).toBeGreaterThan(100);
    }
  });

  test('have a picture that is sound, with the page’s own words in it', () => {
    for (const { path, preview } of site.pages) {
      if (!preview) continue;
      const { width, height } = new Resvg(preview.svg, {
        font: { loadSystemFonts: false },
      }).render();
      expect([width, height], path).toEqual([1200, 630]);
    }
    const picture = site.pages.find(({ path }) => path === 'en/klynge/ikuben/')?.preview?.svg;
    expect(picture).toContain('>iKuben</text>');
  }, 120_000);
});

test('under another base, every address of the site has it', async () => {
  vi.stubEnv('BASE_URL', '/klynger/');
  vi.resetModules();
  const fresh = await import('../../src/prerender/pages/entry-server.tsx');
  const { pages } = await fresh.renderSite(mapData, {
    base: '/klynger/',
    siteUrl: null,
    spreadAreas,
  });
  for (const { body } of pages) {
    const hrefs = [...readBody(body).querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    const own = hrefs.filter((href) => href?.startsWith('/'));
    expect(own.length).toBeGreaterThan(10);
    for (const href of own) expect(href).toMatch(/^\/klynger\//);
  }
}, 120_000);

describe('the page for what is not there', () => {
  test('says so in every language, and leads to the start of each', async () => {
    const { head, body } = await notFoundMarkup('/klynger/');
    const page = readBody(body);
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const language of languages) {
      const { messages } = await loadLanguage(language);
      const section = page.querySelector(`section[lang="${language}"]`);
      expect(section?.querySelector('h1, h2')?.textContent).toBe(messages.notFound.title);
      expect(section?.textContent).toContain(messages.notFound.text);
      const link = section?.querySelector('a');
      expect(link?.textContent).toBe(messages.notFound.home);
      expect(link?.getAttribute('href')).toBe(
        language === 'nb' ? '/klynger/' : `/klynger/${language}/`,
      );
    }
  });
});
