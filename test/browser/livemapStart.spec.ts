import type { Page } from '@playwright/test';
import { targetBounds } from '../../src/state/target.ts';
import { builtSite } from '../map/builtSite.ts';
import { expect, goWithin, test } from './fixtures.ts';
import { colorsOf, expectMapColors, mapColor } from './mapColors.ts';
import {
  expectFitted,
  gapOf,
  livePin,
  openLive,
  pinOf,
  pinSpots,
  ready,
  staticPin,
  withoutWebGL,
} from './mapView.ts';
import { clusterAt, clusterOf, northToSouth } from './site.ts';

/** How the live map comes, and what stands where it does not. */
test.describe.configure({ timeout: 120_000 });
test.use({ liveMap: true, viewport: { width: 1000, height: 640 } });

const { id } = clusterAt(-1);
const south = northToSouth.at(-1)?.id ?? '';
const detail = /\/map-(?!overview)[^/]*\.json/;

async function expectChosen(page: Page, chosen: string): Promise<void> {
  const view = { page: { kind: 'cluster', id: chosen } } as const;
  await expectFitted(page, targetBounds(builtSite, view, null, []));
}

test('a cluster’s page asks for every point at once, and its map stands where the static one stood, also after the window has changed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openLive(page, `klynge/${id}/`);
  expect(gapOf(await pinSpots(page, livePin), await pinSpots(page, staticPin))).toBeLessThan(1);
  expect(asked.filter((url) => detail.test(url))).not.toEqual([]);
  expect(asked.filter((url) => url.includes('map-overview'))).toEqual([]);
  await page.setViewportSize({ width: 600, height: 800 });
  await expectChosen(page, id);
  await page.setViewportSize({ width: 1200, height: 500 });
  await expectChosen(page, id);
});

test('opens as the address says: cluster, camera, layers and theme', async ({ page }) => {
  const [lng, lat] = clusterOf(id).region.marker;
  const [east, north] = [Number(lng.toFixed(1)), Number(lat.toFixed(1))];
  await openLive(page, `klynge/${id}/?kamera=6.5/${north}/${east}&lag=ingen&tema=dark`);
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await expect(pinOf(page, livePin, id)).toHaveAttribute('data-state', 'chosen');
  const spots = await pinSpots(page, livePin);
  // MapLibre's camera is the middle of the canvas: the sign lies a known way from there.
  const scale = (512 * 2 ** 6.5) / (2 * Math.PI);
  const y = (degrees: number) => Math.atanh(Math.sin((degrees * Math.PI) / 180));
  const expected = [
    500 + (((lng - east) * Math.PI) / 180) * scale,
    320 - (y(lat) - y(north)) * scale,
  ];
  expect(spots[id]?.[0]).toBeCloseTo(expected[0] ?? 0, 0);
  expect(spots[id]?.[1]).toBeCloseTo(expected[1] ?? 0, 0);
  await page.reload();
  await ready(page);
  expect(await pinSpots(page, livePin)).toEqual(spots);
  expect(page.url()).toContain(`kamera=6.5/${north}/${east}`);
});

test.describe('on a very wide screen', () => {
  // Low, as each pixel is drawn by the processor.
  test.use({ viewport: { width: 5120, height: 320 } });

  test('is as sharp as the screen', async ({ page }) => {
    await page.goto('');
    const canvas = page.locator('canvas.maplibregl-canvas');
    await canvas.waitFor({ state: 'attached' });
    const drawn = () =>
      canvas.evaluate((element) => {
        if (!(element instanceof HTMLCanvasElement)) return null;
        const { drawingBufferWidth = 0 } = element.getContext('webgl2') ?? {};
        return [element.clientWidth * window.devicePixelRatio, element.width, drawingBufferWidth];
      });
    await expect.poll(drawn).toEqual([5120, 5120, 5120]);
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('it is drawn in the dark theme’s colours, outlives a lost WebGL context, and does with the points it has', async ({
    page,
    faults,
  }) => {
    faults.expect(/status 404/);
    faults.allow(/Failed to load resource/);
    await page.route(detail, (route) => route.fulfill({ status: 404, body: '' }));
    await openLive(page);
    await expectMapColors(page);
    // Nothing has been asked for in vain so far.
    expect(faults.count()).toBe(0);
    await test.step('a lost WebGL context shows the static map until it is back', async () => {
      const canvas = page.locator('.maplibregl-canvas');
      const extension = await canvas.evaluateHandle((element: HTMLCanvasElement) =>
        element.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
      );
      await extension.evaluate((context) => context?.loseContext());
      await expect(page.locator('[data-map-state="loading"]')).toBeVisible();
      await extension.evaluate((context) => context?.restoreContext());
      await ready(page);
      await expectFitted(page, builtSite.home);
      expect(await colorsOf(page)).toContain(await mapColor(page, '--map-land'));
      expect(faults.count()).toBe(0);
    });
    await test.step('where the rest of the points cannot be had, the map has those it has', async () => {
      const refused = page.waitForResponse(detail);
      await pinOf(page, livePin, south).click();
      await refused;
      await expectChosen(page, south);
      await expect(page.locator('[data-map-state="ready"]')).toBeVisible();
      expect(await colorsOf(page)).toContain(await mapColor(page, '--map-land'));
    });
  });
});

test.describe('a choice', () => {
  test.use({ viewport: { width: 620, height: 400 } });

  test('jumps there where less motion is asked for, and flies with motion', async ({ page }) => {
    await page.clock.install();
    await openLive(page);
    await test.step('jumps there where less motion is asked for', async () => {
      const [start, between, end] = await flight(page, id, 100);
      expect(between).not.toBe(start);
      expect(between).toBe(end);
      await expectChosen(page, id);
    });
    await goWithin(page, '');
    await expectFitted(page, builtSite.home);
    await test.step('flies there with motion', async () => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      const places = await flight(page, id, 700);
      expect(new Set(places).size, places.join(', ')).toBe(3);
      await expectChosen(page, id);
    });
  });
});

/** Where a sign is before it is chosen, so many milliseconds after, and when the map is at rest. */
async function flight(page: Page, chosen: string, after: number): Promise<readonly string[]> {
  const pin = pinOf(page, livePin, chosen);
  const place = () =>
    pin.evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return `${Math.round(x)} ${Math.round(y)}`;
    });
  // Time is the test's own from here on, so that a slow machine draws as many frames as a quick one.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
  const start = await place();
  await pin.evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
  });
  await page.clock.runFor(after);
  const between = await place();
  await page.clock.runFor(3000);
  const end = await place();
  await page.clock.resume();
  return [start, between, end];
}

async function expectStaticMap(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state="failed"]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(livePin)).toHaveCount(0);
  await pinOf(page, staticPin, south).click();
  await expect(page).toHaveURL(new RegExp(`/klynge/${south}/$`));
}

test('without its worker, its geometry or WebGL the live map gives way to the static one', async ({
  page,
  faults,
}) => {
  faults.expect(/status 404: .*mapWorker/);
  faults.expect(/request failed: .*mapWorker/);
  faults.expect(/status 404: .*\/map-[^/]*\.json/);
  // Whether it is told of what its workers miss depends on the browser.
  faults.allow(/Failed to load resource/);
  for (const [what, file] of [
    ['worker', /mapWorker/],
    ['geometry', /\/map-[^/]*\.json/],
  ] as const) {
    await test.step(`without its ${what}`, async () => {
      await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('');
      await expectStaticMap(page);
      await page.unroute(file);
    });
  }
  await test.step('without WebGL', async () => {
    await withoutWebGL(page);
    await page.goto('');
    await expectStaticMap(page);
  });
});
