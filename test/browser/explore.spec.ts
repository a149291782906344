import type { Page } from '@playwright/test';
import { words as told } from '../../src/pages/policy/words/nb.ts';
import { expect, test } from './fixtures.ts';
import {
  boxOf,
  holdLiveMap,
  isClear,
  livePin,
  pinOf,
  pinSpots,
  ready,
  shownAt,
  staticPin,
} from './mapView.ts';
import { clusterOf, site, sites, words, wordsOf } from './site.ts';

const total = site.clusters.length;
const listItem = (page: Page, id: string) =>
  page.locator(`.cluster-list a[href$="/klynge/${id}/"]`);
const names = (page: Page) => page.locator('.cluster-item-name').allTextContents();
const count = (page: Page) => page.locator('.count');
const search = (page: Page) => page.getByRole('searchbox', { name: words.list.search });

test.describe('the live map', () => {
  // Drawing in software is slow work; less motion is fewer drawings.
  test.describe.configure({ timeout: 120_000 });
  test.use({ viewport: { width: 1000, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

  test('goes to each cluster that is chosen, clear of the panel, and quiets the others', async ({
    page,
  }) => {
    await page.goto('');
    await ready(page);
    await listItem(page, site.clusters[0]?.id ?? '').click();
    for (const [index, { id, name, region }] of site.clusters.entries()) {
      await expect(page.locator('h1')).toHaveText(name);
      await expect(page).toHaveURL(new RegExp(`/klynge/${id}/$`));
      await expect(page.locator(`${livePin}[data-state="chosen"]`)).toHaveText([name]);
      await expect(page.locator(`${livePin}[data-state="quiet"]`)).toHaveCount(total - 1);
      const shown = () => shownAt(page, livePin, region.bounds);
      await expect.poll(async () => isClear(page, await shown()), { message: id }).toBe(true);
      const { width, height } = await shown();
      expect(Math.max(width, height), `${id} is shown at a size to see`).toBeGreaterThan(90);
      const next = site.clusters[(index + 1) % total]?.name;
      await page.getByRole('link', { name: `${words.detail.next}: ${next}` }).click();
    }
    const last = site.clusters.at(-1)?.name ?? '';
    await page.getByRole('link', { name: `${words.detail.previous}: ${last}` }).click();
    await expect(page.locator('h1')).toHaveText(last);
    await page.getByRole('link', { name: words.detail.back }).click();
    // Off the list, where what lies under the pointer is pointed at.
    await page.mouse.move(5, 5);
    await expect(page.locator(`${livePin}[data-state="plain"]`)).toHaveCount(total);
    await expect
      .poll(async () => isClear(page, await shownAt(page, livePin, site.home)))
      .toBe(true);
  });

  test('hides and shows its layers, and the address says so', async ({ page }) => {
    await page.goto('');
    await ready(page);
    const picture = async () =>
      (await page.locator('.maplibregl-canvas').screenshot()).toString('hex');
    const all = await picture();
    await page.getByText(words.map.legend).click();
    await page.getByLabel(words.map.layers.towns).uncheck();
    await expect(page).toHaveURL(/\?lag=counties$/);
    await page.getByLabel(words.map.layers.counties).uncheck();
    await expect(page).toHaveURL(/\?lag=ingen$/);
    await page.getByText(words.map.legend).click();
    await page.mouse.move(5, 5);
    await expect.poll(async () => (await picture()) === all).toBe(false);
    await page.getByText(words.map.legend).click();
    await page.getByLabel(words.map.layers.towns).check();
    await page.getByLabel(words.map.layers.counties).check();
    await expect(page).toHaveURL(/\/$/);
  });

  test('opens as the address says: cluster, camera, layers and theme', async ({ page }) => {
    await page.goto('klynge/arena-heidner/?kamera=6.5/61.2/11&lag=ingen&tema=dark');
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
    await expect(pinOf(page, livePin, 'arena-heidner')).toHaveAttribute('data-state', 'chosen');
    const spots = await pinSpots(page, livePin);
    // MapLibre's camera is the middle of the canvas: the sign lies a known way from there.
    const [lng, lat] = clusterOf('arena-heidner').region.marker;
    const scale = (512 * 2 ** 6.5) / (2 * Math.PI);
    const y = (degrees: number) => Math.atanh(Math.sin((degrees * Math.PI) / 180));
    const expected = [
      500 + (((lng - 11) * Math.PI) / 180) * scale,
      320 - (y(lat) - y(61.2)) * scale,
    ];
    expect(spots['arena-heidner']?.[0]).toBeCloseTo(expected[0] ?? 0, 0);
    expect(spots['arena-heidner']?.[1]).toBeCloseTo(expected[1] ?? 0, 0);
    await page.reload();
    await ready(page);
    expect(await pinSpots(page, livePin)).toEqual(spots);
    expect(page.url()).toContain('kamera=6.5/61.2/11');
  });
});

test.describe('list and address', () => {
  test.describe.configure({ timeout: 60_000 });
  test.beforeEach(({ page }) => holdLiveMap(page));

  test('Back and Forward walk through what was opened; a reload stays', async ({ page }) => {
    await page.goto('');
    await listItem(page, 'next-media').click();
    await page.getByRole('link', { name: new RegExp(`^${words.detail.next}: `) }).click();
    await expect(page.locator('h1')).toHaveText('iKuben');
    await page.reload();
    await expect(page.locator('h1')).toHaveText('iKuben');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('Next Media');
    await expect(pinOf(page, staticPin, 'next-media')).toHaveAttribute('data-state', 'chosen');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(site.programme.title);
    await page.goForward();
    await expect(page.locator('h1')).toHaveText('Next Media');
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/klynge/);
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('Next Media');
  });

  test('the list narrows by sector, by part of the country and by both', async ({ page }) => {
    await page.goto('');
    await expect(count(page)).toHaveText(words.list.count(total, total));
    await expect(count(page)).toHaveRole('status');
    await page.getByLabel(words.list.part).selectOption('Nord-Norge');
    await expect(count(page)).toHaveText(words.list.count(2, total));
    expect(await names(page)).toEqual(['BioTech North', 'Mineralklynge Nord']);
    await expect(page).toHaveURL(/\?del=nord-norge$/);
    const { id, label } = site.sectors.find(({ id }) => id === 'minerals') ?? { id: '', label: '' };
    await page.getByLabel(words.list.sector).selectOption(label);
    expect(await names(page)).toEqual(['Mineralklynge Nord']);
    await expect(page).toHaveURL(new RegExp(`\\?sektor=${id}&del=nord-norge$`));
    await page.reload();
    await expect(count(page)).toHaveText(words.list.count(1, total));
    await expect(page.getByLabel(words.list.part)).toHaveValue('nord-norge');
    await listItem(page, 'mineralklynge-nord').click();
    await page.getByRole('link', { name: words.detail.back }).click();
    expect(await names(page), 'filters outlast a look at a cluster').toEqual([
      'Mineralklynge Nord',
    ]);
    await page.getByRole('button', { name: words.list.clearFilters }).click();
    expect(await names(page)).toHaveLength(total);
    await expect(page).toHaveURL(/\/$/);
  });

  test('no hit says so, and shows the way out', async ({ page }) => {
    await page.goto('?sektor=minerals&del=sorlandet');
    await expect(count(page)).toHaveText(words.list.count(0, total));
    await expect(page.getByText(words.list.none)).toBeVisible();
    await page.getByRole('button', { name: words.list.clearFilters }).click();
    await expect(count(page)).toHaveText(words.list.count(total, total));
    await expect(page.getByText(words.list.none)).toBeHidden();
    await search(page).fill('qwxzqwxz');
    await expect(page.getByText(words.list.none)).toBeVisible();
    await page.getByRole('button', { name: words.list.clearSearch }).click();
    await expect(count(page)).toHaveText(words.list.count(total, total));
    await expect(search(page)).toHaveValue('');
    await expect(search(page)).toBeFocused();
  });

  test('search narrows the list by any fact, and Enter opens what is found', async ({ page }) => {
    await page.goto('');
    await search(page).fill('kloosterman');
    await expect(count(page)).toHaveText(words.list.count(1, total));
    expect(await names(page)).toEqual(['BioTech North']);
    await expect(page).toHaveURL(/\?sok=kloosterman$/);
    await search(page).fill('ikuben');
    await expect(page.getByText(words.list.searching)).toBeHidden();
    await search(page).press('Enter');
    await expect(page.locator('h1')).toHaveText('iKuben');
  });

  test('what is written before the page is alive is searched for', async ({ page }) => {
    let release = () => {};
    const written = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/assets\/index-[^/]*\.js/, async (route) => {
      await written;
      await route.continue();
    });
    await page.goto('', { waitUntil: 'commit' });
    await search(page).fill('kloosterman');
    release();
    await expect(count(page)).toHaveText(words.list.count(1, total));
    await expect(search(page)).toHaveValue('kloosterman');
  });

  test('a link that is shared opens the same view', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('en/klynge/next-media/?lag=towns&kamera=5.25/63.1/10.2');
    await page.getByRole('button', { name: wordsOf('en').detail.copyLink }).click();
    await expect(page.getByText(wordsOf('en').detail.copied)).toBeVisible();
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    expect(shared).toBe(page.url());
    expect(shared).toMatch(/\/en\/klynge\/next-media\/\?lag=towns&kamera=5\.25\/63\.1\/10\.2$/);
  });

  test('an address that is wrong falls back, and is put right without a step for Back', async ({
    page,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('kilder/');
    const bad = [
      'sektor=%3Cscript%3Ealert(1)%3C/script%3E',
      'del=../../etc/passwd',
      'lag=alt,%00',
      'tema=javascript:alert(1)',
      'kamera=NaN/1e99/--4',
      'naer=91,181,x',
      'ukjent=1',
      'sektor=minerals',
    ].join('&');
    await page.goto(`?${bad}`);
    await expect(page).toHaveURL(/\/$/);
    await expect(count(page)).toHaveText(words.list.count(total, total));
    await page.goto(
      '?sok=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&naer=60,10,%3Cb%3Efet%3C/b%3E',
    );
    await expect(search(page)).toHaveValue('"><img src=x onerror=alert(1)>');
    await expect(page.locator('#near-heading')).toHaveText(words.near.heading('<b>fet</b>'));
    expect(await page.locator('main img, main b').count()).toBe(0);
    await page.goto(`?sok=${'a'.repeat(5000)}&kamera=99/0/0`);
    await expect(search(page)).toHaveValue('a'.repeat(80));
    await page.goto('?tema=lilla');
    await expect(page).toHaveURL(/\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/sok=aaa/);
    expect(dialogs).toEqual([]);
  });

  test('another language shows the same view', async ({ page }) => {
    await page.goto('?sektor=ict&lag=ingen&tema=dark&kamera=5.5/60/9');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/\?sektor=ict&lag=ingen&tema=dark&kamera=5\.5\/60\/9$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toHaveText(sites.en.programme.title);
    await expect(count(page)).toHaveText(wordsOf('en').list.count(1, total));
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await expect(page).toHaveURL(/\/nn\/\?sektor=ict/);
    await expect(page.getByRole('link', { name: 'Nynorsk' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('the theme that a reader chooses stays; an address that asks for one wins', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('');
    const surface = () =>
      page.locator('.panel').evaluate((panel) => getComputedStyle(panel).backgroundColor);
    const light = await surface();
    const button = page.getByRole('button', { name: words.theme });
    while (!(await button.getAttribute('aria-label'))?.includes(words.themes.dark)) {
      await button.click();
    }
    const dark = await surface();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await surface()).toBe(dark);
    await page.goto('?tema=light');
    expect(await surface()).toBe(light);
    await expect(page).toHaveURL(/tema=light/);
    await page.goto('');
    expect(await surface(), 'an address does not change the reader’s own choice').toBe(dark);
  });

  test('the system’s theme counts where nobody has chosen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('');
    const sea = () =>
      page.locator('.explore').evaluate((map) => getComputedStyle(map).backgroundColor);
    const dark = await sea();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await sea()).not.toBe(dark);
  });

  test('every sign has its name on the map, clear of the panel', async ({ page }) => {
    await page.goto('');
    for (const pin of await page.locator(`${staticPin} .map-pin-name`).all()) {
      expect(await isClear(page, await boxOf(pin)), (await pin.textContent()) ?? '').toBe(true);
    }
  });
});

test('the pages of statements and their words come when they are opened', async ({
  page,
  faults,
}) => {
  faults.expect(/status 404/);
  faults.expect(/Failed to load resource/);
  await holdLiveMap(page);
  const files = /\/assets\/StatementPage-[^/]*\.js/;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('kilder/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => files.test(url))).toEqual([]);
  await page.getByRole('link', { name: words.privacy.heading }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.privacy.heading })).toBeFocused();
  await expect(
    page.getByRole('heading', { name: told.privacy(0)[0]?.heading ?? '' }),
  ).toBeVisible();
  expect(asked.filter((url) => files.test(url))).toHaveLength(1);

  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('kilder/');
  await page.getByRole('link', { name: words.accessibility.heading }).click();
  await expect(page.getByText(words.policies.failed)).toBeVisible();
});
