import type { Page } from '@playwright/test';
import { expectStep, expectWords, namesCut, openDeck, stepOf, steps, titles } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { livePin, pinSpots, ready, withoutWebGL } from './mapView.ts';
import { clusterAt } from './site.ts';

test.describe.configure({ timeout: 180_000 });
test.use({
  liveMap: true,
  viewport: { width: 800, height: 500 },
  contextOptions: { reducedMotion: 'no-preference' },
});

/** Waits until the live map's signs have stood still for ten frames. */
function signsAtRest(page: Page): Promise<void> {
  return page.locator('.deck-map').evaluate(async (map) => {
    const places = () =>
      [...map.querySelectorAll('.maplibregl-marker')]
        .map((sign) => Object.values(sign.getBoundingClientRect().toJSON()).join())
        .join(' ');
    let before = '';
    for (let still = 0; still < 10; ) {
      await new Promise(requestAnimationFrame);
      const now = places();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

test('flights go where the last of ten fast clicks says, and on without a network', async ({
  page,
  context,
  faults,
}) => {
  // A browser with a tab asks for the icon again as the address changes; nothing else is asked for.
  faults.allow(/favicon\.svg/);
  await openDeck(page, 'presentasjon/2/');
  await ready(page);
  await context.setOffline(true);
  const { id } = clusterAt(5);
  const target = stepOf(id);
  await page.evaluate(() => {
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    for (let times = 0; times < 5; times += 1) press('PageDown');
    press('End');
    press('Home');
    for (let times = 0; times < 2; times += 1) press('PageDown');
  });
  await page.keyboard.press(String(target));
  await expectStep(page, target);
  // The cluster lands in the middle of its map.
  const middle = async () => {
    const map = await page.locator('.deck-map').boundingBox();
    const spots = await pinSpots(page, livePin);
    const [x, y] = spots[id] ?? [Number.NaN, Number.NaN];
    return Math.hypot(
      x - (map?.x ?? 0) - (map?.width ?? 0) / 2,
      y - (map?.y ?? 0) - (map?.height ?? 0) / 2,
    );
  };
  await expect.poll(middle, { timeout: 60_000 }).toBeLessThan(60);
  // A layer of the spread is there too.
  const reach = steps.findIndex((step) => step.kind === 'spread' && step.layer === 'distance') + 1;
  await page.keyboard.type(String(reach));
  await expectStep(page, reach);
  await expect(page.locator('.deck-map')).toHaveAttribute('data-spread', 'distance');
  await expect(page.locator('.deck-map')).toHaveAttribute('data-map-state', 'ready');
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('clusters’ names at the edge of the live map are whole or absent on every step', async ({
    page,
  }) => {
    await openDeck(page);
    await ready(page);
    for (const [index, title] of titles.entries()) {
      await expectStep(page, index + 1);
      // With its words the map has set out for the step.
      await expectWords(page, index + 1);
      await signsAtRest(page);
      await expect.poll(() => namesCut(page), title).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });
});

test('where WebGL is missing the static map does it all', async ({ page }) => {
  await withoutWebGL(page);
  await openDeck(page, 'presentasjon/2/');
  await expect(page.locator('[data-map-state="failed"]')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press(String(stepOf(clusterAt(3).id)));
  const chosen = page.locator('.map-box .map-pin[data-state="chosen"]');
  await expect(chosen).toContainText(clusterAt(3).name);
  const map = await page.locator('.deck-map').boundingBox();
  await expect
    .poll(async () => {
      const pin = await chosen.boundingBox();
      return Math.abs((pin?.x ?? 0) - (map?.x ?? 0) - (map?.width ?? 0) / 2);
    })
    .toBeLessThan(120);
});
