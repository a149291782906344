import { expect, type Locator } from '@playwright/test';
import { expectLive, frameOf, test } from './embeds.ts';
import { boxOf, livePin, pinOf, ready, staticPin } from './mapView.ts';
import { clusterAt } from './site.ts';

const { id } = clusterAt(3);

// Drawing maps in software is slow work for a small machine.
test.describe.configure({ timeout: 120_000 });
test.use({ liveMap: true, viewport: { width: 700, height: 800 } });

const isEngine = (url: string) => /\/assets\/(?:maplibre|LiveMap|live)-/.test(url);

test('a strict sandbox: the frame reads, is sized, its map comes to life, and Ctrl and the wheel zoom it', async ({
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
  const spread = async () => {
    const tops = await pins.evaluateAll((all) => all.map((pin) => pin.getBoundingClientRect().top));
    return Math.max(...tops) - Math.min(...tops);
  };
  const unzoomed = await spread();
  const map = await page.locator('iframe').boundingBox();
  await page.mouse.move((map?.x ?? 0) + 150, (map?.y ?? 0) + 250);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(spread).toBeGreaterThan(unzoomed + 20);
});

/** Where a sign stands on the one map and on the other. */
async function expectSamePlace(still: Locator, live: Locator, wake: () => Promise<void>) {
  const before = await boxOf(still);
  await wake();
  const after = await boxOf(live);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1.5);
}

test('a map that fails to come leaves the frame as it was, and may be tried again; it stands where the static one stood, and a sign opens its cluster', async ({
  page,
  faults,
}) => {
  faults.expect(/live-.*\.js|ERR_FAILED/);
  await page.route(/\/assets\/live-/, (route) => route.abort('failed'), { times: 1 });
  await page.goto('embed/');
  const height = await page.locator('.embed').evaluate(({ clientHeight }) => clientHeight);
  await page.locator('.embed-activate').click();
  await expect(page.locator('[data-map-state="failed"]')).toBeVisible();
  await expect(page.locator('.embed-note')).toBeVisible();
  await expect(page.locator('.map-box .map-pin').first()).toBeVisible();
  const live = pinOf(page, livePin, id);
  const still = pinOf(page, staticPin, id);
  await expectSamePlace(still.locator('svg'), live.locator('svg'), async () => {
    await page.locator('.embed-activate').click();
    await ready(page);
  });
  expect(await page.locator('.embed').evaluate(({ clientHeight }) => clientHeight)).toBe(height);
  await live.click();
  await expect(page.locator(`.embed-items [data-cluster="${id}"] details`)).toHaveAttribute(
    'open',
    '',
  );
  await expect(live).toHaveAttribute('data-state', 'chosen');
  // The address is the host's.
  expect(new URL(page.url()).pathname).toBe('/embed/');
});

test('a frame of some clusters shows them and no other, still and live, and both maps agree on the start view', async ({
  page,
}) => {
  const [lng, lat] = clusterAt(2).region.marker.map((degrees) => degrees.toFixed(1));
  const query = `klynger=${id},${clusterAt(2).id}&kamera=6/${lat}/${lng}&panel=av`;
  await page.goto(`embed/?v=1&${query}`);
  // In the order of the records.
  const names = [clusterAt(2).name, clusterAt(3).name];
  const read = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(await read('.map-box .map-pin-name')).toEqual(names);
  expect(await read('.embed-name')).toEqual(names);
  await expect(page.locator('.region')).toHaveCount(2);
  const [still, live] = [staticPin, livePin].map((pins) =>
    pinOf(page, pins, clusterAt(2).id).locator('svg'),
  );
  if (!still || !live) throw new Error('no sign');
  await expectSamePlace(still, live, async () => {
    await page.locator('.embed-activate').click();
    await ready(page);
  });
  expect(await read('.maplibregl-marker .map-pin-name')).toEqual(names);
});

test('who has the focus on the map keeps it, and may use the keyboard there', async ({ page }) => {
  await page.goto('embed/');
  const sign = `.map-pin[href$="/klynge/${id}/"]`;
  await page.locator(`.map-box ${sign}`).focus();
  await ready(page);
  await expect(page.locator(`.maplibregl-marker ${sign}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`.embed-items [data-cluster="${id}"] details`)).toHaveAttribute(
    'open',
    '',
  );
});

test('ten frames load no engine; touching one loads one', async ({ page, host }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (isEngine(request.url())) engine.push(request.url());
  });
  await host.open('ten');
  await expect.poll(() => page.frames().length).toBe(11);
  for (const frame of page.frames().slice(1)) {
    await frame.waitForLoadState();
    await frame.locator('.embed-activate').waitFor();
  }
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
  // By the second frame the browser has told the page what is in view.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(map).toHaveAttribute('data-map-state', 'static');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(map).not.toHaveAttribute('data-map-state', 'static');
});
