import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ready } from './mapView.ts';
import { clusterAt, words } from './site.ts';

/** What readers ask of their system or their browser: nothing may be lost by it. */
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1000, height: 640 } });

async function ask(page: Page, name: string, value: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

const colorOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

test('colours of the reader’s own: edges instead of shadows, and a map that keeps its colours', async ({
  page,
}) => {
  await page.goto('');
  const plain = await page
    .locator('.map-box .map-pin')
    .evaluateAll((pins) => pins.map((pin) => getComputedStyle(pin).getPropertyValue('--sector')));
  const signs = () =>
    page
      .locator('.map-box .sector-sign path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  const before = await signs();
  expect(new Set(before).size).toBe(plain.length);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await signs()).toEqual(before);
  for (const part of ['.panel', '.legend']) {
    await expect(page.locator(part)).toHaveCSS('border-top-width', '1px');
  }
});

test('more contrast: no muted words, and edges', async ({ page }) => {
  await page.goto(`klynge/${clusterAt(3).id}/`);
  const muted = '.panel .muted';
  expect(await colorOf(page, muted)).not.toBe(await colorOf(page, '.panel h1'));
  await ask(page, 'prefers-contrast', 'more');
  await expect.poll(() => colorOf(page, muted)).toBe(await colorOf(page, '.panel h1'));
  await expect(page.locator('.panel')).toHaveCSS('border-top-width', '1px');
});

test('less transparency: nothing is seen through what has words on it', async ({ page }) => {
  await page.goto('');
  await ask(page, 'prefers-reduced-transparency', 'reduce');
  await expect(page.locator('.attribution')).toHaveCSS('background-color', /^rgb\(/);
});

test('a frame: colours of the reader’s own, and more contrast', async ({ page }) => {
  await page.goto('embed/');
  const activate = page.locator('.embed-activate');
  await expect(activate).toHaveCSS('border-top-width', '0px');
  const signs = () =>
    page
      .locator('.map-box .sector-sign path, .embed-items .sector-sign path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  const before = await signs();
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await signs()).toEqual(before);
  await expect(activate).toHaveCSS('border-top-width', '1px');
  await page.emulateMedia({ forcedColors: 'none' });

  expect(await colorOf(page, '.embed-about')).not.toBe(await colorOf(page, '.embed-name'));
  await ask(page, 'prefers-contrast', 'more');
  await expect.poll(() => colorOf(page, '.embed-about')).toBe(await colorOf(page, '.embed-name'));
  await expect(activate).toHaveCSS('border-top-width', '1px');
});

test.describe('with a live map', () => {
  test.use({ liveMap: true });

  test('a frame’s live map heeds them, though its style comes last', async ({ page }) => {
    await page.goto('embed/');
    await page.locator('.embed-activate').click();
    await ready(page);
    const shade = page.locator('.maplibregl-cooperative-gesture-screen');
    await expect(shade).toHaveCSS('background-color', /^rgba\(/);
    await ask(page, 'prefers-reduced-transparency', 'reduce');
    await expect(shade).toHaveCSS('background-color', 'rgb(0, 0, 0)');

    await page.emulateMedia({ forcedColors: 'active' });
    const move = page.getByRole('button', { name: words.keys.move, exact: true });
    await move.click();
    await expect(move).toHaveAttribute('aria-pressed', 'true');
    const [back, highlight] = await move.evaluate((button) => {
      const probe = button.appendChild(document.createElement('i'));
      probe.style.background = 'Highlight';
      return [button, probe].map((element) => getComputedStyle(element).backgroundColor);
    });
    expect(back).toBe(highlight);
    await expect(page.locator('.map-buttons')).toHaveCSS('border-top-width', '1px');
  });
});

for (const width of [1000, 320]) {
  test(`text with the space of WCAG 1.4.12 is not cut in a window ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of ['', `klynge/${clusterAt(5).id}/`, 'tabell/', 'kilder/']) {
      await page.goto(`/${address}`);
      const cut = await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
          element.style.lineHeight = '1.5';
          element.style.letterSpacing = '0.12em';
          element.style.wordSpacing = '0.16em';
          if (element.tagName === 'P') element.style.marginBottom = '2em';
        }
        const boxes = [...document.querySelectorAll<HTMLElement>('.panel-body, .panel-body *')];
        return boxes
          .filter((box) => {
            const { overflowX, overflowY } = getComputedStyle(box);
            if (box.matches('.visually-hidden, select, input')) return false;
            const isWide = box.scrollWidth > box.clientWidth + 1 && overflowX !== 'visible';
            const isTall = box.scrollHeight > box.clientHeight + 1 && overflowY === 'hidden';
            return isWide || isTall;
          })
          .map((box) => `${box.tagName} ${box.className}`);
      });
      expect(cut, address).toEqual([]);
    }
  });
}
