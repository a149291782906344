import { readFileSync } from 'node:fs';
import { expect, hydrated, open, test } from './fixtures.ts';
import { ready } from './mapView.ts';
import { clusterAt, clustersIn, site, words } from './site.ts';

/** How a page arrives: read first, alive after that, and nothing in it moves. */

test.describe('with its live map', () => {
  test.use({ liveMap: true });

  test('a page comes alive when it has been painted, and not before; it asks for no font and for nothing of other pages', async ({
    page,
  }) => {
    const asked: { readonly url: string; readonly type: string }[] = [];
    page.on('request', (request) =>
      asked.push({ url: request.url(), type: request.resourceType() }),
    );
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
    // Whatever does not wait for a frame has had its turn when the browser is idle for the second time.
    await page.evaluate(async () => {
      for (let times = 0; times < 2; times += 1) {
        // Where no frame is due Chromium may let the callback wait for as long as nothing happens.
        await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
      }
    });
    await expect(page.locator('[data-map-state="static"]')).toBeVisible();
    await expect(page.locator('html[data-hydrated]')).toHaveCount(0);
    await page.evaluate(() => (globalThis as unknown as { paint: () => void }).paint());
    await ready(page);
    expect(asked.filter(({ type }) => type === 'font')).toEqual([]);
    const others = /\/(?:deck|share|spread|policy)-|spreadData/;
    expect(asked.filter(({ url }) => others.test(url))).toEqual([]);
  });
});

test('what is pressed and picked before the page is alive is done when it is', async ({ page }) => {
  const { sector, region } = clusterAt(1);
  const [part = ''] = region.parts;
  await page.route(/\/assets\/start-/, async (route) => {
    await page.locator('.theme-button').click();
    await page.getByLabel(words.list.sector).selectOption(sector);
    await page.getByLabel(words.list.part).selectOption(part);
    await route.continue();
  });
  await page.goto('');
  // From what the device has to the first of the two looks.
  await expect(page.locator('.theme-button')).toHaveAccessibleName(
    `${words.theme}: ${words.themes.light}`,
  );
  await expect(page.locator('.cluster-item')).toHaveCount(clustersIn({ sector, part }).length);
  await expect(page.getByLabel(words.list.sector)).toHaveValue(sector);
  await expect(page).toHaveURL(new RegExp(`\\?sektor=${sector}&del=${part}$`));
});

test('a step Back before the page is alive leads to the page before', async ({ page }) => {
  await open(page);
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
  await hydrated(page);
  await page.goForward();
  await expect(page.locator('.cluster-detail')).toBeVisible();
});

/** React works on between messages that it sends itself: they wait until `work` is called. */
function holdWork(): void {
  const held: (() => void)[] = [];
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...args: [unknown]) {
    held.push(() => postMessage.apply(this, args));
  };
  Object.assign(globalThis, {
    held,
    work: () => {
      MessagePort.prototype.postMessage = postMessage;
      for (const send of held) send();
    },
  });
}

const isHeld = () => (globalThis as unknown as { held: unknown[] }).held.length > 0;
const work = () => (globalThis as unknown as { work: () => void }).work();

test.describe('while the page is coming alive', () => {
  const alive = 'html[data-hydrated]';

  test('a step Back leads to the page before', async ({ page }) => {
    await open(page);
    const list = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.locator('.cluster-list a').first().click();
    await expect(page).toHaveURL(/klynge/);
    await page.addInitScript(holdWork);
    await page.reload();
    await page.waitForFunction(isHeld);
    await expect(page.locator(alive)).toHaveCount(0);
    await page.evaluate(() => window.history.back());
    await expect(page).not.toHaveURL(/klynge/);
    await page.evaluate(work);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(list);
    await expect(page.locator('.cluster-item')).toHaveCount(site.clusters.length);
  });

  test('a press is heard at once, and once only', async ({ page }) => {
    await page.addInitScript(holdWork);
    await page.goto('');
    await page.waitForFunction(isHeld);
    await expect(page.locator(alive)).toHaveCount(0);
    await page.locator('.theme-button').click();
    const name = `${words.theme}: ${words.themes.light}`;
    await expect(page.locator('.theme-button')).toHaveAccessibleName(name);
    await page.evaluate(work);
    await hydrated(page);
    await expect(page.locator('.theme-button')).toHaveAccessibleName(name);
  });

  test('a key for the whole page is heard when it is', async ({ page }) => {
    await page.addInitScript(holdWork);
    await page.goto('presentasjon/');
    await page.waitForFunction(isHeld);
    await page.keyboard.press('PageDown');
    await expect(page.locator(alive)).toHaveCount(0);
    await page.evaluate(work);
    await expect(page).toHaveURL(/presentasjon\/2\/$/);
  });
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
