import type { Page } from '@playwright/test';
import { palettes } from '../../src/cartography/palette.ts';
import type { Area } from '../../src/geocoder/area/area.ts';
import { nearestClusters, ownCounty } from '../../src/geocoder/area/near.ts';
import type { LngLat } from '../../src/model/geo.ts';
import { mapData } from '../support/mapData.ts';
import { expect, goWithin, test } from './fixtures.ts';
import { type Box, isClear, livePin, openLive, pinOf, shownAt, staticPin } from './mapView.ts';
import { clusterAt, clusterOf, foundByWord, site, words } from './site.ts';

test.describe.configure({ timeout: 60_000 });

const near = (page: Page) => page.locator('section.near');
const field = (page: Page) => page.getByRole('searchbox', { name: words.list.search });
const found = (page: Page) => page.locator('.places button');
const ask = (page: Page) => page.getByRole('button', { name: words.near.button }).click();

const regionOf = (id: string) =>
  mapData.regions.features.find(({ properties }) => properties?.['cluster'] === id)
    ?.geometry as Area;
const countyAreas = new Map(
  mapData.counties.features.map(({ properties, geometry }) => [
    String(properties?.['id']),
    geometry as Area,
  ]),
);

/** The clusters by the way to them, and the names of those whose area the point is in. */
function clustersAt(point: LngLat) {
  const { offLand } = ownCounty(point, countyAreas) ?? {};
  const nearest = nearestClusters(
    point,
    site.clusters.map(({ id, region }) => ({ id, marker: region.marker, region: regionOf(id) })),
    offLand,
  );
  const inside = nearest.filter(({ toRegion }) => toRegion === 0);
  return { nearest, names: inside.map(({ id }) => clusterOf(id).name) };
}

/** Writes a place, and waits for what the gazetteer has. */
async function write(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await expect(found(page).first()).toBeVisible({ timeout: 15_000 });
}

test.describe('where the device is', () => {
  const { name, region } = clusterAt(0);
  const [longitude, latitude] = region.marker;
  test.use({ geolocation: { latitude, longitude }, permissions: ['geolocation'] });

  test('is told in words, shown on the map, and stays on the device', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    const own = ownCounty(region.marker, countyAreas)?.id;
    const county = region.counties.find(({ id }) => id === own)?.name ?? 'no county';
    const there = clustersAt(region.marker);
    await page.goto('');
    await ask(page);
    await expect(near(page)).toContainText(words.near.heading(words.near.here));
    await expect(near(page)).toContainText(county);
    await expect(near(page)).toContainText(words.near.covered(there.names));
    const nearest = near(page).locator('.neighbours li');
    await expect(nearest).toHaveCount(3);
    await expect(nearest.nth(0)).toContainText(`${name}${words.near.inside}`);
    await expect(nearest.nth(2)).toContainText('km');
    await expect(page.locator('.asked-point line')).toHaveCount(3);
    const ring = await page.locator('.asked-ring').boundingBox();
    const pin = await pinOf(page, staticPin, clusterAt(0).id).boundingBox();
    if (!ring || !pin) throw new Error('the map does not show the place');
    // The device is where the cluster's sign stands.
    expect(Math.hypot(ring.x - pin.x - 3, ring.y - pin.y - 3)).toBeLessThan(8);
    expect(page.url()).toMatch(/\/$/);
    const tenths = region.marker.map((degrees) => String(Math.trunc(degrees * 10) / 10));
    const told = new RegExp(tenths.map((text) => text.replace('.', '[.,]')).join('|'));
    expect(asked.filter((url) => told.test(decodeURIComponent(url)))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
      '{}',
    );
    await nearest.nth(1).getByRole('link').click();
    await expect(page.locator('h1')).toHaveText(clusterOf(there.nearest[1]?.id ?? '').name);
    await page.getByRole('link', { name: words.detail.back }).click();
    await page.getByRole('button', { name: words.near.end }).click();
    await expect(near(page)).toHaveCount(0);
    await expect(page.locator('.asked-point')).toHaveCount(0);
  });

  test.describe('with a live map', () => {
    test.use({ liveMap: true, colorScheme: 'light', viewport: { width: 1000, height: 640 } });

    test('is marked on the live map too', async ({ page, context }) => {
      test.setTimeout(120_000);
      // Far enough from every sign to be seen by itself.
      const [latitude, longitude] = [61.1153, 10.4663];
      await context.setGeolocation({ latitude, longitude });
      await openLive(page);
      await ask(page);
      await expect(near(page).locator('.neighbours li')).toHaveCount(3);
      const place = () => shownAt(page, livePin, [longitude, latitude, longitude, latitude]);
      await expect.poll(async () => isClear(page, await place())).toBe(true);
      const spot = await place();
      const ink = palettes.light.here;
      await expect.poll(() => share(page, spot, ink), { timeout: 60_000 }).toBeGreaterThan(0.02);
      await page.getByRole('button', { name: words.near.end }).click();
      await goWithin(page, `?kamera=7/${latitude}/${longitude}&lag=ingen`);
      await expect.poll(async () => isClear(page, await place())).toBe(true);
      await expect.poll(async () => share(page, await place(), ink)).toBe(0);
    });
  });
});

/** How much of the picture, 16 pixels around a spot, has a colour written #rrggbb: 0 to 1. */
async function share(page: Page, { x, y }: Box, color: string): Promise<number> {
  const picture = await page.screenshot({ clip: { x: x - 8, y: y - 8, width: 16, height: 16 } });
  return page.evaluate(
    async ([source, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const context = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      }).getContext('2d');
      if (!context) throw new Error('no 2D canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const parts = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
      let same = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (parts.every((part, channel) => Math.abs(part - (data[i + channel] ?? 0)) < 12)) same++;
      }
      return same / (data.length / 4);
    },
    [picture.toString('base64'), color] as const,
  );
}

test('a device that may not be asked gets a word, and everything else works', async ({
  page,
  context,
}) => {
  await context.clearPermissions();
  await page.goto('');
  await ask(page);
  await expect(page.getByText(words.near.denied)).toBeVisible();
  await expect(page.getByText(words.near.denied)).toHaveRole('status');
  await page.locator('.cluster-list a').first().click();
  await expect(page.locator('h1')).toHaveText(site.clusters[0]?.name ?? '');
});

test.describe('a place that is searched for', () => {
  for (const [text, place, county, point] of [
    ['Bodo', 'Bodø', 'Nordland', [14.4, 67.28]],
    ['Trondhiem', 'Trondheim', 'Sør-Trøndelag', [10.4, 63.43]],
    ['5003', '5003', 'Hordaland', [5.32, 60.39]],
    ['Hedmark', 'Hedmark', 'Hedmark', [11.4, 61.4]],
  ] as const) {
    const covering = clustersAt(point).names;
    test(`“${text}” finds ${place}`, async ({ page }) => {
      await page.goto('');
      await write(page, text);
      await expect(found(page).first()).toContainText(place);
      await field(page).press('Enter');
      await expect(page.locator('#near-heading')).toContainText(place);
      await expect(near(page)).toContainText(county);
      await expect(near(page)).toContainText(
        covering.length > 0 ? words.near.covered(covering) : words.near.notCovered,
      );
      await expect(field(page)).toHaveValue('');
      await expect(page).toHaveURL(/\?naer=\d+\.\d+,\d+\.\d+,/);
    });
  }

  test('is in the address, comes back with it, and is a step for Back', async ({ page }) => {
    await page.goto('');
    await write(page, 'Lillehammer');
    await found(page).filter({ hasText: 'Lillehammer' }).first().click();
    await expect(page.locator('#near-heading')).toHaveText(words.near.heading('Lillehammer'));
    const nearest = await near(page).locator('.neighbours').textContent();
    const [, lat, lng] = /naer=([\d.]+),([\d.]+),Lillehammer/.exec(page.url()) ?? [];
    expect(Number(lat)).toBeCloseTo(61.1, 1);
    expect(Number(lng)).toBeCloseTo(10.5, 1);
    await page.reload();
    await expect(page.locator('#near-heading')).toHaveText(words.near.heading('Lillehammer'));
    await expect(near(page).locator('.neighbours')).toHaveText(nearest ?? '');
    await expect(page.locator('.asked-ring')).toBeVisible();
    await page.goBack();
    await expect(near(page)).toHaveCount(0);
    await page.goForward();
    await expect(near(page)).toBeVisible();
  });

  test('lies on the map with its clusters, where the map has it', async ({ page }) => {
    await page.goto('?naer=61.1153,10.4663,Lillehammer');
    const lines = page.locator('.asked-point line');
    await expect(lines).toHaveCount(3);
    await expect(page.locator('.map-box .map-pin').first()).toBeAttached();
    const circle = await page.locator('.asked-ring').boundingBox();
    const free = await page.locator('.map-visible-area').boundingBox();
    if (!circle || !free) throw new Error('the map does not show the place');
    expect(circle.x).toBeGreaterThan(free.x);
    expect(circle.x + circle.width).toBeLessThan(free.x + free.width);
    expect(circle.y).toBeGreaterThan(free.y);
    expect(circle.y + circle.height).toBeLessThan(free.y + free.height);
  });

  test('a word that no place has leaves the list to say so', async ({ page }) => {
    await page.goto('');
    await field(page).fill('zzqqxx');
    await expect(page.getByText(words.list.none)).toBeVisible();
    await expect(page.getByText(words.list.searching)).toBeHidden({ timeout: 15_000 });
    await expect(found(page)).toHaveCount(0);
    await field(page).press('Enter');
    await expect(field(page)).toHaveValue('zzqqxx');
  });

  test('without the gazetteer the clusters can still be searched, and the next letter tries again', async ({
    page,
    faults,
  }) => {
    faults.expect(/status 404/);
    faults.expect(/Failed to load resource/);
    const code = /\/assets\/placeSearch-[^/]*\.js/;
    await page.route(code, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('');
    await field(page).fill(foundByWord.word);
    await expect(page.getByText(words.list.searchFailed)).toBeVisible();
    await expect(page.locator('.cluster-item-name')).toHaveText([foundByWord.cluster.name]);
    await page.unroute(code);
    await field(page).fill('agder');
    await expect(found(page).first()).toBeVisible({ timeout: 15_000 });
  });
});
