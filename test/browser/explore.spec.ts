import type { Page } from '@playwright/test';
import { lastName, laterNames } from '../../src/model/after.ts';
import { words as told } from '../../src/pages/policy/words/nb.ts';
import { expect, hydrated, open, test } from './fixtures.ts';
import { boxOf, isClear, itemOf, pinOf, staticPin } from './mapView.ts';
import {
  clusterAt,
  clustersIn,
  emptyFilter,
  firstOf,
  foundByWord,
  partOfSome,
  site,
  sites,
  words,
  wordsOf,
} from './site.ts';

const total = site.clusters.length;
const names = (page: Page) => page.locator('.cluster-item-name').allTextContents();
const count = (page: Page) => page.locator('.count');
const search = (page: Page) => page.getByRole('searchbox', { name: words.list.search });

test.describe('list and address', () => {
  test.describe.configure({ timeout: 60_000 });

  test('Back and Forward walk through what was opened; a reload stays', async ({ page }) => {
    const [one, next] = [clusterAt(2), clusterAt(3)];
    await page.goto('');
    await itemOf(page, one.id).click();
    await page.getByRole('link', { name: new RegExp(`^${words.detail.next}: `) }).click();
    await expect(page.locator('h1')).toHaveText(next.name);
    await page.reload();
    await hydrated(page);
    await expect(page.locator('h1')).toHaveText(next.name);
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(one.name);
    await expect(pinOf(page, staticPin, one.id)).toHaveAttribute('data-state', 'chosen');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(site.programme.title);
    await page.goForward();
    await expect(page.locator('h1')).toHaveText(one.name);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/klynge/);
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(one.name);
  });

  test('the list shows what was last known, at an address of its own', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: words.after.last }).check();
    await expect(page).toHaveURL(/\?tid=sist$/);
    const known = site.clusters.map((each) => lastName(each)?.name ?? each.name);
    expect(await names(page)).toEqual(known);
    await page.reload();
    await expect.poll(() => names(page)).toEqual(known);
    // The name of today finds the cluster in either.
    await search(page).fill(firstOf(site.clusters.flatMap(laterNames), 'later name'));
    await expect(count(page)).toHaveText(words.list.count(1, total));
  });

  test('the list narrows by sector, by part of the country and by both', async ({ page }) => {
    const { id: part, name: partName } = partOfSome;
    const inPart = clustersIn({ part });
    const [{ id, sector } = clusterAt(0)] = inPart;
    const label = site.sectors.find((each) => each.id === sector)?.label ?? '';
    const inBoth = clustersIn({ part, sector });
    const namesOf = (clusters: typeof inPart) => clusters.map(({ name }) => name);
    await page.goto('');
    await expect(count(page)).toHaveText(words.list.count(total, total));
    await expect(count(page)).toHaveRole('status');
    await page.getByLabel(words.list.part).selectOption(partName);
    await expect(count(page)).toHaveText(words.list.count(inPart.length, total));
    expect(await names(page)).toEqual(namesOf(inPart));
    await expect(page).toHaveURL(new RegExp(`\\?del=${part}$`));
    await page.getByLabel(words.list.sector).selectOption(label);
    expect(await names(page)).toEqual(namesOf(inBoth));
    await expect(page).toHaveURL(new RegExp(`\\?sektor=${sector}&del=${part}$`));
    await page.reload();
    await expect(count(page)).toHaveText(words.list.count(inBoth.length, total));
    await expect(page.getByLabel(words.list.part)).toHaveValue(part);
    await itemOf(page, id).click();
    await page.getByRole('link', { name: words.detail.back }).click();
    expect(await names(page), 'filters outlast a look at a cluster').toEqual(namesOf(inBoth));
    await page.getByRole('button', { name: words.list.clearFilters }).click();
    expect(await names(page)).toHaveLength(total);
    await expect(page).toHaveURL(/\/$/);
  });

  test('no hit says so, and shows the way out', async ({ page }) => {
    await page.goto(`?sektor=${emptyFilter.sector}&del=${emptyFilter.part}`);
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
    const { cluster, word } = foundByWord;
    await search(page).fill(word);
    await expect(count(page)).toHaveText(words.list.count(1, total));
    expect(await names(page)).toEqual([cluster.name]);
    await expect(page).toHaveURL(new RegExp(`\\?sok=${encodeURIComponent(word)}$`));
    const { name } = clusterAt(3);
    await search(page).fill(name.toLocaleLowerCase('nb'));
    await expect(page.getByText(words.list.searching)).toBeHidden();
    await search(page).press('Enter');
    await expect(page.locator('h1')).toHaveText(name);
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
    await search(page).fill(foundByWord.word);
    release();
    await expect(count(page)).toHaveText(words.list.count(1, total));
    await expect(search(page)).toHaveValue(foundByWord.word);
  });

  test('a link that is shared opens the same view', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { id } = clusterAt(2);
    await page.goto(`en/klynge/${id}/?lag=towns&kamera=5.25/63.1/10.2`);
    await page.getByRole('button', { name: wordsOf('en').detail.copyLink }).click();
    await expect(page.getByText(wordsOf('en').detail.copied)).toBeVisible();
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    expect(shared).toBe(page.url());
    expect(shared.endsWith(`/en/klynge/${id}/?lag=towns&kamera=5.25/63.1/10.2`)).toBe(true);
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
      `sektor=${clusterAt(1).sector}`,
    ].join('&');
    await page.goto(`?${bad}`);
    // What is not ours is left alone.
    await expect(page).toHaveURL(/\/\?ukjent=1$/);
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
    const { sector } = clusterAt(4);
    await page.goto(`?sektor=${sector}&lag=ingen&tema=dark&kamera=5.5/60/9`);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(
      new RegExp(`/en/\\?sektor=${sector}&lag=ingen&tema=dark&kamera=5\\.5/60/9$`),
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toHaveText(sites.en.programme.title);
    await expect(count(page)).toHaveText(
      wordsOf('en').list.count(clustersIn({ sector }).length, total),
    );
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await expect(page).toHaveURL(new RegExp(`/nn/\\?sektor=${sector}`));
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
  const files = /\/assets\/policy-page-[^/]*\.js/;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'kilder/');
  expect(asked.filter((url) => files.test(url))).toEqual([]);
  await page.getByRole('link', { name: words.privacy.heading }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.privacy.heading })).toBeFocused();
  await expect(
    page.getByRole('heading', { name: told.privacy(0)[0]?.heading ?? '' }),
  ).toBeVisible();
  expect(asked.filter((url) => files.test(url))).toHaveLength(1);

  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, 'kilder/');
  await page.getByRole('link', { name: words.accessibility.heading }).click();
  await expect(page.getByText(words.policies.failed)).toBeVisible();
});
