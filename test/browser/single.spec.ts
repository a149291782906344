import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Build, buildOf } from '../support/builds.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './mapView.ts';
import { site, sites, wordsOf } from './site.ts';

/** The site in one file, opened from a folder as by double click. */

let build: Build;

test.use({ liveMap: true, viewport: { width: 800, height: 600 } });
test.describe.configure({ timeout: 240_000 });

test.beforeAll(() => {
  test.setTimeout(240_000);
  build = buildOf('single');
});

test.afterAll(() => build.remove());

test('one file from a disk has list, choice, languages, search and the live map', async ({
  page,
  faults,
}) => {
  const address = pathToFileURL(join(build.folder, 'klyngekart.html')).href;
  faults.addOrigin(address);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  const title = page.getByRole('heading', { level: 1 });
  const { id = '', name = '' } = site.clusters[1] ?? {};

  await page.goto(address);
  await ready(page);
  await expect(page.locator('.cluster-item')).toHaveCount(site.clusters.length);
  await page.locator(`.cluster-list a[href="#/klynge/${id}/"]`).click();
  await expect(title).toHaveText(name);
  await expect(page).toHaveURL(`${address}#/klynge/${id}/`);
  // A note on the page is no address of its own.
  await page.locator('.section-link').first().click();
  await expect(title).toHaveText(name);
  await page.goBack();
  await page.goBack();
  await expect(title).toHaveText(site.programme.title);

  await page.getByRole('searchbox').fill('Bodø');
  await expect(page.locator('.places button').first()).toBeVisible();
  await page.goto(`${address}#/?sektor=${site.clusters[1]?.sector}`);
  await expect(page.locator('.cluster-item')).toHaveCount(1);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.cluster-item')).toHaveCount(1);
  await page.getByRole('link', { name: wordsOf('en').privacy.heading }).click();
  await expect(title).toHaveText(wordsOf('en').privacy.heading);
  await page.goto(`${address}#/nn/`);
  await expect(title).toHaveText(sites.nn.programme.title);

  const own = asked.filter((url) => url.startsWith(address));
  expect(own.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
});

test('from a host, in a frame, it has the live map too', async ({ page, faults }) => {
  const file = readFileSync(join(build.folder, 'klyngekart.html'));
  const host = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
    <iframe title="Map" src="/klyngekart.html" width="640" height="420"></iframe>`;
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(url === '/klyngekart.html' ? file : host);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  faults.addOrigin(address);
  await page.goto(address);
  await page
    .frameLocator('iframe')
    .locator('[data-map-state="ready"]')
    .waitFor({ timeout: 120_000 });
  server.close();
});
