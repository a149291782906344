import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { words } from '../../src/pages/spread/words/nb.ts';
import type { SpreadFigures } from '../../src/spread/figures.ts';
import { expect, open, test } from './fixtures.ts';
import { openLive } from './mapView.ts';
import { words as messages, site } from './site.ts';

test.use({ viewport: { width: 1000, height: 640 } });

const figures: SpreadFigures = JSON.parse(readFileSync('data/generated/spread.json', 'utf8'));
const { spread } = messages;

const layerOf = (page: Page, layer: string) =>
  page.locator(`.static-svg .spread-layer[data-layer="${layer}"]`);

test('one gets there from the list, which carries none of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /SpreadPage|\/spread-|spreadData/.test(url))).toEqual([]);
  await page.getByRole('link', { name: spread.heading }).click();
  await expect(page).toHaveURL(/\/spredning\/$/);
  await expect(page.getByRole('heading', { level: 1, name: spread.heading })).toBeFocused();
  await expect(layerOf(page, 'distance').locator('path').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('.cluster-list')).toBeVisible();
});

test('the map shows the layer that is chosen, and the address says which', async ({ page }) => {
  await page.goto('spredning/?vis=nonsense');
  await expect(page).toHaveURL(/\/spredning\/$/);
  await expect(layerOf(page, 'distance').locator('path').first()).toBeVisible();
  for (const [name, layer] of [
    [spread.layers.nearest, 'nearest'],
    [spread.layers.uncovered, 'uncovered'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(page).toHaveURL(new RegExp(`vis=${layer}$`));
    await expect(layerOf(page, layer).locator('path').first()).toBeVisible();
    await expect(page.locator(`.spread-choice .spread-key[data-layer="${layer}"]`)).toBeVisible();
    await expect(layerOf(page, 'distance')).toBeHidden();
  }
  await page.getByRole('radio', { name: words.noLayer }).check();
  await expect(page).toHaveURL(/vis=ingen$/);
  await expect(layerOf(page, 'uncovered')).toBeHidden();
});

test('the figures are told, each picture has its table, and nothing is wider than the panel', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('spredning/');
  const panel = page.locator('.spread');
  for (const { name } of figures.counties.filter(({ clusters }) => clusters.length === 0)) {
    await expect(panel).toContainText(name);
  }
  await expect(panel).toContainText(site.programme.spreadClaim?.text ?? 'the claim');
  await expect(panel).toContainText(figures.places.toRegion.farthestInCounty.name);
  await expect(panel).toContainText(words.check.conclusion);
  for (const text of words.method.text) await expect(panel).toContainText(text);
  for (const picture of await panel.locator('svg.figure').all()) {
    await expect(picture).toHaveAttribute('aria-label', /\S/);
    const behind = picture.locator('xpath=following-sibling::details[1]');
    await behind.locator('summary').click();
    await expect(behind.locator('tbody tr').first()).toBeVisible();
  }
  const tooWide = await page
    .locator('.panel-body')
    .evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});

test.describe('with a live map', () => {
  test.use({ liveMap: true, viewport: { width: 800, height: 560 } });

  test('the live map draws the layer too, and changes it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openLive(page, 'spredning/?vis=ingen');
    expect(asked.filter((url) => /spread-areas.*json/.test(url))).toEqual([]);
    await page.getByRole('radio', { name: spread.layers.nearest, exact: true }).check();
    await expect.poll(() => asked.some((url) => /spread-areas.*json/.test(url))).toBe(true);
  });
});

test.describe('with no script', () => {
  test.use({ javaScriptEnabled: false });

  test('the layers can be switched all the same', async ({ page, faults }) => {
    // The browser says so of each module that the page names in advance.
    faults.expect(/\.js csp$/);
    await page.goto('spredning/');
    await expect(layerOf(page, 'distance').locator('path').first()).toBeVisible();
    await page.getByRole('radio', { name: spread.layers.uncovered }).check();
    await expect(layerOf(page, 'uncovered').locator('path').first()).toBeVisible();
    await expect(layerOf(page, 'distance')).toBeHidden();
  });
});
