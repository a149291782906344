import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clusterAt, site } from './site.ts';

/** Bytes on the wire until the map is readable. What of them is script: `test/built/server.test.ts`. */
const mostBytes = 60_000;
const paths = ['embed/', 'en/embed/', ...site.clusters.map(({ id }) => `nn/embed/klynge/${id}/`)];

/** Two drawn frames and an idle moment after all has loaded: what a frame does by itself, it has begun. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 2; times += 1) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  });
}

test('a frame is readable with two requests and few bytes', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  for (const path of paths) {
    const bytes: number[] = [];
    const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
      bytes.push(encodedDataLength);
    };
    session.on('Network.loadingFinished', count);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(path);
    await settled(page);
    session.off('Network.loadingFinished', count);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    expect(bytes.length, path).toBeLessThanOrEqual(3);
    expect(total, path).toBeLessThanOrEqual(mostBytes);
    expect(total, path).toBeGreaterThan(8_000);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the frame shows map, names and source, and opens a cluster’s words', async ({ page }) => {
    await page.goto('embed/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.map-box .map-pin')).toHaveCount(site.clusters.length);
    await expect(page.locator('.map-box .map-pin').first()).toBeVisible();
    await expect(page.locator('.embed-activate')).toBeHidden();
    await expect(page.locator('.embed-open')).toHaveAttribute('href', '/');
    const item = page.locator('.embed-items li').first();
    await item.locator('summary').click();
    await expect(item.locator('.embed-words')).toBeVisible();
  });
});

test.describe('nothing moves', () => {
  for (const width of [340, 640, 1000]) {
    test(`at ${width} pixels, options and all`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1200 });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!('value' in entry && 'sources' in entry)) continue;
            const sources = (entry.sources as { readonly node?: Node }[]).map(({ node }) =>
              node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName,
            );
            console.error(`layout shift of ${entry.value}: ${sources.join()}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const query of [
        '',
        `?klynger=${clusterAt(3).id}&tegnforklaring=pa&tema=dark`,
        '?panel=av&tittel=av',
      ]) {
        await page.goto(`embed/${query}`);
        await settled(page);
        await expect(page.locator('html[data-waiting]')).toHaveCount(0);
        const fits = await page.evaluate(
          () => document.documentElement.scrollWidth <= window.innerWidth,
        );
        expect(fits, `${query} is no wider than the frame`).toBe(true);
      }
    });
  }
});

test('the switches of the address show at once', async ({ page }) => {
  await page.goto('embed/?tema=dark&panel=av&tittel=av&tegnforklaring=pa&fylker=av');
  await expect(page.locator('.embed-panel')).toBeHidden();
  await expect(page.locator('.embed-key')).toBeVisible();
  await expect(page.locator('.county-border')).toBeHidden();
  await expect(page.locator('.embed-title')).toHaveCSS('width', '1px');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.goto('embed/?tema=neon&panel=nei&fylker=kanskje');
  await expect(page.locator('.embed-panel')).toBeVisible();
  await expect(page.locator('.county-border')).toBeVisible();
});

test('links leave the article where it is', async ({ page }) => {
  await page.goto('embed/');
  const opened = page.context().waitForEvent('page');
  await page.locator('.embed-open').click();
  const full = await opened;
  await full.waitForLoadState();
  expect(new URL(full.url()).pathname).toBe('/');
  expect(await full.evaluate(() => window.opener)).toBeNull();
});
