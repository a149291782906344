import { expect, type Page } from '@playwright/test';
import { expectFits, expectLive, frameOf, test } from './embeds.ts';

// What a guest in somebody else's article may not do.

test.describe.configure({ timeout: 120_000 });
test.use({ liveMap: true });

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Waits until a swipe has glided out: a tap before that only stops it. */
async function expectAtRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [at, still] = [window.scrollY, 0];
        const look = () => {
          still = window.scrollY === at ? still + 1 : 0;
          at = window.scrollY;
          if (still < 15) requestAnimationFrame(look);
          else done();
        };
        requestAnimationFrame(look);
      }),
  );
}

test('the frame takes no focus and moves nothing, and the article’s keys and wheel are the article’s, also over a live map', async ({
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
