import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { type Build, basePath as base, buildOf } from '../support/builds.ts';
import { expect, hydrated, open, test } from './fixtures.ts';
import { ready } from './mapView.ts';
import { clusterAt } from './site.ts';

/** The site for a folder of somebody's host. What needs no browser of it: `test/built/basePath.test.ts`. */
test.use({ liveMap: true });
test.describe.configure({ timeout: 120_000 });

let build: Build;
let server: Server;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  build = buildOf('base');
  server = siteServer({ folder: build.folder, base });
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  build.remove();
});

test('below a base path pages open, choose and find their map', async ({ page, faults }) => {
  faults.addOrigin(origin);
  const [one, other] = [clusterAt(0), clusterAt(3)];
  await page.goto(`${origin}${base}`);
  await page.locator('.cluster-list a').first().click();
  await expect(page).toHaveURL(`${origin}${base}klynge/${one.id}/`);
  await ready(page);
  await open(page, `${origin}${base}en/klynge/${other.id}/?lag=ingen`);
  await expect(page.locator('h1')).toHaveText(other.name);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${origin}${base}en/?lag=ingen`);
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL(`${origin}${base}nn/?lag=ingen`);
  await hydrated(page);
});
