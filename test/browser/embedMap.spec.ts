import { expect, type Page } from '@playwright/test';
import { expectLive, frameOf, test } from './embeds.ts';

// Drawing maps in software is slow work for a small machine.
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 700, height: 800 } });

const isEngine = (url: string) => /\/assets\/(?:maplibre|LiveMap|live)-/.test(url);

test('a strict sandbox: the frame reads, is sized, and its map comes to life', async ({
  page,
  host,
}) => {
  await host.open('sandbox');
  expect(
    await frameOf(page)
      .locator('html')
      .evaluate(() => {
        try {
          return String(window.localStorage);
        } catch {
          return window.origin;
        }
      }),
  ).toBe('null');
  const before = await frameOf(page).locator('.embed').boundingBox();
  await frameOf(page).locator('.embed-activate').click();
  await expectLive(page);
  expect(await frameOf(page).locator('.embed').boundingBox()).toEqual(before);
  const pins = frameOf(page).locator('.maplibregl-marker .map-pin');
  expect(await pins.count()).toBe(await frameOf(page).locator('.map-box .map-pin').count());
});

test('the live map stands where the static one stood, and a sign opens its cluster', async ({
  page,
}) => {
  await page.goto('embed/');
  const sign = '.map-pin[href$="/klynge/next-media/"]';
  const still = await page.locator(`.map-box ${sign} svg`).boundingBox();
  const height = await page.locator('.embed').evaluate(({ clientHeight }) => clientHeight);
  await page.locator('.embed-activate').click();
  await expectReady(page);
  const live = await page.locator(`.maplibregl-marker ${sign} svg`).boundingBox();
  expect(
    Math.hypot((live?.x ?? 0) - (still?.x ?? 0), (live?.y ?? 0) - (still?.y ?? 0)),
  ).toBeLessThan(1.5);
  expect(await page.locator('.embed').evaluate(({ clientHeight }) => clientHeight)).toBe(height);
  await page.locator(`.maplibregl-marker ${sign}`).click();
  await expect(page.locator('.embed-items [data-cluster="next-media"] details')).toHaveAttribute(
    'open',
    '',
  );
  await expect(page.locator(`.maplibregl-marker ${sign}`)).toHaveAttribute('data-state', 'chosen');
  // The address is the host's.
  expect(new URL(page.url()).pathname).toBe('/embed/');
});

test('a start view: still and live map agree on it', async ({ page }) => {
  await page.goto('embed/?v=1&kamera=6/63.4/10.4&panel=av');
  const sign = '.map-pin[href$="/klynge/next-media/"] svg';
  const still = await page.locator(`.map-box ${sign}`).boundingBox();
  await page.locator('.embed-activate').click();
  await expectReady(page);
  const live = await page.locator(`.maplibregl-marker ${sign}`).boundingBox();
  expect(
    Math.hypot((live?.x ?? 0) - (still?.x ?? 0), (live?.y ?? 0) - (still?.y ?? 0)),
  ).toBeLessThan(1.5);
});

test('a frame of some clusters shows them and no other, still and live', async ({ page }) => {
  await page.goto('embed/?v=1&klynger=ikuben,next-media');
  // In the order of the records.
  const names = ['Next Media', 'iKuben'];
  const read = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(await read('.map-box .map-pin-name')).toEqual(names);
  expect(await read('.embed-name')).toEqual(names);
  await expect(page.locator('.region')).toHaveCount(2);
  await page.locator('.embed-activate').click();
  await expectReady(page);
  expect(await read('.maplibregl-marker .map-pin-name')).toEqual(names);
});

test('who has the focus on the map keeps it, and may use the keyboard there', async ({ page }) => {
  await page.goto('embed/');
  const sign = '.map-pin[href$="/klynge/ikuben/"]';
  await page.locator(`.map-box ${sign}`).focus();
  await expectReady(page);
  await expect(page.locator(`.maplibregl-marker ${sign}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.embed-items [data-cluster="ikuben"] details')).toHaveAttribute(
    'open',
    '',
  );
});

test('a map that fails to come leaves the frame as it was, and may be tried again', async ({
  page,
  faults,
}) => {
  faults.expect(/live-.*\.js|ERR_FAILED/);
  await page.route(/\/assets\/live-/, (route) => route.abort('failed'), { times: 1 });
  await page.goto('embed/');
  await page.locator('.embed-activate').click();
  await expect(page.locator('[data-map-state="failed"]')).toBeVisible();
  await expect(page.locator('.embed-note')).toBeVisible();
  await expect(page.locator('.map-box .map-pin').first()).toBeVisible();
  await page.locator('.embed-activate').click();
  await expectReady(page);
});

test('ten frames load no engine; touching one loads one', async ({ page, host }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (isEngine(request.url())) engine.push(request.url());
  });
  await host.open('ten');
  await expect.poll(() => page.frames().length).toBe(11);
  await frameOf(page).locator('.embed-activate').waitFor();
  await page.waitForLoadState('networkidle');
  expect(engine).toEqual([]);
  await frameOf(page).locator('.embed-activate').click();
  await expectLive(page);
  expect(engine.length).toBeGreaterThan(0);
  expect(new Set(engine).size).toBe(engine.length);
  const states = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.locator('.embed-map').getAttribute('data-map-state')),
  );
  expect(states.filter((state) => state === 'static')).toHaveLength(9);
});

test('by parameter the live map comes when it is in view, and not before', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open('article');
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, address) => {
    frame.src = address;
  }, `${baseURL}embed/?v=1&start=synlig`);
  const map = frameOf(page).locator('.embed-map');
  await expect(frameOf(page).locator('.embed-activate')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(map).toHaveAttribute('data-map-state', 'static');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(map).not.toHaveAttribute('data-map-state', 'static');
});

async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
}
