import { beforeAll, describe, expect, test } from 'vitest';
import after from '../../data/after.json' with { type: 'json' };
import { deckSteps } from '../../src/model/deck.ts';
import { builtSite } from '../map/builtSite.ts';
import type { ReadPage } from '../support/sitePages.ts';
import { builtPages, filesOf, htmlOf, pagePaths } from './builtPages.ts';

let read: readonly ReadPage[];
beforeAll(() => {
  read = builtPages('dist', 'drawn');
}, 120_000);

/** Pages of others from before all were encrypted, and where they stood. */
const old = new Set(
  after.sources
    .map(({ url }) => url)
    .filter((url) => url.startsWith('http:'))
    .flatMap((url) => [url, `${new URL(url).origin}/`]),
);

function isOutside(href: string): boolean {
  return old.has(href) || /^(?:tel:\+47\d{8}|https:\/\/[^ ]+)$/.test(href);
}

describe('the prerendered pages', () => {
  test('are every address of every language, once', () => {
    const own = [
      '',
      'kilder/',
      'tabell/',
      'personvern/',
      'tilgjengelighet/',
      'del/',
      'ditt-kart/',
      'spredning/',
      'presentasjon/',
      ...deckSteps(builtSite)
        .slice(1)
        .map((_, index) => `presentasjon/${index + 2}/`),
      ...builtSite.clusters.map(({ id }) => `klynge/${id}/`),
    ];
    const all = ['', 'nn/', 'en/'].flatMap((prefix) => own.map((path) => prefix + path));
    expect(pagePaths('dist').toSorted()).toEqual(all.toSorted());
  });

  test('lead only to each other, to their own notes, to phones and to the outside', () => {
    const data = filesOf('dist').filter((file) => file.startsWith('data/'));
    const paths = new Set([...read.map(({ path }) => path), ...data].map((path) => `/${path}`));
    paths.add('/licenses.txt');
    for (const { path, body: page } of read) {
      for (const link of page.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#'))
          expect(page.querySelector(`[id="${href.slice(1)}"]`)).not.toBeNull();
        else if (href.startsWith('/'))
          expect(paths, `${path}: ${href}`).toContain(href.replace(/\?.*/, ''));
        else expect(isOutside(href), href).toBe(true);
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
    for (const path of pagePaths('dist')) {
      const land = /<path class="land" d="([^"]*)"/.exec(htmlOf('dist', path))?.[1];
      expect(land?.length, path).toBeGreaterThan(100);
    }
  });
});
