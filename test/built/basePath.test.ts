import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { addressesOf, everyAddressOf, prefixOf } from '../browser/site.ts';
import { type Build, basePath as base, buildOf, siteUrl } from '../support/builds.ts';
import { filesOf, htmlOf, pagePaths } from './builtPages.ts';
import { type Served, serve } from './serve.ts';

/** The site for a folder of somebody's host, with its own address told. */
let build: Build;
let site: Served;

beforeAll(async () => {
  build = buildOf('base');
  site = await serve(siteServer({ folder: build.folder, base }));
}, 240_000);

afterAll(async () => {
  await site.close();
  build.remove();
});

test('no link and no file leads out of the base path', async () => {
  for (const address of pagePaths(build.folder)) {
    const html = htmlOf(build.folder, address);
    const paths = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(paths.length, address).toBeGreaterThan(10);
    const links = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g)];
    expect(links.length, address).toBeGreaterThan(10);
    expect(
      paths.filter((path) => !path?.startsWith(base)),
      address,
    ).toEqual([]);
  }
  expect((await site.get(`${base}nn/`)).status).toBe(200);
  expect((await site.get('/')).status).toBe(404);
});

/** A page's head, without style and code. */
function headOf(address: string): Document {
  const [head = ''] = htmlOf(build.folder, address).split('</head>');
  const bare = head.replaceAll(
    /<script(?! type="application)[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<link rel="(?:preload|module|style)[^>]*>/g,
    '',
  );
  return new DOMParser().parseFromString(`${bare}</head><body></body></html>`, 'text/html');
}

test('every page names its own address, its languages and its picture', () => {
  const pictures = new Set<string>();
  for (const language of languages) {
    for (const address of addressesOf(language)) {
      const head = headOf(address);
      const read = (selector: string, name: string) =>
        head.querySelector(selector)?.getAttribute(name) ?? '';
      const content = (selector: string) => read(selector, 'content');
      const rest = address.slice(prefixOf(language).length);
      expect(read('link[rel=canonical]', 'href')).toBe(siteUrl + address);
      for (const other of languages) {
        const alternate = read(`link[rel=alternate][hreflang=${other}]`, 'href');
        expect(alternate).toBe(siteUrl + prefixOf(other) + rest);
      }
      expect(read('link[hreflang=x-default]', 'href')).toBe(siteUrl + rest);
      expect(content('meta[property="og:url"]')).toBe(siteUrl + address);
      expect(content('meta[property="og:title"]').length, address).toBeGreaterThan(3);
      const description = content('meta[name=description]');
      expect(description.length, address).toBeGreaterThan(20);
      expect(content('meta[property="og:description"]')).toBe(description);
      const picture = content('meta[property="og:image"]');
      expect(picture.startsWith(`${siteUrl}preview/${language}/`), picture).toBe(true);
      pictures.add(picture.slice(siteUrl.length));
      const data = JSON.parse(
        head.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      );
      expect(data, address).toMatchObject({
        '@context': 'https://schema.org',
        inLanguage: language,
      });
    }
  }
  const later = pagePaths(build.folder).filter((path) => /presentasjon\/\d/.test(path));
  // The steps of the deck have one picture between them; each other page has one of its own.
  expect(pictures.size).toBe(pagePaths(build.folder).length - later.length);
  for (const step of later) expect(pictures).toContain(pictureOf(step));
  for (const picture of pictures) expect(pictureSize(picture), picture).toEqual([1200, 630]);
  const drawn = filesOf(build.folder).filter((file) => /^preview\/.*\.png$/.test(file));
  expect(new Set(drawn)).toEqual(pictures);
});

function pictureOf(address: string): string {
  const picture = headOf(address).querySelector('meta[property="og:image"]');
  return (picture?.getAttribute('content') ?? '').slice(siteUrl.length);
}

/** Width and height of a PNG, from its header. */
function pictureSize(path: string): [number, number] {
  const file = join(build.folder, path);
  expect(existsSync(file), path).toBe(true);
  const png = readFileSync(file);
  expect(png.toString('latin1', 1, 4), path).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the sitemap has every page, and robots.txt has the sitemap', async () => {
  const robots = (await site.get(`${base}robots.txt`)).body.toString();
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  expect(robots).toContain(`Sitemap: ${siteUrl}sitemap.xml`);
  const text = (await site.get(`${base}sitemap.xml`)).body.toString();
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const found = [...xml.querySelectorAll('url')].map((url) => [
    url.querySelector('loc')?.textContent,
    url.getElementsByTagName('xhtml:link').length,
  ]);
  const all = languages
    .flatMap(everyAddressOf)
    .map((address) => [siteUrl + address, languages.length + 1]);
  expect(found.sort()).toEqual(all.sort());
});
