import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precacheManifest } from '../../src/prerender/serviceWorker.ts';

const pages = [
  { language: 'nb', path: '' },
  { language: 'nb', path: 'deck/1/' },
  { language: 'en', path: 'en/' },
] as const;
let folder: string;

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klyngekart-kept-'));
  for (const path of ['', 'deck/1/', 'en/', 'embed/']) put(`${path}index.html`, `page ${path}`);
  for (const path of [
    ...['assets/a-1.js', 'data/x.csv', 'en/manifest.webmanifest', 'icons/any-192.png'],
    ...['favicon.svg', 'shell.html', '404.html', 'preview/nb/x.png', 'robots.txt', 'embed.js'],
  ]) {
    put(path, path);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('kept is what addresses ask for, and nothing made for other sites', async () => {
  const { entries } = await precacheManifest(folder, pages);
  expect(entries.map(({ path }) => path)).toEqual([
    '404.html',
    'assets/a-1.js',
    'data/x.csv',
    'en/manifest.webmanifest',
    'favicon.svg',
    'icons/any-192.png',
    'shell.html',
  ]);
  const named = entries.filter(({ revision }) => revision === null);
  expect(named.map(({ path }) => path)).toEqual(['assets/a-1.js']);
});

test('the pages are those of each language, embeds apart', async () => {
  expect(await precacheManifest(folder, pages)).toMatchObject({
    pages: [['', 'deck/1/'], [], ['en/']],
    embedFolders: ['embed/', 'nn/embed/', 'en/embed/'],
    shell: 'shell.html',
    notFound: '404.html',
  });
});

test('the version is that of every page and file, and the same for the same', async () => {
  const versionNow = async () => (await precacheManifest(folder, pages)).version;
  const first = await versionNow();
  expect(await versionNow()).toBe(first);
  put('deck/1/index.html', 'another word');
  const second = await versionNow();
  expect(second).not.toBe(first);
  put('data/x.csv', 'another figure');
  expect(await versionNow()).not.toBe(second);
});
