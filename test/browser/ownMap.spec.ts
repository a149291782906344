import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { words as enTexts } from '../../src/pages/ownList/map/words/en.ts';
import { words as mapTexts } from '../../src/pages/ownList/map/words/nb.ts';
import { words as texts } from '../../src/pages/ownList/words/nb.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, open, test } from './fixtures.ts';
import { livePin, pinSpots, ready, staticPin } from './mapView.ts';
import { pasteList } from './pasteList.ts';
import { words as messages, wordsOf } from './site.ts';

/*
 * The map of a reader's own list: as the whole site in a document of its own, and as one file.
 */

test.describe.configure({ timeout: 240_000 });

const rows = [
  'Navn;Sted;Kategori',
  'Fjordbruket;Hardanger;Havbruk',
  'Skogeierne;Hedmark;Skog',
  'Mjøsverftet;Hamar;Havbruk',
  'Nordlys AS;Tromsø-regionen;Energi',
  '<img src=x onerror=alert(1)>;Bergen;Energi',
  'Ukjent;Nowhereville;Energi',
].join('\n');

/** Pastes the list and waits until it is placed. */
async function makeList(page: Page): Promise<void> {
  await open(page, 'ditt-kart/');
  await pasteList(page, rows);
  await expect(page.getByText(texts.places.summary(5, 6))).toBeVisible({ timeout: 60_000 });
  await page.getByLabel(texts.heading.title, { exact: true }).fill('Bedriftene våre');
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the map of the list is there; it is worked out first. */
async function expectMap(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Bedriftene våre', { timeout: 60_000 });
  await expect(page.locator('.cluster-item')).toHaveCount(6);
}

test('a list is seen as the whole site, kept through reload and Back, in every language', async ({
  page,
}) => {
  await makeList(page);
  await page.getByText(texts.out.kept).waitFor();
  const origin = new URL(page.url()).origin;
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      foreign.push(request.url());
    }
  });
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.getByRole('button', { name: texts.out.see, exact: true }).click();
  await expectMap(page);
  expect(
    files.filter((url) => /\/(?:country|listWorker)-/.test(url)),
    'the map was worked out where the list was made',
  ).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/ditt-kart/kart/');
  await expect(page).toHaveTitle(/^Bedriftene våre/);
  await expect(page.getByText(messages.list.placed(5, 6))).toBeVisible();
  await expect(page.locator('.map-box .region')).toHaveCount(3);
  const colors = await page
    .locator('.cluster-list [data-sector]')
    .evaluateAll((items) =>
      items.map((item) => getComputedStyle(item).getPropertyValue('--sector')),
    );
  expect(new Set(colors).size).toBe(3);
  expect(colors).not.toContain('');
  await expectAccessible(page);

  await page
    .getByRole('link', { name: /^Skogeierne/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Skogeierne');
  await expect(page).toHaveURL(/#\/klynge\/skogeierne\/$/);
  await page.reload();
  await expect(heading(page)).toHaveText('Skogeierne', { timeout: 60_000 });
  // A link of this list is of no use to others: it is on this device only.
  await expect(page.getByRole('button', { name: messages.detail.copyLink })).toHaveCount(0);
  await page.goBack();
  await expectMap(page);

  await page.getByRole('link', { name: messages.table.link }).click();
  await expect(page.locator('tbody tr')).toHaveCount(6);
  await page.goBack();
  await page.getByRole('link', { name: messages.spread.heading }).click();
  await expect(page.locator('.spread table').first()).toBeVisible({ timeout: 60_000 });
  files.length = 0;
  await page.reload();
  await expect(page.locator('.spread table').first()).toBeVisible({ timeout: 60_000 });
  expect(
    files.filter((url) => /\/(?:country|listWorker)-/.test(url)),
    'the spread is kept with the map',
  ).toEqual([]);
  await page.goBack();
  await page.getByRole('link', { name: messages.share.heading }).first().click();
  await expect(page.locator('.picture-preview')).toHaveAttribute('alt', /Bedriftene våre/);
  await page.goBack();
  await page.getByRole('link', { name: messages.present.heading }).click();
  await expect(heading(page)).toHaveText('Bedriftene våre', { timeout: 60_000 });
  await expect(page.locator('.deck-number')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/presentasjon\/2\/$/);

  await page.goBack();
  await page.goBack();
  await expectMap(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/ditt-kart\/kart\/#\//);
  await expectMap(page);
  await expect(page.getByText(enTexts.entries.list.heading, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: wordsOf('en').ownList.edit }).click();
  await expect(heading(page)).toHaveText(wordsOf('en').ownList.heading);
  expect(foreign).toEqual([]);
});

test('a link has the map in it, also for who keeps nothing; a broken one says so', async ({
  page,
  browser,
  baseURL,
  faults,
}) => {
  await makeList(page);
  await page.getByRole('button', { name: texts.out.link }).click();
  const link = await page.getByLabel(texts.out.linkLabel).inputValue();
  const packed = new URL(link).hash.slice('#liste='.length);

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  await faults.watch(context);
  const other = await context.newPage();
  await other.goto(`ditt-kart/kart/#liste=${packed}`);
  await expectMap(other);
  expect(new URL(other.url()).hash).toBe(`#liste=${packed}/`);
  await other
    .getByRole('link', { name: /^Skogeierne/ })
    .first()
    .click();
  expect(new URL(other.url()).hash).toBe(`#liste=${packed}/klynge/skogeierne/`);
  await other.reload();
  await expect(heading(other)).toHaveText('Skogeierne', { timeout: 60_000 });
  // To skip to the content is a step to a note, which takes the place of the address for a moment.
  await other.locator('.skip-link').focus();
  await other.keyboard.press('Enter');
  await expect(other).toHaveURL(new RegExp(`#liste=${packed}/klynge/skogeierne/$`));
  await expect(other.locator('.own-map-bar a')).toHaveAttribute(
    'href',
    `/ditt-kart/#liste=${packed}`,
  );

  const status = other.getByRole('status');
  await other.goto('about:blank');
  await other.goto('ditt-kart/kart/#liste=avkuttet');
  await expect(status.getByText(mapTexts.trouble['broken-link'])).toBeVisible();
  await expectAccessible(other);
  await other.goto('about:blank');
  await other.goto('ditt-kart/kart/');
  await expect(other.getByText(mapTexts.trouble.none)).toBeVisible();
  await expect(other.getByRole('link', { name: mapTexts.edit })).toBeVisible();
  await context.close();
});

/** A page of another origin with the file in a frame, which notes what it is told. */
function hostOf(file: string): Promise<Server> {
  const host = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><script>
    addEventListener('message', ({ data }) => {
      if (data.type === 'klyngekart:height') document.title = 'Height ' + data.height;
    });
  </script><iframe title="Map" src="/kart.html" width="640" height="420"></iframe>`;
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(url === '/kart.html' ? file : host);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

test('one file has the list and its map, from a disk and in a frame', async ({
  page,
  faults,
}, info) => {
  await makeList(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: texts.out.oneFile, exact: true }).click(),
  ]);
  const path = info.outputPath('kart.html');
  await download.saveAs(path);

  const address = pathToFileURL(path).href;
  faults.addOrigin(address);
  await page.goto(address);
  await expectMap(page);
  await expect(page).toHaveTitle(/^Bedriftene våre/);
  await expect(page.locator('.map-box .region')).toHaveCount(3);
  await page
    .getByRole('link', { name: /^Skogeierne/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Skogeierne');
  await page.goBack();
  await page.getByRole('link', { name: messages.spread.heading }).click();
  await expect(page.locator('.spread table').first()).toBeVisible();

  const server = await hostOf(readFileSync(path, 'utf8'));
  const { port } = server.address() as AddressInfo;
  const host = `http://127.0.0.1:${port}/`;
  faults.addOrigin(host);
  await page.goto(host);
  await expect(page).toHaveTitle(/^Height 4\d\d$/);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Bedriftene våre');
  await expect(frame.locator('.map-box .region')).toHaveCount(3);
  const heightOf = async (what: Locator) => (await what.boundingBox())?.height ?? 0;
  expect(await heightOf(frame.locator('.settings')), 'on one line').toBeLessThan(50);
  expect(await heightOf(frame.locator('.near-button')), 'on one line').toBeLessThan(50);
  server.close();
});

test.describe('where many rows share a place', () => {
  test.use({ liveMap: true });

  test('each has a sign of its own, on both maps in the same place, by pointer and by keys', async ({
    page,
  }) => {
    const inOslo = Array.from({ length: 12 }, (_, index) => `Bedrift ${index + 1};Oslo`);
    await open(page, 'ditt-kart/');
    await pasteList(page, ['Navn;Sted', 'Fjordbruket;Bergen', ...inOslo].join('\n'));
    await expect(page.getByText(texts.places.summary(13, 13))).toBeVisible({ timeout: 60_000 });
    await page.getByText(texts.out.kept).waitFor();
    await page.getByRole('button', { name: texts.out.see, exact: true }).click();
    await expect(page.locator('.cluster-item')).toHaveCount(13, { timeout: 60_000 });
    await ready(page);

    const flat = await pinSpots(page, staticPin);
    const live = await pinSpots(page, livePin);
    expect(Object.keys(live)).toHaveLength(13);
    for (const [id, [x = 0, y = 0]] of Object.entries(live)) {
      expect(Math.hypot(x - (flat[id]?.[0] ?? 0), y - (flat[id]?.[1] ?? 0)), id).toBeLessThan(0.5);
    }
    const spots = new Set(Object.values(live).map((at) => at.map(Math.round).join()));
    expect(spots.size).toBe(13);

    await page.locator(`${livePin}[data-cluster="fjordbruket"]`).focus();
    const reached = new Set<string>();
    for (const key of ['ArrowRight', ...Array<string>(4).fill('ArrowRight')]) {
      await page.keyboard.press(key);
      reached.add((await page.locator(':focus').getAttribute('data-cluster')) ?? '');
    }
    expect(reached.size).toBeGreaterThan(2);

    await page
      .getByRole('link', { name: /^Bedrift 7/ })
      .first()
      .click();
    await expect(heading(page)).toHaveText('Bedrift 7');
    await expect
      .poll(
        async () => {
          const [[x = 0, y = 0] = [], [toX = 0, toY = 0] = []] = await Promise.all(
            ['bedrift-7', 'bedrift-8'].map(async (id) => (await pinSpots(page, livePin))[id]),
          );
          return Math.hypot(toX - x, toY - y);
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(24);
    await page.locator(`${livePin}[data-cluster="bedrift-8"]`).click();
    await expect(heading(page)).toHaveText('Bedrift 8');
    await expect(page.getByText(messages.detail.samePlace).first()).toBeVisible();
  });
});
