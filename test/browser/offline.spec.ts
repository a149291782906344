import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { words as listWords } from '../../src/pages/ownList/words/nb.ts';
import { expect, holdLiveMap, test } from './fixtures.ts';
import { ready, withoutWebGL } from './mapView.ts';
import { pasteList } from './pasteList.ts';
import { Publishing } from './publishing.ts';
import { addressesOf, site, sites, wordsOf } from './site.ts';

/** With a real service worker, and a host that can really go away. */

test.use({
  liveMap: true,
  serviceWorkers: 'allow',
  viewport: { width: 800, height: 600 },
});

// Maps drawn in software, workers that start and stop: a busy machine takes its time.
test.describe.configure({ timeout: 240_000 });

let host: Publishing;
test.beforeEach(async ({ faults }) => {
  host = new Publishing();
  await host.open();
  faults.addOrigin(host.origin);
});
test.afterEach(() => host.end());

/** What the browser has kept of the site, by path. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Opens an address online with no live map to draw, and waits until the browser could do without the network. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${host.origin}/${path}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 60_000,
  });
}

async function takeNetworkAway(page: Page): Promise<void> {
  await host.close();
  await page.context().setOffline(true);
}

test('after one visit every address opens without a network', async ({ page, context, faults }) => {
  faults.expect(/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
  faults.expect(/404/);
  const first = await context.newPage();
  await withoutWebGL(first);
  await visit(first, '');
  await first.close();
  await page.goto(`${host.origin}/404.html`);
  const kept = await keptPaths(page);
  expect(kept).toEqual(expect.arrayContaining(addressesOf('nb').map((path) => `/${path}`)));
  expect(kept.filter((path) => /^\/(?:nn|en)\/|^\/embed|^\/preview/.test(path))).toEqual([
    '/en/manifest.webmanifest',
    '/nn/manifest.webmanifest',
  ]);
  // A notice in the place of every page is shown, and replaces none.
  host.closeForRepairs('<!doctype html><link rel="icon" href="data:,"><h1>Vedlikehold</h1>');
  for (const path of ['kilder/', 'del/']) {
    await page.goto(`${host.origin}/${path}`);
    await expect(page.getByRole('heading')).toHaveText('Vedlikehold');
  }
  // Nor does it become a file that is kept once it has been asked for.
  const asset = '/assets/of-another-version.js';
  await page.evaluate((address) => fetch(address), asset);
  expect(await keptPaths(page)).not.toContain(asset);
  await takeNetworkAway(page);

  const { id = '', name = '' } = site.clusters[0] ?? {};
  const open = async (path: string) => {
    const answer = await page.goto(`${host.origin}/${path}`);
    return answer?.status();
  };
  const title = page.getByRole('heading', { level: 1 });
  // As it was prerendered: words and static map before any script.
  expect(await open(`klynge/${id}/?tema=dark`)).toBe(200);
  await expect(title).toHaveText(name);
  await expect(page.locator('.backdrop path').first()).toBeAttached();
  await ready(page);
  await holdLiveMap(page);
  for (const [path, heading] of [
    ['kilder/', wordsOf('nb').sources.heading],
    ['del/', wordsOf('nb').share.heading],
    ['?sok=xyz', sites.nb.programme.title],
  ] as const) {
    expect(await open(path), path).toBe(200);
    await expect(title).toHaveText(heading);
  }
  await expect(page.getByText(wordsOf('nb').list.none)).toBeVisible();
  expect(await open('kilder')).toBe(200);
  await expect(page).toHaveURL(`${host.origin}/kilder/`);
  // A language that was never opened has its records and words, and draws its pages from these.
  expect(await open(`en/klynge/${id}/`)).toBe(200);
  await expect(title).toHaveText(name);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await open('nn/')).toBe(200);
  await expect(title).toHaveText(sites.nn.programme.title);
  await page.locator('.cluster-list a').first().click();
  await expect(title).toHaveText(name);
  expect(await open('finnes-ikke/')).toBe(404);
  await expect(title).toHaveText(wordsOf('nb').notFound.title);
  await open('');
  const data = await page.evaluate(async () => (await fetch('/data/klynger.csv')).text());
  expect(data).toContain(name);
});

test('a list is made and saved as one file without a network, once its page has been open with it', async ({
  page,
  faults,
}, info) => {
  faults.expect(/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
  await withoutWebGL(page);
  await visit(page, 'ditt-kart/');
  for (const name of ['listWorker', 'country', 'one-file']) {
    await expect
      .poll(async () => (await keptPaths(page)).some((path) => path.includes(`/${name}-`)), {
        timeout: 60_000,
      })
      .toBe(true);
  }
  await takeNetworkAway(page);
  await page.reload();
  await pasteList(page, 'Navn;Sted\nFjordbruket;Hardanger\nMjøsverftet;Hamar');
  await expect(page.getByText(listWords.places.summary(2, 2))).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: listWords.out.oneFile, exact: true }).click(),
  ]);
  const path = info.outputPath('kart.html');
  await download.saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain('Mjøsverftet');
});

test('a new version waits until the old one is closed, and breaks no open page', async ({
  page,
  context,
}) => {
  await withoutWebGL(context);
  await visit(page, '');
  host.publishNext();
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.active?.state, registration?.waiting?.state];
    });
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(state, { timeout: 60_000 }).toEqual(['activated', 'installed']);
  // Its script was never asked for, and is gone from the host.
  await page.getByRole('link', { name: wordsOf('nb').share.heading }).click();
  await expect(page.locator('.share textarea, .share pre').first()).toBeVisible();

  const other = await context.newPage();
  await other.goto(`${host.origin}/kilder/`);
  await expect(other.locator('script[src*="NextNext"]')).toBeAttached();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await state()).toEqual(['activated', 'installed']);

  await other.close();
  await expect(async () => {
    // Closed for long enough that the browser makes the change: a page that came at once would be the old one's.
    await page.goto('about:blank');
    await page.waitForTimeout(1000);
    await page.goto(`${host.origin}/404.html`);
    expect(await state()).toEqual(['activated', undefined]);
  }).toPass({ timeout: 60_000 });
  await expect
    .poll(async () => (await keptPaths(page)).filter((path) => /deck-page-.*\.js$/.test(path)))
    .toEqual(['/assets/deck-page-NextNext.js']);
});

test('no frame brings the worker; the start page can be installed', async ({ page, context }) => {
  // The page in the frame need only start.
  await page.addInitScript(() => {
    if (window !== window.top) window.requestIdleCallback = () => 0;
  });
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${host.origin}/embed/?start=synlig`);
  await page.locator('.embed-activate').click();
  await ready(page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/kilder/';
    frame.style.height = '300px';
    document.body.append(frame);
  });
  await page.frameLocator('iframe').locator('html[data-hydrated]').waitFor({ state: 'attached' });
  expect(await registrations()).toBe(0);

  await page.goto(`${host.origin}/nn/`);
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
  ).toEqual([]);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ lang: 'nn', start_url: '/nn/', id: '/' });
});
