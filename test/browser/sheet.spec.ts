import type { Page } from '@playwright/test';
import { words as texts } from '../../src/pages/ownList/words/nb.ts';
import { expect, goWithin, open, sharedPage, test } from './fixtures.ts';
import {
  boxOf,
  expectFitted,
  fittedSpots,
  gapOf,
  isClear,
  livePin,
  markers,
  openLive,
  pinOf,
  pinSpots,
  shownAt,
  staticPin,
} from './mapView.ts';
import { clusterAt, northToSouth, site, words } from './site.ts';

test.describe.configure({ timeout: 60_000 });

const panelHeight = async (page: Page) => (await boxOf(page.locator('.panel'))).height;
const size = (page: Page) => page.locator('.explore').getAttribute('data-sheet');

/** A finger that is put down, moved and lifted. */
async function swipe(page: Page, [x, y]: [number, number], [toX, toY]: [number, number]) {
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: object[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points as never });
  await touch('touchStart', [{ x, y }]);
  const steps = 3;
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await touch('touchMove', [{ x: x + (toX - x) * share, y: y + (toY - y) * share }]);
  }
  await touch('touchEnd', []);
  await fingers.detach();
}

/** Nothing wider than the window: neither the page nor the panel can be scrolled sideways. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const panel = document.querySelector('.panel-body');
    const inner = panel ? [...panel.querySelectorAll('*')] : [];
    const room = panel?.getBoundingClientRect().right ?? 0;
    return {
      page: document.documentElement.scrollWidth - innerWidth,
      panel: panel ? panel.scrollWidth - panel.clientWidth : -1,
      beyond: inner
        .filter((element) => element.getBoundingClientRect().right > room + 1)
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .map((element) => `${element.tagName} ${element.className}`),
    };
  });
  expect(wide).toEqual({ page: 0, panel: 0, beyond: [] });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet is dragged, and comes to rest in one of three sizes', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('');
    const half = await panelHeight(page);
    expect(half / 844).toBeCloseTo(0.46, 1);
    const handle = async (): Promise<[number, number]> => {
      const box = await boxOf(page.locator('.sheet-handle'));
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    await swipe(page, await handle(), [195, 120]);
    await expect.poll(() => size(page)).toBe('full');
    await expect.poll(() => panelHeight(page)).toBeGreaterThan(700);
    await expect(page.locator('.panel')).not.toHaveAttribute('style', /height/);
    await swipe(page, await handle(), [195, 800]);
    await expect.poll(() => size(page)).toBe('peek');
    await expect.poll(() => panelHeight(page)).toBeLessThan(200);
    await swipe(page, await handle(), [195, 470]);
    await expect.poll(() => panelHeight(page)).toBe(half);
    // A tap while a swipe runs out only ends it, in any browser.
    await page.locator('.sheet-handle').click();
    await expect.poll(() => size(page)).toBe('full');
    await expect(async () => {
      await page.locator('.sheet-handle').tap();
      await expect.poll(() => size(page), { timeout: 2000 }).toBe('peek');
    }).toPass();
  });

  test('map and list are both within reach, and a choice shows both', async ({ page }) => {
    await page.goto('');
    expect(
      gapOf(await pinSpots(page, staticPin), await fittedSpots(page, site.home, markers)),
    ).toBeLessThan(1);
    for (const pin of await page.locator(`${staticPin} .map-pin-name`).all()) {
      expect(await isClear(page, await boxOf(pin)), (await pin.textContent()) ?? '').toBe(true);
    }
    const { id, name, region } = clusterAt(2);
    await pinOf(page, staticPin, id).tap();
    await expect(page.locator('h1')).toHaveText(name);
    await expect(page.locator('h1')).toBeInViewport();
    const { bounds } = region;
    await expect.poll(async () => isClear(page, await shownAt(page, staticPin, bounds))).toBe(true);
    await page.locator('a[href^="tel:"]').scrollIntoViewIfNeeded();
    await expect(page.locator('a[href^="tel:"]')).toBeInViewport();
    await page.getByRole('link', { name: words.detail.back }).tap();
    const last = page.locator(`.cluster-list a[href$="/klynge/${site.clusters.at(-1)?.id}/"]`);
    await last.scrollIntoViewIfNeeded();
    await last.tap();
    await expect(page.locator('h1')).toHaveText(site.clusters.at(-1)?.name ?? '');
  });

  test('a choice in a sheet that is put away brings it up, and the map makes room', async ({
    page,
  }) => {
    await page.goto('');
    await page.locator('.sheet-handle').tap();
    await page.locator('.sheet-handle').tap();
    await expect.poll(() => size(page)).toBe('peek');
    const before = await pinSpots(page, staticPin);
    const { id, region } = northToSouth.at(-1) ?? clusterAt(-1);
    await pinOf(page, staticPin, id).tap();
    await expect.poll(() => size(page)).toBe('half');
    await expect
      .poll(async () => gapOf(before, await pinSpots(page, staticPin)))
      .toBeGreaterThan(50);
    await expect
      .poll(async () => isClear(page, await shownAt(page, staticPin, region.bounds)))
      .toBe(true);
  });

  test.describe('the live map', () => {
    test.describe.configure({ timeout: 120_000 });
    const shared = sharedPage(openLive);

    test('takes fingers: a tap chooses, a drag moves the map and not the page', async () => {
      const page = shared();
      const before = await pinSpots(page, livePin);
      await swipe(page, [330, 120], [230, 200]);
      await expect(page).toHaveURL(/kamera=/);
      await expect
        .poll(async () => gapOf(before, await pinSpots(page, livePin)))
        .toBeGreaterThan(40);
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
      const { id, name } = clusterAt(2);
      await pinOf(page, livePin, id).tap();
      await expect(page.locator('h1')).toHaveText(name);
    });

    test('will do with either thumb: the handle is as wide as the window, and two taps and a drag zoom where the thumb is', async () => {
      const page = shared();
      await goWithin(page, '');
      await expectFitted(page, site.home);
      const handle = await boxOf(page.locator('.sheet-handle'));
      expect([handle.x, handle.width]).toEqual([0, 390]);
      const spread = async () => {
        const heights = Object.values(await pinSpots(page, livePin)).map(([, y]) => y);
        return Math.max(...heights) - Math.min(...heights);
      };
      const before = await spread();
      // The taps count as two only if they come as fast as a thumb's.
      await expect(async () => {
        await page.touchscreen.tap(40, 150);
        await swipe(page, [40, 150], [40, 250]);
        await expect.poll(spread, { timeout: 3000 }).toBeGreaterThan(before * 1.3);
      }).toPass();
    });
  });
});

/** Pixels that the lines of two names may share before their letters do. */
const leading = 2;

/** The names of signs that are seen over one another. */
function namesOverNames(page: Page): Promise<string[]> {
  return page.locator('.map-box .map-pin-name').evaluateAll((all, shared) => {
    const seen = all.filter((name) => getComputedStyle(name).clipPath === 'none');
    return seen.flatMap((name, index) => {
      const a = name.getBoundingClientRect();
      return seen.slice(index + 1).flatMap((other) => {
        const b = other.getBoundingClientRect();
        const apart =
          a.right <= b.left ||
          b.right <= a.left ||
          a.bottom - shared <= b.top ||
          b.bottom - shared <= a.top;
        return apart ? [] : `${name.textContent} ${other.textContent}`;
      });
    });
  }, leading);
}

for (const [what, width, height, rootSize] of [
  ['320 pixels wide', 320, 568, 16],
  ['at 400 % zoom of 1280 × 1024', 320, 256, 16],
  ['with text twice as large on a phone', 390, 844, 32],
  ['with text twice as large on a desk', 1280, 800, 32],
] as const) {
  test(`${what} everything is there, and nothing needs a sideways scroll`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // From the start, as a reader's setting is: Chromium does not ask anew about a container whose rem changes.
    await page.addInitScript((pixels) => {
      new MutationObserver((_, observer) => {
        document.documentElement.style.fontSize = `${pixels}px`;
        observer.disconnect();
      }).observe(document, { childList: true });
    }, rootSize);
    for (const address of ['', `klynge/${clusterAt(5).id}/`, 'en/kilder/', 'nn/tabell/']) {
      await page.goto(`/${address}`);
      await expect(page.locator('html')).toHaveCSS('font-size', `${rootSize}px`);
      await expectNoSidewaysScroll(page);
      const panel = await boxOf(page.locator('.panel-body'));
      expect(panel.height, `${address}: room to read in`).toBeGreaterThan(60);
      expect(panel.y + panel.height, address).toBeLessThanOrEqual(height + 1);
      // The last thing of the panel can be brought into sight.
      const last = page.locator('.panel-body :is(a, p, li)').last();
      await last.scrollIntoViewIfNeeded();
      await expect(last, address).toBeInViewport();
      const skip = await boxOf(page.locator('.skip-link'));
      expect(skip.y + skip.height, 'the skip link waits out of sight').toBeLessThanOrEqual(0);
      // Larger text beside the table's columns leaves the names no room at all.
      if (rootSize === 16) expect(await namesOverNames(page), address).toEqual([]);
      const map = await page.locator('.map-visible-area').boundingBox();
      expect(
        Math.min(map?.width ?? 0, map?.height ?? 0),
        `${address}: a map to see`,
      ).toBeGreaterThan(50);
    }
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the search field and the first hits stay above the keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page);
    const field = page.getByRole('searchbox');
    await field.tap();
    await field.fill('sand');
    // As the keyboard leaves the page: the window is what it does not cover, where the page asks for that.
    await expect(page.locator('meta[name="viewport"]')).toHaveAttribute(
      'content',
      /\binteractive-widget=resizes-content\b/,
    );
    await page.setViewportSize({ width: 360, height: 380 });
    const hits = page.locator('.places button');
    await expect(hits.nth(3)).toBeVisible();
    await expect
      .poll(() =>
        hits.evaluateAll(
          (all) =>
            all.filter((hit) => hit.getBoundingClientRect().bottom <= window.innerHeight).length,
        ),
      )
      .toBeGreaterThan(2);
    await expect(field).toBeInViewport({ ratio: 1 });
    await hits.first().tap();
    await expect(page.locator('.explore')).toHaveAttribute('data-sheet', 'half');
  });
});

test('what is scrolled to leaves the handle where it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'ditt-kart/');
  await page.getByRole('button', { name: texts.input.example }).click();
  await page.getByRole('heading', { name: texts.out.heading }).evaluate((heading) => {
    heading.scrollIntoView();
  });
  expect(await page.locator('.panel').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});
