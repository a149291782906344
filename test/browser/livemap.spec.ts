import type { Locator, Page } from '@playwright/test';
import clusters from '../../data/clusters.json' with { type: 'json' };
import { project, worldBox } from '../../src/cartography/mercator.ts';
import type { Bounds } from '../../src/model/geo.ts';
import type { Page as View } from '../../src/pages/registry.ts';
import { targetBounds } from '../../src/state/target.ts';
import { builtSite } from '../map/builtSite.ts';
import { expect, test } from './fixtures.ts';

// Drawing maps in software is slow work for a small machine: long patience, and a small window.
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1000, height: 640 } });

const livePin = '.maplibregl-marker .map-pin';
const staticPin = '.map-box .map-pin';

async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
}

async function open(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** The middle of each pin, by its address, in CSS pixels. */
async function middles(page: Page, pins: string): Promise<Record<string, [number, number]>> {
  return page.locator(pins).evaluateAll((elements) =>
    Object.fromEntries(
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.getAttribute('href') ?? '', [x + width / 2, y + height / 2]];
      }),
    ),
  );
}

/** How far apart the two maps are where they differ most, in CSS pixels. */
async function gap(page: Page): Promise<number> {
  const live = await middles(page, livePin);
  const still = await middles(page, staticPin);
  const distances = Object.entries(still).map(([address, [x, y]]) => {
    const [otherX, otherY] = live[address] ?? [Number.POSITIVE_INFINITY, 0];
    return Math.hypot(otherX - x, otherY - y);
  });
  return Math.max(...distances);
}

/** How far the live map's signs are from where `bounds`, fitted into the free space, have them. */
async function misfit(page: Page, bounds: Bounds): Promise<number> {
  const free = await page.locator('.map-visible-area').boundingBox();
  if (!free) throw new Error('the map has no free part');
  const box = worldBox(bounds);
  const scale = Math.min(free.width / box.width, free.height / box.height);
  const left = free.x + (free.width - box.width * scale) / 2;
  const top = free.y + (free.height - box.height * scale) / 2;
  const live = await middles(page, livePin);
  const distances = builtSite.clusters.map(({ id, region }) => {
    const [x, y] = project(region.marker);
    const found = Object.entries(live).find(([address]) => address.endsWith(`/klynge/${id}/`));
    const [liveX, liveY] = found?.[1] ?? [Number.POSITIVE_INFINITY, 0];
    return Math.hypot(liveX - (left + (x - box.x) * scale), liveY - (top + (y - box.y) * scale));
  });
  return Math.max(...distances);
}

async function expectFitted(page: Page, view: View): Promise<void> {
  const bounds = targetBounds(builtSite, { page: view }, null, []);
  await expect.poll(() => misfit(page, bounds), { timeout: 30_000 }).toBeLessThanOrEqual(1);
}

const explore: View = { kind: 'explore' };
const cluster = (id: string): View => ({ kind: 'cluster', id });

function pinOf(page: Page, id: string): Locator {
  return page.locator(`${livePin}[href$="/klynge/${id}/"]`);
}

/** Moves the mouse around a cluster's sign until its region lies under it; gives the spot. */
async function pointAtRegion(page: Page, id: string): Promise<[number, number]> {
  const box = await pinOf(page, id).boundingBox();
  if (!box) throw new Error(`${id} has no sign on the map`);
  for (let radius = 26; radius <= 130; radius += 8) {
    for (let turn = 0; turn < 12; turn++) {
      const x = box.x + box.width / 2 + radius * Math.cos((turn * Math.PI) / 6);
      const y = box.y + box.height / 2 + radius * Math.sin((turn * Math.PI) / 6);
      await page.mouse.move(x, y);
      const over = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName, [
        x,
        y,
      ] as const);
      const state = await pinOf(page, id).getAttribute('data-state');
      if (over === 'CANVAS' && state === 'hovered') return [x, y];
    }
  }
  throw new Error(`no ground of ${id} found around its sign`);
}

/** The colours of the live map's picture that cover at least `share` of it, as #rrggbb. */
async function colorsOf(page: Page, share: number): Promise<string[]> {
  const picture = (await page.locator('.maplibregl-canvas').screenshot()).toString('base64');
  return page.evaluate(
    async ([source, least]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2D canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const color = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
      return [...counts]
        .filter(([, count]) => count > (data.length / 4) * least)
        .map(([color]) => `#${color.toString(16).padStart(6, '0')}`);
    },
    [picture, share] as const,
  );
}

function mapColor(page: Page, variable: string): Promise<string> {
  return page.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
    variable,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the live map draws sea, land and neighbours in the ${colorScheme} theme’s colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    const colors = await colorsOf(page, 0.005);
    for (const variable of ['--map-sea', '--map-land', '--map-neighbour']) {
      expect(colors, variable).toContain(await mapColor(page, variable));
    }
  });
}

for (const [width, height] of [
  [1440, 900],
  [320, 480],
  [390, 844],
  [1900, 500],
] as const) {
  test(`the live map stands where the static one stood in a window of ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    expect(await gap(page)).toBeLessThanOrEqual(1);
  });
}

test('on a cluster’s own page too, and after the window has changed', async ({ page }) => {
  const id = clusters[5]?.id ?? '';
  await open(page, `klynge/${id}/`);
  expect(await gap(page)).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 600, height: 800 });
  await expectFitted(page, cluster(id));
  await page.setViewportSize({ width: 1200, height: 500 });
  await expectFitted(page, cluster(id));
});

test('of regions that overlap, each can be chosen by its own ground', async ({ page }) => {
  const [small, large] = ['biotech-north', 'mineralklynge-nord'];
  const [lng, lat] = builtSite.clusters.find(({ id }) => id === small)?.region.marker ?? [0, 0];
  await open(page, `?kamera=6/${lat}/${lng}`);
  const [x, y] = await pointAtRegion(page, small);
  await expect(page.locator('.maplibregl-canvas')).toHaveCSS('cursor', 'pointer');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(new RegExp(`/klynge/${small}/$`));
  await expect(pinOf(page, small)).toHaveAttribute('data-state', 'chosen');
  await expect(pinOf(page, large)).toHaveAttribute('data-state', 'quiet');
  await expectFitted(page, cluster(small));
  const [otherX, otherY] = await pointAtNeighbour(page, large);
  await page.mouse.click(otherX, otherY);
  await expect(page).toHaveURL(new RegExp(`/klynge/${large}/$`));
});

/** A spot of a region whose sign may be out of sight: somewhere in the free part of the map. */
async function pointAtNeighbour(page: Page, id: string): Promise<[number, number]> {
  const free = await page.locator('.map-visible-area').boundingBox();
  if (!free) throw new Error('the map has no free part');
  for (let row = 1; row < 12; row++) {
    for (let column = 1; column < 12; column++) {
      const x = free.x + (free.width * column) / 12;
      const y = free.y + (free.height * row) / 12;
      await page.mouse.move(x, y);
      if ((await pinOf(page, id).getAttribute('data-state')) === 'hovered') return [x, y];
    }
  }
  throw new Error(`no ground of ${id} is in sight`);
}

test('hover is one on map and list, and open sea ends it', async ({ page }) => {
  const id = 'arena-heidner';
  await open(page);
  const item = page.locator(`.cluster-list a[href$="/klynge/${id}/"]`);
  await item.hover();
  await expect(pinOf(page, id)).toHaveAttribute('data-state', 'hovered');
  await page.mouse.move(5, 5);
  await expect(pinOf(page, id)).toHaveAttribute('data-state', 'plain');
  await pointAtRegion(page, id);
  await expect(page.locator('.cluster-list li[data-hovered]')).toHaveCount(1);
  await expect(page.locator(`li[data-hovered] a[href$="/klynge/${id}/"]`)).toHaveCount(1);
  const free = await page.locator('.map-visible-area').boundingBox();
  if (!free) throw new Error('the map has no free part');
  await page.mouse.move(free.x + 10, free.y + 10);
  await expect(page.locator('.cluster-list li[data-hovered]')).toHaveCount(0);
});

test('a sign opens its cluster; a click on open sea, and Escape, go back', async ({ page }) => {
  await open(page);
  await pinOf(page, 'arena-heidner').click();
  await expect(page).toHaveURL(/\/klynge\/arena-heidner\/$/);
  await expectFitted(page, cluster('arena-heidner'));
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/klynge/);
  await expectFitted(page, explore);
  await pinOf(page, 'arena-digin').click();
  await expect(page).toHaveURL(/\/klynge\/arena-digin\/$/);
  await expectFitted(page, cluster('arena-digin'));
  const free = await page.locator('.map-visible-area').boundingBox();
  if (!free) throw new Error('the map has no free part');
  await page.mouse.click(free.x + 10, free.y + free.height - 10);
  await expect(page).not.toHaveURL(/klynge/);
  await expectFitted(page, explore);
});

const detail = /\/map-(?!overview)[^/]*\.json/;

test('every point of the borders comes when they are first seen from near by, and once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/map-[^/]*\.json/.test(request.url())) asked.push(request.url());
  });
  await open(page);
  expect(asked.filter((url) => detail.test(url))).toEqual([]);
  expect(asked).not.toEqual([]);
  const coming = page.waitForRequest(detail);
  await pinOf(page, 'arena-digin').click();
  await coming;
  await expectFitted(page, cluster('arena-digin'));
  await page.keyboard.press('Escape');
  await expectFitted(page, explore);
  await pinOf(page, 'arena-heidner').click();
  await expectFitted(page, cluster('arena-heidner'));
  expect(asked.filter((url) => detail.test(url))).toHaveLength(1);
});

test.describe(() => {
  // It would ask for both, to have them at hand.
  test.use({ serviceWorkers: 'block' });

  test('a page about one cluster asks for every point at once', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, 'klynge/arena-heidner/');
    expect(asked.filter((url) => detail.test(url))).not.toEqual([]);
    expect(asked.filter((url) => url.includes('map-overview'))).toEqual([]);
  });
});

test('where the rest of the points cannot be had, the map has those it has', async ({
  page,
  faults,
}) => {
  faults.expect(/status 404/);
  faults.allow(/Failed to load resource/);
  await page.route(detail, (route) => route.fulfill({ status: 404, body: '' }));
  await open(page);
  const refused = page.waitForResponse(detail);
  await pinOf(page, 'arena-digin').click();
  await refused;
  await expectFitted(page, cluster('arena-digin'));
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible();
  expect(await colorsOf(page, 0.005)).toContain(await mapColor(page, '--map-land'));
});

test('zooming is remembered in the address, restored from it, and undone by the way home', async ({
  page,
}) => {
  await open(page);
  const home = await middles(page, livePin);
  await page.getByRole('button', { name: 'Zoom inn' }).click();
  await expect(page).toHaveURL(/kamera=[\d.]+\/[\d.]+\/[\d.]+/);
  const zoomed = await middles(page, livePin);
  expect(zoomed).not.toEqual(home);
  await page.reload();
  await ready(page);
  const restored = await middles(page, livePin);
  for (const [address, [x, y]] of Object.entries(zoomed)) {
    const [otherX, otherY] = restored[address] ?? [Number.NaN, Number.NaN];
    expect(Math.hypot(otherX - x, otherY - y), address).toBeLessThan(8);
  }
  await page.getByRole('button', { name: 'Vis hele landet' }).click();
  await expect(page).not.toHaveURL(/kamera/);
  await expectFitted(page, explore);
});

test('a drag and the keyboard move the map, and neither opens anything', async ({ page }) => {
  await open(page);
  const before = await middles(page, livePin);
  await page.mouse.move(900, 80);
  await page.mouse.down();
  await page.mouse.move(850, 130, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/kamera=/);
  expect(await middles(page, livePin)).not.toEqual(before);
  const dragged = page.url();
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).not.toBe(dragged);
  expect(page.url()).not.toContain('klynge');
});

test('a window that changes leaves a map that the reader has moved alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Zoom inn' }).click();
  await expect(page).toHaveURL(/kamera=/);
  const address = page.url();
  await page.setViewportSize({ width: 800, height: 600 });
  await expect(page.locator('.maplibregl-canvas')).toHaveJSProperty('clientWidth', 800);
  expect(page.url()).toBe(address);
  expect(await gap(page)).toBeGreaterThan(20);
});

test('Back walks through choices, each seen where it is', async ({ page }) => {
  await open(page);
  await pinOf(page, 'arena-heidner').click();
  await expectFitted(page, cluster('arena-heidner'));
  await page.getByRole('button', { name: 'Zoom ut' }).click();
  await expect(page).toHaveURL(/klynge.*kamera=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/klynge/);
  await expectFitted(page, explore);
});

/** Where a sign is before it is chosen, so many milliseconds after, and when the map is at rest. */
async function flight(page: Page, id: string, after: number): Promise<readonly string[]> {
  const pin = pinOf(page, id);
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

test('a choice flies there', async ({ page }) => {
  await page.setViewportSize({ width: 620, height: 400 });
  await page.clock.install();
  await open(page);
  const places = await flight(page, 'arena-heidner', 700);
  expect(new Set(places).size, places.join(', ')).toBe(3);
  await expectFitted(page, cluster('arena-heidner'));
});

test('where less motion is asked for, a choice jumps there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 620, height: 400 });
  await page.clock.install();
  await open(page);
  const [start, between, end] = await flight(page, 'arena-heidner', 100);
  expect(between).not.toBe(start);
  expect(between).toBe(end);
  await expectFitted(page, cluster('arena-heidner'));
});

test('the page’s thread never reads the geometry, and a new style fetches none of it anew', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    const traffic = { largest: 0, loads: 0 };
    Object.assign(globalThis, { traffic });
    const { addEventListener, postMessage } = Worker.prototype;
    Worker.prototype.addEventListener = function (this: Worker, ...args: unknown[]) {
      addEventListener.call(this, 'message', (message) => {
        // Of a loaded source; tiles come as buffers.
        const { data } = message as MessageEvent;
        const { length } = JSON.stringify(data?.data?.data ?? '');
        traffic.largest = Math.max(traffic.largest, length);
      });
      return Reflect.apply(addEventListener, this, args);
    };
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      const [message] = args as [{ data?: { request?: unknown; source?: unknown } }];
      if (message.data?.request && message.data.source) traffic.loads += 1;
      return Reflect.apply(postMessage, this, args);
    };
  });
  await open(page);
  const traffic = () =>
    page.evaluate(() => ({
      ...(globalThis as unknown as { traffic: { largest: number; loads: number } }).traffic,
    }));
  const { largest, loads } = await traffic();
  expect(loads).toBe(3);
  expect(largest).toBeGreaterThan(0);
  expect(largest).toBeLessThan(1000);
  await page.emulateMedia({ colorScheme: 'dark' });
  const sea = await mapColor(page, '--map-sea');
  await expect.poll(() => colorsOf(page, 0.005)).toContain(sea);
  expect((await traffic()).loads).toBe(loads);
});

test('layers can be switched and the theme changed without a fault', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '?lag=ingen');
  expect(await colorsOf(page, 0.005)).toContain(await mapColor(page, '--map-sea'));
  await page.emulateMedia({ colorScheme: 'dark' });
  const sea = await mapColor(page, '--map-sea');
  await expect.poll(() => colorsOf(page, 0.005)).toContain(sea);
});

async function expectStaticMap(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state="failed"]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(livePin)).toHaveCount(0);
  await page.locator(`${staticPin}[href$="/klynge/arena-digin/"]`).click();
  await expect(page).toHaveURL(/\/klynge\/arena-digin\/$/);
}

for (const [what, file, told] of [
  ['worker', /mapWorker/, [/status 404/, /request failed/]],
  ['geometry', /\/map-[^/]*\.json/, [/status 404/]],
] as const) {
  test(`without its ${what} the live map gives way to the static one`, async ({ page, faults }) => {
    for (const pattern of told) faults.expect(pattern);
    // Whether it is told of what its workers miss depends on the browser.
    faults.allow(/Failed to load resource/);
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('');
    await expectStaticMap(page);
  });
}

test('without WebGL the static map stays', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('');
  await expectStaticMap(page);
});

test('a lost WebGL context shows the static map until it is back', async ({ page }) => {
  await open(page);
  const canvas = page.locator('.maplibregl-canvas');
  const extension = await canvas.evaluateHandle((element: HTMLCanvasElement) =>
    element.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
  await extension.evaluate((context) => context?.loseContext());
  await expect(page.locator('[data-map-state="loading"]')).toBeVisible();
  await extension.evaluate((context) => context?.restoreContext());
  await ready(page);
  await expectFitted(page, explore);
  expect(await colorsOf(page, 0.005)).toContain(await mapColor(page, '--map-land'));
});
