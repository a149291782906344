import { describe, expect, test } from 'vitest';
import {
  assetsNamed,
  isPageOf,
  type PrecacheManifest,
  pagesToKeep,
  substituteFor,
} from '../../src/offline/precacheManifest.ts';

const manifest: PrecacheManifest = {
  version: 'v1',
  entries: [],
  pages: [
    ['', 'klynge/is/'],
    ['en/', 'en/klynge/is/'],
  ],
  embedFolders: ['embed/'],
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
    expect(substituteFor(manifest, path)).toEqual(answer);
  });
});

test('what is taken home is all pages of the languages that are open, and no other', () => {
  expect(pagesToKeep(manifest, ['klynge/is/', 'somewhere/else/'])).toEqual(manifest.pages[0]);
  expect(pagesToKeep(manifest, ['en/', ''])).toEqual(manifest.pages.flat());
  expect(pagesToKeep(manifest, ['embed/'])).toEqual([]);
});

test('a page names its own scripts and styles', () => {
  const html = `<link rel="stylesheet" href="/kart/assets/a-1.css"><script src="/kart/assets/b-2.js"></script>
    <a href="/kart/klynge/is/">Is</a><img src="/kart/favicon.svg">`;
  expect(assetsNamed(html)).toEqual(['/kart/assets/a-1.css', '/kart/assets/b-2.js']);
});

test.each([
  ['<html lang="nb" data-path="klynge/is/" data-color-scheme="auto"><body>', true],
  ['<html lang="nb" data-path=""><body>', false],
  ['<html lang="nb" data-path="klynge/is"><body>', false],
  ['<html><title>Vedlikehold</title><body><p data-path="klynge/is/">', false],
  ['', false],
])('only a page that says so is kept as that page: %s', (html, isIt) => {
  expect(isPageOf('klynge/is/', html)).toBe(isIt);
});
