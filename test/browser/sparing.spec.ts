import { expect, test } from './fixtures.ts';
import { livePin, pinOf, ready, staticPin } from './mapView.ts';
import { northToSouth } from './site.ts';

/** Where bytes or memory are dear, the live map waits until somebody touches the map. */
test.describe.configure({ timeout: 120_000 });
test.use({ liveMap: true, viewport: { width: 1000, height: 640 } });

const ofLiveMap = /\/assets\/(?:maplibre-gl|LiveMap|mapWorker|map-)[^/]*$/;
const [{ id } = { id: '' }] = northToSouth;

for (const [browserSays, navigatorHas] of [
  ['to save data', `connection: { saveData: true, effectiveType: '4g' }`],
  ['3G', `connection: { saveData: false, effectiveType: '3g' }`],
  ['two gigabytes of memory', 'deviceMemory: 2'],
]) {
  test(`where the browser says ${browserSays}, nothing of the live map is asked for before the map is touched`, async ({
    page,
  }) => {
    await page.addInitScript(`
      for (const [key, value] of Object.entries({ ${navigatorHas} }))
        Object.defineProperty(Navigator.prototype, key, { get: () => value });`);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (ofLiveMap.test(request.url())) asked.push(request.url());
    });
    await page.goto('', { waitUntil: 'load' });
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    // An idle moment has come and gone: elsewhere the map loads in it.
    await page.evaluate(
      `new Promise((done) => requestIdleCallback(() => setTimeout(() => requestIdleCallback(done), 3000)))`,
    );
    expect(asked).toEqual([]);
    await pinOf(page, staticPin, id).click();
    await expect(page.locator('.cluster-detail h1')).toBeVisible();
    await ready(page);
    expect(asked).not.toEqual([]);
    await expect(pinOf(page, livePin, id)).toHaveAttribute('data-state', 'chosen');
  });
}

test('elsewhere the live map is asked for with the page', async ({ page }) => {
  const asked = page.waitForRequest(ofLiveMap);
  await page.goto('', { waitUntil: 'commit' });
  await asked;
  await expect(page.locator('html')).not.toHaveAttribute('data-sparing');
});
