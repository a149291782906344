import { expect, type Page } from '@playwright/test';
import { expectFits, expectLive, frameOf, test } from './embeds.ts';

// What a guest in somebody else's article may not do.

test.describe.configure({ timeout: 120_000 });

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Waits until a swipe has glided out: a tap before that only stops it. */
async function expectAtRest(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const before = await scrolled(page);
      await page.waitForTimeout(300);
      return (await scrolled(page)) - before;
    })
    .toBe(0);
}

test('the frame takes no focus and moves nothing, neither when it comes nor when it lives', async ({
  page,
  host,
}) => {
  await host.open('article');
  const field = page.getByLabel('Søk');
  await field.focus();
  await expectFits(page);
  await expect(field).toBeFocused();
  expect(await scrolled(page)).toBe(0);
  await page.keyboard.type('kart');
  await expect(field).toHaveValue('kart');
});

test('the article’s keys and wheel are the article’s, also over a live map', async ({
  page,
  host,
}) => {
  await host.open('article');
  await expectFits(page);
  await frameOf(page).locator('.embed-activate').click();
  await expectLive(page);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  const map = await page.locator('iframe').boundingBox();
  await page.mouse.move((map?.x ?? 0) + 150, (map?.y ?? 0) + 250);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
  await expect(frameOf(page).locator('.maplibregl-cooperative-gesture-screen')).toContainText(
    'Hold Ctrl og rull',
  );
  const after = await scrolled(page);
  await page.locator('h1').click({ position: { x: 1, y: 1 }, force: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press('PageDown');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  expect(after).toBeGreaterThan(before);
});

test('Ctrl and the wheel zoom the map, and the article stays', async ({ page, host }) => {
  await host.open('sandbox');
  await frameOf(page).locator('.embed-activate').click();
  await expectLive(page);
  const pins = frameOf(page).locator('.maplibregl-marker .map-pin');
  const spread = async () => {
    const tops = await pins.evaluateAll((all) => all.map((pin) => pin.getBoundingClientRect().top));
    return Math.max(...tops) - Math.min(...tops);
  };
  const before = await spread();
  const map = await page.locator('iframe').boundingBox();
  await page.mouse.move((map?.x ?? 0) + 150, (map?.y ?? 0) + 250);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(spread).toBeGreaterThan(before + 20);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 760 } });

  test('one finger scrolls the article past the map, still or live, and wakes nothing', async ({
    page,
    host,
  }) => {
    await host.open('article');
    await expectFits(page);
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
    const session = await page.context().newCDPSession(page);
    const swipe = async () => {
      const before = await scrolled(page);
      for (let step = 0; step <= 10; step += 1) {
        await session.send('Input.dispatchTouchEvent', {
          type: step === 0 ? 'touchStart' : 'touchMove',
          touchPoints: [{ x: 120, y: 500 - step * 20 }],
        });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
      await expectAtRest(page);
    };
    await swipe();
    await expect(frameOf(page).locator('.embed-map')).toHaveAttribute('data-map-state', 'static');
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
    await frameOf(page).locator('.embed-activate').tap();
    await expectLive(page);
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView());
    await swipe();
  });
});
