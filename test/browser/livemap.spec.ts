import type { Page } from '@playwright/test';
import type { Page as View } from '../../src/pages/registry.ts';
import { targetBounds } from '../../src/state/target.ts';
import { builtSite } from '../map/builtSite.ts';
import { expect, goWithin, sharedPage, test } from './fixtures.ts';
import { colorsOf, expectMapColors, mapColor } from './mapColors.ts';
import {
  boxOf,
  expectFitted,
  gapOf,
  isClear,
  itemOf,
  livePin,
  openLive,
  pinOf,
  pinSpots,
  ready,
  type Spot,
  shownAt,
  staticPin,
} from './mapView.ts';
import { clusterAt, northToSouth, overlaps, site, words } from './site.ts';

/** What the live map does once it is there. How it comes, and what keeps it away: `livemapStart.spec.ts`. */

// Drawing maps in software is slow work for a small machine: long patience, and a small window.
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1000, height: 640 }, colorScheme: 'light' });

const explore: View = { kind: 'explore' };
const cluster = (id: string): View => ({ kind: 'cluster', id });

const expectSeen = (page: Page, view: View) =>
  expectFitted(page, targetBounds(builtSite, { page: view }, null, []));

/** The page of the list, with no camera, no filter and the pointer on nothing. */
async function goHome(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await goWithin(page, '');
  await expectSeen(page, explore);
}

/** Moves the mouse over the free part of the map until a region lies under it; gives the spot. */
async function pointAt(page: Page, id: string, spots: readonly Spot[]): Promise<Spot> {
  for (const [x, y] of spots) {
    await page.mouse.move(x, y);
    // What is pointed at is known a frame later, and drawn in the one after.
    const over = await page.evaluate(
      async ([x, y]) => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return document.elementFromPoint(x, y)?.tagName;
      },
      [x, y] as const,
    );
    const state = await pinOf(page, livePin, id).getAttribute('data-state');
    if (over === 'CANVAS' && state === 'hovered') return [x, y];
  }
  throw new Error(`no ground of ${id} is in sight`);
}

/** In circles around a cluster's sign. */
async function pointAtRegion(page: Page, id: string): Promise<Spot> {
  const box = await boxOf(pinOf(page, livePin, id));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const spots = Array.from({ length: 14 * 12 }, (_, index): Spot => {
    const [radius, turn] = [26 + Math.floor(index / 12) * 8, ((index % 12) * Math.PI) / 6];
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
  return pointAt(page, id, spots);
}

/** Somewhere in the free part of the map: the region's sign may be out of sight. */
async function pointAtNeighbour(page: Page, id: string): Promise<Spot> {
  const free = await boxOf(page.locator('.map-visible-area'));
  const spots = Array.from({ length: 11 * 11 }, (_, index): Spot => {
    const [row, column] = [1 + Math.floor(index / 11), 1 + (index % 11)];
    return [free.x + (free.width * column) / 12, free.y + (free.height * row) / 12];
  });
  return pointAt(page, id, spots);
}

const detail = /\/map-(?!overview)[^/]*\.json/;
const south = northToSouth.at(-1)?.id ?? '';
const { id: last } = clusterAt(-1);

test.describe('one live map', () => {
  const asked: string[] = [];
  const shared = sharedPage(async (page) => {
    asked.length = 0;
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(countTraffic);
    await openLive(page);
  });

  test('draws sea, land and neighbours in the light theme’s colours', async () => {
    const page = shared();
    await expectMapColors(page);
    expect(gapOf(await pinSpots(page, livePin), await pinSpots(page, staticPin))).toBeLessThan(1);
  });

  test('the main thread never reads the geometry, and a new style fetches none of it anew', async () => {
    const page = shared();
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
    await expect.poll(() => colorsOf(page)).toContain(sea);
    expect((await traffic()).loads).toBe(loads);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('every point of the borders comes when they are first seen from near by, and once', async () => {
    const page = shared();
    const details = () => asked.filter((url) => detail.test(url));
    expect(details()).toEqual([]);
    expect(asked.filter((url) => /\/map-[^/]*\.json/.test(url))).not.toEqual([]);
    const coming = page.waitForRequest(detail);
    await pinOf(page, livePin, south).click();
    await coming;
    await expectSeen(page, cluster(south));
    await page.keyboard.press('Escape');
    await expectSeen(page, explore);
    await pinOf(page, livePin, last).click();
    await expectSeen(page, cluster(last));
    expect(details()).toHaveLength(1);
  });

  test('of regions that overlap, each can be chosen by its own ground', async () => {
    const page = shared();
    const [small, large] = overlaps[0] ?? [clusterAt(0), clusterAt(1)];
    const [lng, lat] = small.region.marker;
    await page.mouse.move(5, 5);
    await goWithin(page, `?kamera=6/${lat}/${lng}`);
    // The camera has arrived: the page before may have been nearer.
    const [west, , east] = small.region.bounds;
    const width = ((east - west) / 360) * 512 * 2 ** 6;
    await expect
      .poll(async () => Math.abs((await shownAt(page, livePin, small.region.bounds)).width - width))
      .toBeLessThan(1);
    const [x, y] = await pointAtRegion(page, small.id);
    await expect(page.locator('.maplibregl-canvas')).toHaveCSS('cursor', 'pointer');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(new RegExp(`/klynge/${small.id}/$`));
    await expect(pinOf(page, livePin, small.id)).toHaveAttribute('data-state', 'chosen');
    await expect(pinOf(page, livePin, large.id)).toHaveAttribute('data-state', 'quiet');
    await expectSeen(page, cluster(small.id));
    const [otherX, otherY] = await pointAtNeighbour(page, large.id);
    await page.mouse.click(otherX, otherY);
    await expect(page).toHaveURL(new RegExp(`/klynge/${large.id}/$`));
  });

  test('hover is one on map and list, and open sea ends it', async () => {
    const page = shared();
    await goHome(page);
    await itemOf(page, last).hover();
    await expect(pinOf(page, livePin, last)).toHaveAttribute('data-state', 'hovered');
    await page.mouse.move(5, 5);
    await expect(pinOf(page, livePin, last)).toHaveAttribute('data-state', 'plain');
    await pointAtRegion(page, last);
    await expect(page.locator('.cluster-list li[data-hovered]')).toHaveCount(1);
    await expect(page.locator(`li[data-hovered] a[href$="/klynge/${last}/"]`)).toHaveCount(1);
    const free = await boxOf(page.locator('.map-visible-area'));
    await page.mouse.move(free.x + 10, free.y + 10);
    await expect(page.locator('.cluster-list li[data-hovered]')).toHaveCount(0);
  });

  test('a sign opens its cluster; a click on open sea, and Escape, go back', async () => {
    const page = shared();
    await goHome(page);
    await pinOf(page, livePin, last).click();
    await expect(page).toHaveURL(new RegExp(`/klynge/${last}/$`));
    await expectSeen(page, cluster(last));
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/klynge/);
    await expectSeen(page, explore);
    await pinOf(page, livePin, south).click();
    await expect(page).toHaveURL(new RegExp(`/klynge/${south}/$`));
    await expectSeen(page, cluster(south));
    // In the south the sea is in the corner.
    const free = await boxOf(page.locator('.map-visible-area'));
    await page.mouse.click(free.x + 10, free.y + free.height - 10);
    await expect(page).not.toHaveURL(/klynge/);
    await expectSeen(page, explore);
  });

  test('Back walks through choices, each seen where it is', async () => {
    const page = shared();
    await goHome(page);
    await pinOf(page, livePin, last).click();
    await expectSeen(page, cluster(last));
    await page.getByRole('button', { name: words.map.zoomOut }).click();
    await expect(page).toHaveURL(/klynge.*kamera=/);
    await page.goBack();
    await expect(page).not.toHaveURL(/klynge/);
    await expectSeen(page, explore);
  });

  test('a drag and the keyboard move the map, and neither opens anything', async () => {
    const page = shared();
    await goHome(page);
    const before = await pinSpots(page, livePin);
    await page.mouse.move(900, 80);
    await page.mouse.down();
    await page.mouse.move(850, 130, { steps: 6 });
    await page.mouse.up();
    await expect(page).toHaveURL(/kamera=/);
    expect(await pinSpots(page, livePin)).not.toEqual(before);
    const dragged = page.url();
    await page.locator('.maplibregl-canvas').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).not.toBe(dragged);
    expect(page.url()).not.toContain('klynge');
  });

  test('goes to each cluster that is chosen, clear of the panel, and quiets the others', async () => {
    const page = shared();
    await goHome(page);
    await chooseEach(page);
  });

  test('hides and shows its layers, and the address says so', async () => {
    const page = shared();
    await goHome(page);
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
    await page.getByText(words.map.legend).click();
  });

  test('zooming is remembered in the address, restored from it, and undone by the way home', async () => {
    const page = shared();
    await goHome(page);
    const home = await pinSpots(page, livePin);
    await page.getByRole('button', { name: words.map.zoomIn }).click();
    await expect(page).toHaveURL(/kamera=[\d.]+\/[\d.]+\/[\d.]+/);
    const zoomed = await pinSpots(page, livePin);
    expect(zoomed).not.toEqual(home);
    await page.reload();
    await ready(page);
    expect(gapOf(await pinSpots(page, livePin), zoomed)).toBeLessThan(8);
    await page.getByRole('button', { name: words.map.home }).click();
    await expect(page).not.toHaveURL(/kamera/);
    await expectSeen(page, explore);
  });

  test('layers can be switched and the theme changed without a fault', async () => {
    const page = shared();
    await goWithin(page, '?lag=ingen');
    await expect.poll(() => colorsOf(page)).toContain(await mapColor(page, '--map-sea'));
    await page.emulateMedia({ colorScheme: 'dark' });
    const sea = await mapColor(page, '--map-sea');
    await expect.poll(() => colorsOf(page)).toContain(sea);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('a window that changes leaves a map that the reader has moved alone', async () => {
    const page = shared();
    await goHome(page);
    await page.getByRole('button', { name: words.map.zoomIn }).click();
    await expect(page).toHaveURL(/kamera=/);
    const address = page.url();
    await page.setViewportSize({ width: 800, height: 600 });
    await expect(page.locator('.maplibregl-canvas')).toHaveJSProperty('clientWidth', 800);
    expect(page.url()).toBe(address);
    const gap = gapOf(await pinSpots(page, livePin), await pinSpots(page, staticPin));
    expect(gap).toBeGreaterThan(20);
    await page.setViewportSize({ width: 1000, height: 640 });
  });
});

/** From the list through all clusters, round to the first, and home. */
async function chooseEach(page: Page): Promise<void> {
  const total = site.clusters.length;
  await itemOf(page, clusterAt(0).id).click();
  for (const [index, { id, name, region }] of site.clusters.entries()) {
    await expect(page.locator('h1')).toHaveText(name);
    await expect(page).toHaveURL(new RegExp(`/klynge/${id}/$`));
    await expect(page.locator(`${livePin}[data-state="chosen"]`)).toHaveText([name]);
    await expect(page.locator(`${livePin}[data-state="quiet"]`)).toHaveCount(total - 1);
    const shown = () => shownAt(page, livePin, region.bounds);
    const size = async () => {
      const { width, height } = await shown();
      return Math.max(width, height);
    };
    // From afar a region is clear of the panel too: the camera has to come nearer first.
    await expect.poll(size, { message: `${id} is shown at a size to see` }).toBeGreaterThan(90);
    await expect.poll(async () => isClear(page, await shown()), { message: id }).toBe(true);
    const next = site.clusters[(index + 1) % total]?.name;
    await page.getByRole('link', { name: `${words.detail.next}: ${next}` }).click();
  }
  const { name } = clusterAt(-1);
  await page.getByRole('link', { name: `${words.detail.previous}: ${name}` }).click();
  await expect(page.locator('h1')).toHaveText(name);
  await page.getByRole('link', { name: words.detail.back }).click();
  // Off the list, where what lies under the pointer is pointed at.
  await page.mouse.move(5, 5);
  await expect(page.locator(`${livePin}[data-state="plain"]`)).toHaveCount(total);
  await expect.poll(async () => isClear(page, await shownAt(page, livePin, site.home))).toBe(true);
}

/** Counts in the page what it sends to its workers, and how much of the geometry comes back. */
function countTraffic(): void {
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
}
