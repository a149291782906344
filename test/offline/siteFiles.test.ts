import { describe, expect, test } from 'vitest';
import {
  assetsNamed,
  pagesToKeep,
  type SiteFiles,
  substituteFor,
} from '../../src/offline/siteFiles.ts';

const site: SiteFiles = {
  version: 'v1',
  kept: [],
  languages: [
    ['', 'klynge/is/'],
    ['en/', 'en/klynge/is/'],
  ],
  frames: ['embed/'],
  shell: 'shell.html',
  notFound: '404.html',
};

describe('an address that is not kept', () => {
  test.each([
    ['', { tag: 'shell' }],
    ['en/klynge/is/', { tag: 'shell' }],
    ['en/klynge/is', { tag: 'redirect', path: 'en/klynge/is/' }],
    ['en', { tag: 'redirect', path: 'en/' }],
    ['klynge/', { tag: 'not-found' }],
    ['klynge/is/x', { tag: 'not-found' }],
  ] as const)('%j is answered with %j', (path, answer) => {
    expect(substituteFor(site, path)).toEqual(answer);
  });
});

test('what is taken home is all pages of the languages that are open, and no other', () => {
  expect(pagesToKeep(site, ['klynge/is/', 'somewhere/else/'])).toEqual(site.languages[0]);
  expect(pagesToKeep(site, ['en/', ''])).toEqual(site.languages.flat());
  expect(pagesToKeep(site, ['embed/'])).toEqual([]);
});

test('a page names its own scripts and styles', () => {
  const html = `<link rel="stylesheet" href="/kart/assets/a-1.css"><script src="/kart/assets/b-2.js"></script>
    <a href="/kart/klynge/is/">Is</a><img src="/kart/favicon.svg">`;
  expect(assetsNamed(html)).toEqual(['/kart/assets/a-1.css', '/kart/assets/b-2.js']);
});
