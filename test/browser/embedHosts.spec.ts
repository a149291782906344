import type { Page } from '@playwright/test';
import { expectFits, frameOf, test } from './embeds.ts';
import { expect } from './fixtures.ts';
import { site, words } from './site.ts';

// What publishing systems do to a frame and its script.

test.use({ viewport: { width: 700, height: 800 } });

test('embed.js knows its frames however a host brings it', async ({ page, host, baseURL }) => {
  const address = `${baseURL}embed.js`;
  const code = await (await page.request.get(address)).text();
  await page.route('**/kopi/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  const ways: Readonly<Record<string, Parameters<Page['addScriptTag']>[0]>> = {
    query: { url: `${address}?ver=6.5` },
    fragment: { url: `${address}#x` },
    'own copy': { url: `${host.origin}/kopi/embed.js?ver=2` },
    bundled: { url: `${host.origin}/kopi/theme.js` },
    inline: { content: code },
    module: { url: address, type: 'module' },
  };
  for (const [way, script] of Object.entries(ways)) {
    await test.step(way, async () => {
      await host.open('commands');
      await frameOf(page).locator('.embed').waitFor();
      await page.locator('iframe').evaluate((frame) => {
        frame.style.cssText = 'height: 300px; max-height: 500px';
      });
      await page.addScriptTag(script);
      await expectFits(page);
    });
  }
});

/** Turns the wheel over the frame as far as it goes. */
async function scrollFrame(page: Page): Promise<void> {
  await page.mouse.move(150, 400);
  await page.mouse.wheel(0, 4000);
}

test('all of a frame can be reached where WordPress caps its height and forbids it to scroll', async ({
  page,
  host,
}) => {
  const foot = frameOf(page).locator('.embed-foot');
  const isReached = () =>
    foot.evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight + 8);
  for (const width of [272, 420, 1000]) {
    await page.setViewportSize({ width: width + 32, height: 800 });
    await host.open('wordpress');
    await page.locator('body').evaluate((body) => {
      body.style.maxWidth = 'none';
    });
    await foot.waitFor();
    const longest = await frameOf(page)
      .locator('details')
      .evaluateAll((all) => {
        const lengths = all.map(({ textContent }) => textContent?.length ?? 0);
        return lengths.indexOf(Math.max(...lengths));
      });
    await frameOf(page).locator('summary').nth(longest).press('Enter');
    await expect(frameOf(page).locator('details[open]')).toHaveCount(1);
    await scrollFrame(page);
    await expect.poll(isReached, { message: `${width} px` }).toBe(true);
    const over = await frameOf(page)
      .locator('body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(over, `${width} px`).toBe(0);
  }
});

test('links that a sandbox keeps from opening are written out, and promise no new tab', async ({
  page,
  host,
  baseURL,
}) => {
  const frame = frameOf(page);
  const open = frame.locator('.embed-open');
  const address = frame.locator('.embed-address:visible');
  const others = frame.locator('.embed-addresses');
  const promise = frame.getByRole('link', { name: words.embed.newTab });
  const { url } = site.programme.source;

  await host.open('sandbox');
  await expect(open.locator('+ .embed-address')).toHaveText(baseURL ?? '');
  await others.locator('summary').click();
  await expect(others).toContainText(url);
  await expect(promise).toHaveCount(0);

  // The host follows these itself, and no others.
  await host.open('wordpress');
  await expect(others).toBeVisible();
  await expect(open.locator('+ .embed-address')).toHaveCount(0);
  await expect(promise).toHaveCount(0);

  await host.open('own');
  await expect(promise.first()).toBeVisible();
  await expect(address).toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await open.click();
  await (await opened).close();
  await expect(address).toHaveCount(0);
  // A sandbox that leaves the frame its origin shows only when a link is followed.
  await page.frames()[1]?.evaluate(() => {
    window.open = () => null;
  });
  await open.click();
  await expect(open.locator('+ .embed-address')).toHaveText(baseURL ?? '');
  await expect(promise).toHaveCount(0);
});

test('on paper a frame has all its texts and the still map, and nothing to press', async ({
  page,
}) => {
  await page.goto('embed/?v=1');
  await expect(page.locator('.embed-activate')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.embed-activate')).toBeHidden();
  for (const { contact } of site.clusters) {
    const phone = page.locator(`a[href="tel:${contact.phone}"]`);
    await expect(phone).toBeVisible();
    expect((await phone.boundingBox())?.height).toBeGreaterThan(5);
  }
  await page.locator('.embed-map').evaluate((map) => {
    map.dataset['mapState'] = 'ready';
  });
  await expect(page.locator('.map-box')).toBeVisible();
  const [map, box] = [
    await page.locator('.embed-map').boundingBox(),
    await page.locator('.map-box').boundingBox(),
  ];
  expect(box?.height).toBeGreaterThan(200);
  expect(box?.height).toBeLessThanOrEqual(map?.height ?? 0);
});

test('keys leave a placed map where it is', async ({ page, host, baseURL }) => {
  await host.open('commands');
  await page.goto(`${baseURL}embed/?v=1&panel=av&kamera=8/69.6/19`);
  const map = page.locator('.embed-map');
  await map.locator('.map-pin').last().waitFor();
  for (const pin of await map.locator('a.map-pin, .map-pin a').all()) await pin.focus();
  expect(await map.evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft])).toEqual([
    0, 0,
  ]);
});
