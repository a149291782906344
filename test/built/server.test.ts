import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import clusters from '../../data/clusters.json' with { type: 'json' };
import { siteServer } from '../../src/prerender/serve/server.ts';
import { readBody } from '../support/sitePages.ts';
import { type Answer, type Served, serve } from './serve.ts';

/** The built site, asked over the wire as a browser would and as no browser would. */
let site: Served;
let below: Served;

beforeAll(async () => {
  site = await serve(siteServer({ folder: 'dist', base: '/' }));
  below = await serve(siteServer({ folder: 'dist', base: '/kart/' }));
});

afterAll(() => Promise.all([site.close(), below.close()]));

const security = {
  'content-security-policy': expect.stringMatching(
    /^default-src 'self'; object-src 'none'; media-src 'none'; script-src 'self'/,
  ),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=(self)'),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

const assetsOf = ({ body }: Answer) =>
  [...body.toString().matchAll(/(?:src|href)="(\/[^"]*assets\/[^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );

test('a page comes with the headers of production', async () => {
  const { status, headers } = await site.get('/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    ...security,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'$/);
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

test('every script and style of the page is kept for a year, and open to sandboxed frames', async () => {
  const assets = assetsOf(await site.get('/'));
  expect(assets.length).toBeGreaterThan(1);
  for (const path of assets) {
    const { status, headers } = await site.get(path);
    expect(status, path).toBe(200);
    expect(headers, path).toMatchObject({
      ...security,
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
  }
});

test('text goes packed to a browser that unpacks, and plain to one that does not', async () => {
  const script = assetsOf(await site.get('/')).find((path) => path.endsWith('.js'));
  for (const path of ['/', script ?? 'no script']) {
    const plain = await site.get(path, { 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    for (const [accept, encoding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const packed = await site.get(path, { 'Accept-Encoding': accept });
      expect(packed.headers['content-encoding'], path).toBe(encoding);
      expect(packed.headers.vary, path).toBe('Accept-Encoding');
      expect(Number(packed.headers['content-length'])).toBeLessThan(plain.body.byteLength);
      expect(plain.body.equals(unpack(packed.body)), path).toBe(true);
    }
  }
});

test('what is not there is a page that says so, with status 404', async () => {
  const { status, headers, body } = await site.get('/finnes-ikke/');
  expect(status).toBe(404);
  expect(headers).toMatchObject({ ...security, 'cache-control': 'no-cache' });
  const [, page = ''] = body.toString().split('<body');
  const read = readBody(page.slice(page.indexOf('>') + 1));
  expect(read.querySelectorAll('h1')).toHaveLength(1);
  expect(read.querySelector('a[href="/"]')).not.toBeNull();
});

test('a folder without its slash is sent on to it, parameters kept', async () => {
  const { status, headers } = await site.get('/kilder?tema=dark');
  expect(status).toBe(308);
  expect(headers.location).toBe('/kilder/?tema=dark');
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '//example.org/embed',
])('no path leads out of the site: %s', async (path) => {
  expect((await site.get(path)).status).toBe(400);
});

test('HEAD has the headers of GET; an unchanged page is not sent again', async () => {
  const get = await site.get('/');
  const head = await site.get('/', {}, 'HEAD');
  expect(head.body).toHaveLength(0);
  const { etag = '', 'content-length': length } = get.headers;
  expect(head.headers).toMatchObject({ etag, 'content-length': length });
  const again = await site.get('/', { 'If-None-Match': etag });
  expect(again.status).toBe(304);
});

test('under a base path the site is there, and nowhere else', async () => {
  expect((await below.get('/kart/')).status).toBe(200);
  expect((await below.get('/kart/kilder/')).status).toBe(200);
  expect((await below.get('/')).status).toBe(404);
  expect((await below.get('/kart')).headers.location).toBe('/kart/');
});

test.each([
  ['data/klynger.csv', 'text/csv; charset=utf-8'],
  ['data/klynger-excel.csv', 'text/csv; charset=utf-8'],
  ['data/klynger.geojson', 'application/geo+json; charset=utf-8'],
  ['data/klynger.json', 'application/json; charset=utf-8'],
])('%s is at its address, for any page to read', async (path, type) => {
  const { status, headers, body } = await site.get(`/${path}`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': type, 'access-control-allow-origin': '*' });
  const text = body.toString('utf8');
  for (const { id, name } of clusters) {
    expect(text).toContain(id);
    expect(text).toContain(name);
  }
  expect(text).toContain('CC BY 4.0');
  expect(text.startsWith('\uFEFF')).toBe(path === 'data/klynger-excel.csv');
});

/** Of a frame's bytes, script. */
const mostScript = 5_000;

test('of a frame, script is little, and all of it stands in the page', async () => {
  const paths = ['', 'en/', 'nn/'].flatMap((prefix) => [
    `/${prefix}embed/`,
    ...clusters.map(({ id }) => `/${prefix}embed/klynge/${id}/`),
  ]);
  for (const path of paths) {
    const html = (await site.get(path)).body.toString();
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.map(([, attributes]) => attributes)).toEqual(['']);
    expect(gzipSync(scripts.map(([, , code]) => code).join('')).length).toBeLessThan(mostScript);
  }
});

test('embed.js is small', async () => {
  expect(gzipSync((await site.get('/embed.js')).body).length).toBeLessThan(1_500);
});
