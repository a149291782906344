import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../support/browser.ts';
import { expect, hydrated, open, test } from './fixtures.ts';
import { inkIn } from './mapColors.ts';
import {
  type Box,
  boxOf,
  fittedSpots,
  gapOf,
  isClear,
  itemOf,
  livePin,
  markers,
  pinOf,
  pinSpots,
  ready,
  shownAt,
  staticPin,
} from './mapView.ts';
import { clusterAt, clusterOf, firstOf, northToSouth, overlaps, site, words } from './site.ts';

test.describe.configure({ timeout: 120_000 });

/** A cluster in the midst of another's ground, or as close as there is. */
const closest = firstOf(overlaps, 'two clusters');

/** What the browser tells of something that moved by itself; TypeScript has no name for it. */
type Shift = {
  readonly hadRecentInput: boolean;
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** The static map is what shows, says so calmly, and still takes a choice. */
async function expectUsableStaticMap(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state="failed"]')).toBeVisible({ timeout: 60_000 });
  const note = page.locator('.map-note');
  await expect(note).toContainText(words.map.failed);
  await expect(note).toHaveRole('status');
  await expect(page.locator('.static-svg')).toBeVisible();
  const { id, name, region } = northToSouth.at(-1) ?? clusterAt(-1);
  await pinOf(page, staticPin, id).click();
  await expect(page.locator('h1')).toHaveText(name);
  await expect
    .poll(async () => isClear(page, await shownAt(page, staticPin, region.bounds)))
    .toBe(true);
  await expect(pinOf(page, staticPin, northToSouth[0]?.id ?? '')).toHaveAttribute(
    'data-state',
    'quiet',
  );
  await page.keyboard.press('Escape');
  const marked = page.locator(`${staticPin}:is([data-state="chosen"], [data-state="quiet"])`);
  await expect(marked).toHaveCount(0);
}

test('a browser without WebGL keeps the static map, and trying again changes nothing', async ({
  baseURL,
  faults,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    args: [
      ...(launchOptions.args ?? []).filter((option) => !/swiftshader/.test(option)),
      '--disable-gpu',
      '--disable-3d-apis',
    ],
  });
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO' });
    await faults.watch(context);
    const page = await context.newPage();
    await page.goto('');
    await expectUsableStaticMap(page);
    await page.getByRole('button', { name: words.map.retry }).click();
    await expectUsableStaticMap(page);
  } finally {
    await browser.close();
  }
});

test.describe('the live map', () => {
  test.use({ liveMap: true });

  test('without the live map’s code the static map stays, until trying again finds it', async ({
    page,
    faults,
  }) => {
    faults.expect(/status 404/);
    faults.expect(/Failed to load resource/);
    faults.expect(/Failed to fetch dynamically imported module/);
    const code = /\/assets\/LiveMap-[^/]*\.js/;
    await page.route(code, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('');
    await expectUsableStaticMap(page);
    await page.unroute(code);
    await page.getByRole('button', { name: words.map.retry }).click();
    await ready(page);
    await expect(page.locator('.map-note')).toHaveCount(0);
    await expect(page.locator(livePin)).toHaveCount(site.clusters.length);
  });

  for (const [width, height] of [
    [320, 480],
    [390, 844],
    [640, 420],
    [1440, 900],
    [1900, 500],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    test(`the whole country fits, and nothing moves when the live map comes: ${width} × ${height}`, async ({
      page,
    }) => {
      await page.addInitScript(watchShifts);
      // The first drawing, as it is before any script has run.
      let letCome = () => {};
      const seen = new Promise<void>((resolve) => {
        letCome = resolve;
      });
      await page.route(/\/assets\/LiveMap-[^/]*\.js/, async (route) => {
        await seen;
        await route.continue();
      });
      await page.setViewportSize({ width, height });
      await page.goto('');
      const before = await pinSpots(page, staticPin);
      expect(gapOf(before, await fittedSpots(page, site.home, markers))).toBeLessThan(0.5);
      expect(await isClear(page, await shownAt(page, staticPin, site.home))).toBe(true);
      // A picture of so large a window takes longer than all else here.
      const names = width > 2000 ? [] : await shownNames(page);
      const ink = await inkIn(page, names);
      letCome();
      await ready(page);
      expect(gapOf(await pinSpots(page, livePin), before)).toBeLessThanOrEqual(1);
      expect(gapOf(await pinSpots(page, staticPin), before)).toBe(0);
      const liveInk = await inkIn(page, names);
      const missing = names.filter((_, at) => (liveInk[at] ?? 0) < (ink[at] ?? 0) / 2);
      expect(missing).toEqual([]);
      await expectFirstChosen(page);
      await expectNoShifts(page);
    });
  }
});

/** The names of places that the static map shows in the window, and where. */
function shownNames(page: Page): Promise<(Box & { readonly name: string })[]> {
  return page.locator('.map-box .map-label').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const box = label.getBoundingClientRect();
      const [x, y] = [Math.round(box.x), Math.round(box.y)];
      const [width, height] = [Math.round(box.width), Math.round(box.height)];
      const isInside = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
      if (width === 0 || height === 0 || !isInside) return [];
      return [{ name: label.textContent ?? '', x, y, width, height }];
    }),
  );
}

/** Keeps in the page what moves by itself from the first paint on. */
function watchShifts(): void {
  const shifts: [value: number, who: string][] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
      if (entry.hadRecentInput) continue;
      const who = entry.sources.map(({ node }) => (node instanceof Element ? node.className : ''));
      shifts.push([entry.value, who.join(', ')]);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { shifts });
}

async function expectNoShifts(page: Page): Promise<void> {
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: [number, string][] }).shifts,
  );
  const sum = shifts.reduce((total, [value]) => total + value, 0);
  // Nothing to three decimals: over 3840 pixels a name may be set anew by a fraction of one.
  expect(sum, shifts.join('; ')).toBeLessThan(0.0005);
}

/** Chooses the first cluster of the list, and waits until the live map shows it clear of the panel. */
async function expectFirstChosen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const link = document.querySelector('.cluster-list a');
    if (link instanceof HTMLElement) link.click();
  });
  await expect(page.locator('h1')).toHaveText(site.clusters[0]?.name ?? '');
  const { region } = clusterOf(site.clusters[0]?.id ?? '');
  await expect
    .poll(async () => isClear(page, await shownAt(page, livePin, region.bounds)), {
      timeout: 30_000,
    })
    .toBe(true);
}

test.describe('the static map by itself', () => {
  test.use({ viewport: { width: 1200, height: 800 } });

  test('fits every cluster that is chosen beside the panel', async ({ page }) => {
    await page.goto('');
    for (const { id, name, region } of site.clusters) {
      // Also where it is out of sight: what takes the focus must not scroll the map away.
      await pinOf(page, staticPin, id).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toHaveText(name);
      await expect
        .poll(async () => isClear(page, await shownAt(page, staticPin, region.bounds)), {
          message: id,
        })
        .toBe(true);
      await expect(page.locator(`.region[data-cluster="${id}"]`)).toHaveAttribute(
        'data-state',
        'chosen',
      );
      await expect(page.locator(`${staticPin}[data-state="quiet"]`)).toHaveCount(
        site.clusters.length - 1,
      );
    }
  });

  test('takes a choice on a region’s own ground, also where two overlap', async ({ page }) => {
    for (const [small, large] of overlaps.slice(0, 2)) {
      await open(page, `klynge/${small.id}/`);
      const [x, y] = await groundOf(page, large.id);
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await expect(pinOf(page, staticPin, large.id)).toHaveAttribute('data-state', 'hovered');
      await page.mouse.click(x, y);
      await expect(page).toHaveURL(new RegExp(`/klynge/${large.id}/$`));
    }
    const [small, large] = closest;
    await open(page, `klynge/${large.id}/`);
    await pinOf(page, staticPin, small.id).click();
    await expect(page).toHaveURL(new RegExp(`/klynge/${small.id}/$`));
  });

  test('hears a pointer that was on a region before the page came alive', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    const [small, large] = closest;
    await page.goto(`klynge/${small.id}/`, { waitUntil: 'commit' });
    await expect(page.locator('.static-svg')).toBeVisible();
    const [x, y] = await groundOf(page, large.id);
    await page.mouse.move(x, y);
    release();
    await hydrated(page);
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    await expect(pinOf(page, staticPin, large.id)).toHaveAttribute('data-state', 'hovered');
  });

  test('hover is one on list and map; a click on open sea goes back', async ({ page }) => {
    const [one, other] = [clusterAt(2), clusterAt(3)];
    await open(page);
    await itemOf(page, one.id).hover();
    await expect(pinOf(page, staticPin, one.id)).toHaveAttribute('data-state', 'hovered');
    await expect(page.locator(`.region[data-cluster="${one.id}"]`)).toHaveAttribute(
      'data-state',
      'hovered',
    );
    await pinOf(page, staticPin, other.id).hover();
    await expect(page.locator('li[data-hovered]')).toContainText(other.name);
    await pinOf(page, staticPin, other.id).click();
    await expect(page).toHaveURL(new RegExp(other.id));
    const free = await boxOf(page.locator('.map-visible-area'));
    await page.mouse.click(free.x + 5, free.y + 5);
    await expect(page).not.toHaveURL(/klynge/);
  });

  test('fits anew when the window changes', async ({ page }) => {
    const { id, region } = clusterAt(2);
    const { bounds } = region;
    await page.goto(`klynge/${id}/`);
    for (const [width, height] of [
      [600, 900],
      [900, 420],
      [1500, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(async () => isClear(page, await shownAt(page, staticPin, bounds)), {
          message: `${width} × ${height}`,
        })
        .toBe(true);
    }
  });

  test('hides the layers that are switched off', async ({ page }) => {
    await page.goto(`klynge/${clusterAt(2).id}/`);
    const towns = page.locator('.map-label[data-kind="town"]');
    const borders = page.locator('.county-border');
    await expect(towns.first()).toBeVisible();
    await expect(borders.first()).toBeVisible();
    await page.getByText(words.map.legend).click();
    await page.getByLabel(words.map.layers.towns).uncheck();
    await expect(towns.first()).toBeHidden();
    await expect(borders.first()).toBeVisible();
    await page.getByLabel(words.map.layers.counties).uncheck();
    await expect(borders.first()).toBeHidden();
  });
});

/** A spot of the window where a cluster's region lies on top: far apart first, for each look costs. */
async function groundOf(page: Page, id: string): Promise<[number, number]> {
  const spot = await page.evaluate((cluster) => {
    for (const step of [64, 32, 16, 8]) {
      for (let y = step / 2; y < innerHeight; y += step) {
        for (let x = step / 2; x < innerWidth; x += step) {
          const region = document.elementFromPoint(x, y)?.closest('.region');
          if (region?.getAttribute('data-cluster') === cluster) return [x, y] as const;
        }
      }
    }
    return null;
  }, id);
  if (!spot) throw new Error(`no ground of ${id} in sight`);
  return [...spot];
}
