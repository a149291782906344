import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { languages } from '../../src/model/language.ts';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { copyProject, scriptArguments } from '../support/projectCopy.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './mapView.ts';
import { addressesOf, everyAddressOf, prefixOf } from './site.ts';

/** The site built anew for a folder of somebody's host, with its own address told. */
const base = '/klynger/';
const siteUrl = 'https://kart.example/klynger/';

// One build for all: tests that run side by side would each make their own.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const project = copyProject();
const built = join(project, 'dist');
let server: Server;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  execFileSync(process.execPath, scriptArguments('src/prerender/build.ts'), {
    cwd: project,
    stdio: 'pipe',
    env: { ...process.env, BASE_PATH: base, SITE_URL: siteUrl },
  });
  server = siteServer({ folder: built, base });
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  rmSync(project, { recursive: true });
});

test('below a base path pages open, choose and find their map', async ({ page, faults }) => {
  faults.addOrigin(origin);
  await page.goto(`${origin}${base}`);
  await page.locator('.cluster-list a').first().click();
  await expect(page).toHaveURL(`${origin}${base}klynge/biotech-north/`);
  await ready(page);
  await page.goto(`${origin}${base}en/klynge/ikuben/?lag=ingen`);
  await expect(page.locator('h1')).toHaveText('iKuben');
  // The words are here before the page is alive, and hears a key.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`${origin}${base}en/?lag=ingen`, { timeout: 1000 });
  }).toPass();
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL(`${origin}${base}nn/?lag=ingen`);
});

test('below a base path no link and no file leads out of it', async ({ request }) => {
  for (const address of ['', 'nn/klynge/next-media/', 'en/kilder/']) {
    const html = await (await request.get(`${origin}${base}${address}`)).text();
    const paths = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(paths.length, address).toBeGreaterThan(10);
    expect(
      paths.filter((path) => !path?.startsWith(base)),
      address,
    ).toEqual([]);
  }
  expect((await request.get(`${origin}/`)).status()).toBe(404);
});

test('every page names its own address, its languages and its picture', async ({
  page,
  faults,
}) => {
  faults.addOrigin(origin);
  for (const language of languages) {
    for (const address of addressesOf(language)) {
      const html = readFileSync(join(built, address, 'index.html'), 'utf8');
      // The head without what it loads: the map below it would be drawn for nobody.
      const [head = ''] = html.split('</head>');
      await page.setContent(
        head.replaceAll(
          /<script(?! type="application)[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<link rel="(?:preload|module|style)[^>]*>/g,
          '',
        ),
      );
      const content = (selector: string) => page.locator(selector).getAttribute('content');
      const rest = address.slice(prefixOf(language).length);
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', siteUrl + address);
      for (const other of languages) {
        const alternate = page.locator(`link[rel=alternate][hreflang=${other}]`);
        await expect(alternate).toHaveAttribute('href', siteUrl + prefixOf(other) + rest);
      }
      await expect(page.locator('link[hreflang=x-default]')).toHaveAttribute(
        'href',
        siteUrl + rest,
      );
      expect(await content('meta[property="og:url"]')).toBe(siteUrl + address);
      expect((await content('meta[property="og:title"]'))?.length, address).toBeGreaterThan(3);
      const description = await content('meta[name=description]');
      expect(description?.length, address).toBeGreaterThan(20);
      expect(await content('meta[property="og:description"]')).toBe(description);
      const picture = (await content('meta[property="og:image"]')) ?? '';
      expect(picture.startsWith(`${siteUrl}preview/${language}/`), picture).toBe(true);
      expect(pictureSize(picture.slice(siteUrl.length)), picture).toEqual([1200, 630]);
      const data = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
      );
      expect(data, address).toMatchObject({
        '@context': 'https://schema.org',
        inLanguage: language,
      });
    }
  }
});

/** Width and height of a PNG, from its header. */
function pictureSize(path: string): [number, number] {
  const png = readFileSync(join(built, path));
  expect(png.toString('latin1', 1, 4), path).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the sitemap has every page, and robots.txt has the sitemap', async ({
  page,
  request,
  faults,
}) => {
  faults.addOrigin(origin);
  const robots = await (await request.get(`${origin}${base}robots.txt`)).text();
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  expect(robots).toContain(`Sitemap: ${siteUrl}sitemap.xml`);
  const answer = await request.get(`${origin}${base}sitemap.xml`);
  const addresses = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      return [...xml.querySelectorAll('url')].map((url) => [
        url.querySelector('loc')?.textContent,
        url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link').length,
      ]);
    },
    await answer.text(),
  );
  const all = languages
    .flatMap(everyAddressOf)
    .map((address) => [siteUrl + address, languages.length + 1]);
  expect(addresses.sort()).toEqual(all.sort());
});
