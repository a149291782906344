import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { zoomRange } from '../../src/cartography/mapLimits.ts';
import { metresPerPixel } from '../../src/cartography/scaleBar.ts';
import type { LngLat } from '../../src/model/geo.ts';
import type { SiteCluster } from '../../src/model/site.ts';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { formatCamera } from '../../src/state/camera.ts';
import { type Build, buildOf, manyCount } from '../support/builds.ts';
import { manySite } from '../support/manySite.ts';
import { expect, test } from './fixtures.ts';
import { livePin, ready } from './mapView.ts';

/** A site with far more clusters than have room for a sign each, on a server of the test's own. */
const site = manySite(manyCount);
let build: Build;
let server: Server;
let origin = '';

/** One build for all of them. */
test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  build = buildOf('many');
  server = siteServer({ folder: build.folder, base: '/' });
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.use({ liveMap: true });
test.beforeEach(({ faults }) => faults.addOrigin(origin));

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  build.remove();
});

/** Opens the map with a point in the middle of the window, beside the panel. */
async function openAt(page: Page, [lng, lat]: LngLat, zoom: number): Promise<void> {
  await page.goto(`${origin}?kamera=${formatCamera({ zoom, center: [lng, lat] })}`);
  await ready(page);
}

/** By the pointer itself: a sign comes up under it where it stops at a point. */
const pressMiddle = (page: Page) => page.mouse.click(640, 360);

/** Two clusters that lie close together and far from all others. */
function pair(): readonly [SiteCluster, SiteCluster] {
  const apart = ({ neighbours: [first, second] }: SiteCluster) =>
    (second?.distance ?? 0) / Math.max(first?.distance ?? 0, 1);
  const [one] = site.clusters.toSorted((a, b) => apart(b) - apart(a));
  const other = site.clusters.find(({ id }) => id === one?.neighbours[0]?.id);
  if (!one || !other) throw new Error('no cluster has a neighbour');
  return [one, other];
}

test('a press on a group goes nearer, until it parts', async ({ page }) => {
  const [one, other] = pair();
  const [from, to] = [one.region.marker, other.region.marker];
  const between: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const apart = one.neighbours[0]?.distance ?? 0;
  // Where the two are ten pixels from each other.
  const zoom = Math.floor(Math.log2((10 * metresPerPixel(0, between)) / apart));
  await openAt(page, between, zoom);
  await pressMiddle(page);
  await expect
    .poll(() => parseFloat(new URL(page.url()).searchParams.get('kamera') ?? ''))
    .toBeGreaterThan(zoom);
});

test('a press on a point opens its cluster, with sign and name', async ({ page }) => {
  const alone = ({ neighbours: [first] }: SiteCluster) => first?.distance ?? 0;
  const [one] = site.clusters.toSorted((a, b) => alone(b) - alone(a));
  if (!one) throw new Error('there is no cluster');
  await openAt(page, one.region.marker, zoomRange[1]);
  await expect(page.locator(livePin)).toHaveCount(0);
  await pressMiddle(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(one.name);
  await expect(page.locator(livePin)).toHaveText(one.name);
});

test('the list scrolls to its last cluster', async ({ page }) => {
  await page.goto(origin);
  const items = page.locator('.cluster-list li');
  await expect(page.locator('.cluster-list .virtual')).toBeVisible();
  expect(await items.count()).toBeLessThan(50);
  await page.locator('.panel-body').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  const last = items.filter({ hasText: site.clusters.at(-1)?.name ?? '' });
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-posinset', String(site.clusters.length));
});
