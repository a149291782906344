import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/nb.ts';
import { words as en } from '../../src/pages/share/words/en.ts';
import { words } from '../../src/pages/share/words/nb.ts';
import { expect, open as openPage, test } from './fixtures.ts';
import { clusterAt, clustersIn, site } from './site.ts';

test.describe.configure({ timeout: 120_000 });

const { embed } = words;

/** Waits until the preview has told its height: by then all on the page answers. */
async function open(page: Page, path = 'del/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.embed-stage iframe')).toBeVisible();
  await expect(page.locator('.embed-stage iframe')).not.toHaveAttribute('height', '720');
}

const codeOf = (page: Page) => page.getByLabel(embed.code, { exact: true }).inputValue();

/** A page of somebody else's, on an origin of its own. */
async function hostPage(html: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response
      .writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(isPage ? html : '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

test('the way there is in the foot of the list and in a cluster, which comes along', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: messages.share.heading }).click();
  await expect(page).toHaveURL(/\/del\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.share.heading);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const { id, name } = clusterAt(3);
  await page.goto(`klynge/${id}/`);
  await page.getByRole('link', { name: messages.share.heading }).click();
  await expect(page).toHaveURL(new RegExp(`/del/\\?klynge=${id}$`));
  await expect(page.getByLabel(embed.show, { exact: true })).toHaveValue(id);
  expect(await codeOf(page)).toContain(`/embed/klynge/${id}/?v=1"`);
  await expect(page.locator('.map-pin[data-state="chosen"]').first()).toContainText(name);
});

test('neither its script nor its style is part of the first view', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openPage(page);
  const own = () => asked.filter((url) => /\/share-(?:page|nb)-/.test(url));
  expect(own()).toEqual([]);
  await page.getByRole('link', { name: messages.share.heading }).click();
  await expect.poll(() => own().length).toBe(2);
});

test('the code shows the map on another site, as high as it needs', async ({ page, faults }) => {
  const { id, name } = clusterAt(2);
  await open(page);
  await page.getByLabel(embed.legend, { exact: true }).first().check();
  await page.getByLabel(embed.show, { exact: true }).selectOption(id);
  await expect.poll(() => codeOf(page)).toContain(`embed/klynge/${id}/?v=1&#38;tegnforklaring=pa"`);
  const code = await codeOf(page);
  const { address, server } = await hostPage(
    `<!doctype html><html lang="nb"><title>Avis</title><body style="margin:0;width:340px">${code}`,
  );
  faults.addOrigin(address);
  try {
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name }).first()).toBeVisible();
    const inside = await frame.locator('html').evaluate((root) => root.scrollHeight);
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
      .toBeGreaterThanOrEqual(inside);
    await expect(page.locator('iframe')).toHaveAttribute('title', name);
  } finally {
    server.close();
  }
});

test('the preview follows every choice, and says how high the frame is to be', async ({ page }) => {
  const { sector } = clusterAt(4);
  const shown = clustersIn({ sector });
  const others = site.clusters.filter((cluster) => !shown.includes(cluster));
  await open(page);
  const frame = page.locator('.embed-stage iframe');
  const inside = page.frameLocator('.embed-stage iframe');
  await page.getByLabel(embed.show, { exact: true }).selectOption(sector);
  await expect(frame).toHaveAttribute('src', `/embed/?v=1&sektor=${sector}`);
  for (const { name } of shown) await expect(inside.locator('.embed-panel')).toContainText(name);
  for (const { name } of others) {
    await expect(inside.locator('.embed-panel')).not.toContainText(name);
  }
  await page.getByLabel(embed.title, { exact: true }).uncheck();
  await expect(inside.locator('html')).toHaveAttribute('data-tittel', 'av');
  await page.getByLabel(embed.language, { exact: true }).selectOption('en');
  await expect(inside.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => codeOf(page)).toMatch(/title="Seven business clusters, \d+"/);

  const heightTold = async () => /height="(\d+)"/.exec(await codeOf(page))?.[1];
  await page.getByLabel(new RegExp(embed.widths.phone)).check();
  await expect(frame).toHaveAttribute('width', '360');
  await expect
    .poll(async () => (await frame.getAttribute('height')) === (await heightTold()))
    .toBe(true);
  await expect
    .poll(() => inside.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBeLessThanOrEqual(0);
});

test('some of the clusters are some of them, and never none', async ({ page }) => {
  await open(page);
  await page.getByLabel(embed.show, { exact: true }).selectOption('some');
  for (const { name } of site.clusters) await page.getByLabel(name, { exact: true }).click();
  const last = site.clusters.at(-1);
  await expect(page.getByLabel(last?.name ?? '', { exact: true })).toBeChecked();
  expect(await codeOf(page)).toContain(`klynger=${last?.id}"`);
});

test('an embed starts where the map has been moved to', async ({ page }) => {
  await page.goto('?kamera=7/60/8');
  await page.getByRole('link', { name: messages.share.heading }).click();
  await expect(page).toHaveURL(/\/del\/\?kamera=7\/60\/8$/);
  await page.getByLabel(embed.camera).check();
  await expect.poll(() => codeOf(page)).toMatch(/kamera=\d+(?:\.\d+)?\/[\d.]+\/[\d.]+"/);
  const [, lat, lng] = /kamera=[\d.]+\/([\d.]+)\/([\d.]+)/.exec(await codeOf(page)) ?? [];
  // The middle of what is free lies to the east of the canvas's own, where the panel is not.
  expect(Number(lat)).toBeCloseTo(60, 0);
  expect(Number(lng)).toBeGreaterThan(8);
});

test('what is copied is what stands there, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: `${words.copy}: ${embed.code}` }).click();
  await expect(page.getByText(words.copied, { exact: true })).toBeVisible();
  expect(await read()).toBe(await codeOf(page));
  await page.getByLabel(embed.script).uncheck();
  await expect.poll(() => codeOf(page)).not.toContain('<script');

  await page.getByRole('button', { name: `${words.copy}: ${words.facts.box}` }).click();
  await expect.poll(read).toContain('37 millioner kroner');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<li>');
});

test('a clipboard that refuses is told of', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page);
  await page.getByRole('button', { name: `${words.copy}: ${embed.code}` }).click();
  await expect(page.getByText(words.copyFailed)).toBeVisible();
  await expect(page.getByRole('button', { name: words.pictures.copyPicture })).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'with no script', () => {
    test.use({ javaScriptEnabled });

    test('the page tells how, gives the code and leads to the data', async ({ page, faults }) => {
      // Without script a browser fetches none, and says that it did not.
      if (!javaScriptEnabled) faults.expect(/request failed: .*\.js csp/);
      await page.goto('en/del/');
      const panel = page.locator('main');
      await expect(panel).toContainText(en.embed.how);
      const code = await panel.getByLabel(en.embed.code, { exact: true }).inputValue();
      expect(code).toContain('/en/embed/?v=1"');
      expect(code).toContain('embed.js');
      await expect(panel.getByLabel(en.facts.box, { exact: true })).toHaveValue(
        /37\smillion kroner/,
      );
      await expect(panel.getByRole('link', { name: 'klynger.geojson' })).toBeVisible();
      await panel.getByText(en.data.dictionary).click();
      await expect(panel.getByText(en.data.columns.exactness)).toBeVisible();
      const scripted = panel.locator('.needs-script');
      expect(await scripted.count()).toBeGreaterThan(3);
      for (const each of await scripted.all()) {
        await expect(each).toBeVisible({ visible: javaScriptEnabled });
      }
    });
  });
}

test('nothing on it is wider than the panel', async ({ page }) => {
  await open(page);
  await expect(page.locator('.picture-preview')).toBeVisible();
  await page.getByText(words.data.dictionary).click();
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page
      .locator('.panel-body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0);
  }
});
