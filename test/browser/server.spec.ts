import { request as nodeRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIResponse } from '@playwright/test';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { expect, test } from './fixtures.ts';

/** The built site, asked over the wire as a browser would and as no browser would. */

const security = {
  'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'/),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=(self)'),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

const assetsOf = async (answer: APIResponse) =>
  [...(await answer.text()).matchAll(/(?:src|href)="(\/[^"]*assets\/[^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );

/** The status of a path sent exactly as written: browsers and Playwright tidy it first. */
function statusOf(baseURL: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    nodeRequest(new URL(baseURL), { path, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('a page comes with the headers of production', async ({ request }) => {
  const answer = await request.get('/');
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    ...security,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(answer.headers()['content-security-policy']).toMatch(/frame-ancestors 'self'$/);
  expect(answer.headers()).not.toHaveProperty('access-control-allow-origin');
});

test('every script and style of the page is kept for a year, and open to sandboxed frames', async ({
  request,
}) => {
  const assets = await assetsOf(await request.get('/'));
  expect(assets.length).toBeGreaterThan(1);
  for (const path of assets) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers(), path).toMatchObject({
      ...security,
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
  }
});

test('text goes packed to a browser that unpacks, and plain to one that does not', async ({
  request,
}) => {
  const script = (await assetsOf(await request.get('/'))).find((path) => path.endsWith('.js'));
  for (const path of ['/', script ?? 'no script']) {
    const plain = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } });
    const plainBody = await plain.body();
    expect(plain.headers()['content-encoding'], path).toBeUndefined();
    for (const [accept, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const packed = await request.get(path, { headers: { 'Accept-Encoding': accept } });
      expect(packed.headers()['content-encoding'], path).toBe(encoding);
      expect(packed.headers()['vary'], path).toBe('Accept-Encoding');
      expect(Number(packed.headers()['content-length'])).toBeLessThan(plainBody.byteLength);
      expect(plainBody.equals(await packed.body()), path).toBe(true);
    }
  }
});

test('what is not there is a page that says so, with status 404', async ({ page, faults }) => {
  faults.expect(/404/);
  const answer = await page.goto('/finnes-ikke/');
  expect(answer?.status()).toBe(404);
  expect(answer?.headers()).toMatchObject({ ...security, 'cache-control': 'no-cache' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('a[href="/"]').first()).toBeVisible();
});

test('a folder without its slash is sent on to it, parameters kept', async ({ request }) => {
  const answer = await request.get('/kilder?tema=dark', { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()['location']).toBe('/kilder/?tema=dark');
});

test('no path leads out of the site', async ({ baseURL }) => {
  if (baseURL === undefined) throw new Error('no site is served');
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '//example.org/embed',
  ]) {
    expect(await statusOf(baseURL, path), path).toBe(400);
  }
});

test('HEAD has the headers of GET; an unchanged page is not sent again', async ({ request }) => {
  const get = await request.get('/');
  const head = await request.head('/');
  expect(await head.body()).toHaveLength(0);
  const { etag = '', 'content-length': length } = get.headers();
  expect(head.headers()).toMatchObject({ etag, 'content-length': length });
  const again = await request.get('/', { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
});

test.describe('under a base path', () => {
  let server: Server;
  let origin: string;

  test.beforeAll(async () => {
    server = siteServer({ folder: 'dist', base: '/kart/' });
    await new Promise<void>((done) => server.listen(0, done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  test.afterAll(() => {
    server.close();
  });

  test('the site is there, and nowhere else', async ({ request }) => {
    expect((await request.get(`${origin}/kart/`)).status()).toBe(200);
    expect((await request.get(`${origin}/kart/kilder/`)).status()).toBe(200);
    expect((await request.get(`${origin}/`)).status()).toBe(404);
    const sentOn = await request.get(`${origin}/kart`, { maxRedirects: 0 });
    expect(sentOn.headers()['location']).toBe('/kart/');
  });
});
