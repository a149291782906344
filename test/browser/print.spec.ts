import { expect, test } from './fixtures.ts';
import { boxOf, isClear, livePin, openLive, shownAt, staticPin } from './mapView.ts';
import { clusterAt, site, words } from './site.ts';

test.describe.configure({ timeout: 90_000 });

/** The width of a sheet of A4 between its margins, at 96 pixels an inch. */
const paper = { width: 680, height: 960 };

test('on paper the map stands above all the words, dark on light, with nothing to click', async ({
  page,
}) => {
  await page.setViewportSize(paper);
  for (const address of [`klynge/${clusterAt(2).id}/?tema=dark`, 'kilder/', '']) {
    await page.goto(`/${address}`);
    // A new page forgets it.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const panel = await boxOf(page.locator('.panel'));
    const map = await boxOf(page.locator('.map'));
    expect(map.y + map.height, address).toBeLessThanOrEqual(panel.y);
    await expect(page.locator('.static-svg'), address).toBeVisible();
    const chosen = address.startsWith('klynge/') ? '[data-state="chosen"]' : '';
    for (const pin of await page.locator(staticPin + chosen).all()) {
      const { x, y, width, height } = await boxOf(pin);
      expect(x >= map.x && x + width <= map.x + map.width, address).toBe(true);
      expect(y >= map.y && y + height <= map.y + map.height, address).toBe(true);
    }
    const cut = await page
      .locator('.explore, .panel, .panel-body')
      .evaluateAll(
        (boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length,
      );
    expect(cut, `${address}: boxes that hide some of their words`).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(
      paper.width,
    );
    const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
    const [red = 255, green = 255, blue = 255] = ink.match(/\d+/g)?.map(Number) ?? [];
    expect(red + green + blue, address).toBeLessThan(150);
    await expect(
      page.locator('button:visible, input:visible, select:visible'),
      address,
    ).toHaveCount(0);
  }
});

test('a long page takes more than one sheet', async ({ page }) => {
  await page.goto('kilder/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(2);
  expect(sheets).toBeLessThan(8);
});

test.describe('with a live map', () => {
  test.use({ liveMap: true, viewport: { width: 1000, height: 640 } });

  test('the static map is what is printed when the live one is shown', async ({ page }) => {
    await openLive(page, `klynge/${clusterAt(3).id}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.map-live')).toBeHidden();
    await expect(page.locator('.static-svg')).toBeVisible();
    const map = await boxOf(page.locator('.map'));
    const region = await shownAt(page, staticPin, clusterAt(3).region.bounds);
    expect(region.x).toBeGreaterThan(map.x);
    expect(region.y).toBeGreaterThan(map.y);
    expect(region.x + region.width).toBeLessThan(map.x + map.width);
    expect(region.y + region.height).toBeLessThan(map.y + map.height);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator(livePin)).toHaveCount(site.clusters.length);
    await expect(page.getByRole('button', { name: words.map.zoomIn })).toBeVisible();
    await expect
      .poll(async () => isClear(page, await shownAt(page, livePin, clusterAt(3).region.bounds)))
      .toBe(true);
  });
});
