import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { words } from './site.ts';

/** How a page arrives: read first, alive after that, and nothing in it moves. */

test('a page comes alive when it has been painted, and not before', async ({ page }) => {
  await page.addInitScript(() => {
    const frames: FrameRequestCallback[] = [];
    const { requestAnimationFrame } = globalThis;
    globalThis.requestAnimationFrame = (callback) => frames.push(callback);
    Object.assign(globalThis, {
      paint: () => {
        globalThis.requestAnimationFrame = requestAnimationFrame;
        for (const callback of frames) requestAnimationFrame(callback);
      },
    });
  });
  await page.goto('');
  const alive = page.locator('[data-map-state="ready"]');
  // Time enough for a page that did not wait.
  await page.waitForTimeout(4000);
  await expect(page.locator('[data-map-state="static"]')).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { paint: () => void }).paint());
  await expect(alive).toBeVisible({ timeout: 60_000 });
});

test('what is pressed and picked before the page is alive is done when it is', async ({ page }) => {
  await page.route(/\/assets\/start-/, async (route) => {
    await page.locator('.theme-button').click();
    await page.getByLabel(words.list.sector).selectOption('minerals');
    await page.getByLabel(words.list.part).selectOption('nord-norge');
    await route.continue();
  });
  await page.goto('');
  // From what the device has to the first of the two looks.
  await expect(page.locator('.theme-button')).toHaveAccessibleName(
    `${words.theme}: ${words.themes.light}`,
  );
  await expect(page.locator('.cluster-item')).toHaveCount(1);
  await expect(page.getByLabel(words.list.sector)).toHaveValue('minerals');
  await expect(page).toHaveURL(/\?sektor=minerals&del=nord-norge$/);
});

test('a step Back before the page is alive leads to the page before', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
  const list = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.locator('.cluster-list a').first().click();
  await expect(page).toHaveURL(/klynge/);
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/assets\/start-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.evaluate(() => window.history.back());
  await expect(page).not.toHaveURL(/klynge/);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(list);
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
  await page.goForward();
  await expect(page.locator('.cluster-detail')).toBeVisible();
});

test('a page asks for no font', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('');
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
  expect(fonts).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what keeps to the right edge is seen when all of it has come', async ({ page, faults }) => {
    faults.expect(/request failed: .*\.js csp/);
    const whole = readFileSync('dist/index.html', 'utf8');
    const cut = whole.slice(0, whole.indexOf('https://www.geonames.org/'));
    await page.route(/\/$/, (route) => route.fulfill({ contentType: 'text/html', body: cut }));
    await page.goto('');
    await expect(page.locator('.static-svg')).toBeVisible();
    await expect(page.locator('.attribution')).toContainText('Natural Earth');
    await expect(page.locator('.map-furniture')).toBeHidden();
    await page.unroute(/\/$/);
    await page.reload();
    await expect(page.locator('.map-furniture')).toBeVisible();
    await expect(page.locator('.attribution')).toContainText('GeoNames');
  });
});
