import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { words } from '../../src/pages/share/words/nb.ts';
import { escapeHtml } from '../../src/ui/escapeHtml.ts';
import { expect, holdLiveMap, sharedPage, test } from './fixtures.ts';
import { clusterAt, northToSouth, site } from './site.ts';

test.describe.configure({ timeout: 120_000 });

const { pictures } = words;

async function open(page: Page, path = 'del/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.picture-preview')).toBeVisible();
}

async function download(page: Page, file: string): Promise<Download> {
  await page.getByLabel(pictures.file, { exact: true }).selectOption({ label: file });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: pictures.download, exact: true }).click();
  const got = await coming;
  await expect(page.getByText(pictures.saved(got.suggestedFilename()))).toBeVisible();
  return got;
}

/** What a browser sees in a picture: its size, how many colours stand in it, and the share of the commonest. */
async function look(page: Page, address: string) {
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    // Sorted, equal colours stand together: counting millions of pixels one by one takes far longer.
    const pixels = new Uint32Array(data.buffer).sort();
    let [colors, run, longest] = [0, 0, 0];
    for (let at = 0; at < pixels.length; at += 1) {
      run = at > 0 && pixels[at] === pixels[at - 1] ? run + 1 : 1;
      if (run === 1) colors += 1;
      longest = Math.max(longest, run);
    }
    const most = longest / pixels.length;
    return { width: canvas.width, height: canvas.height, colors, most };
  }, address);
}

const addressOf = (bytes: Buffer, type: string) =>
  `data:${type};base64,${bytes.toString('base64')}`;

/** Pixels a metre, as the PNG says. */
function density(png: Buffer): number {
  const at = png.indexOf('pHYs');
  expect(png.indexOf('pHYs', at + 1), 'it is said once').toBe(-1);
  return png.readUInt32BE(at + 4);
}

test.describe('on one page', () => {
  const shared = sharedPage(async (page) => {
    await holdLiveMap(page);
    await open(page);
  });

  for (const [label, width, height, perMetre, name] of [
    [pictures.screen(1, 1200, 900), 1200, 900, 3780, 'klyngekart-liggende-1200x900.png'],
    [pictures.screen(2, 2400, 1800), 2400, 1800, 7559, 'klyngekart-liggende-2400x1800.png'],
    [pictures.print(85, 1004, 753), 1004, 753, 11811, 'klyngekart-liggende-85mm-300dpi.png'],
    [pictures.print(130, 1535, 1152), 1535, 1152, 11811, 'klyngekart-liggende-130mm-300dpi.png'],
    [pictures.print(174, 2055, 1541), 2055, 1541, 11811, 'klyngekart-liggende-174mm-300dpi.png'],
  ] as const) {
    test(`${label}`, async () => {
      const page = shared();
      const got = await download(page, label);
      expect(got.suggestedFilename()).toBe(name);
      const png = await readFile(await got.path());
      expect(density(png)).toBe(perMetre);
      expect(png.includes('GeoNames (CC BY 4.0)')).toBe(true);
      const seen = await look(page, addressOf(png, 'image/png'));
      expect(seen).toMatchObject({ width, height });
      expect(seen.colors).toBeGreaterThan(200);
      expect(seen.most, 'no colour covers most of it').toBeLessThan(0.6);
    });
  }

  test('the words of a picture are set in the font that it brings', async () => {
    const page = shared();
    const got = await download(page, pictures.vector);
    const svg = await readFile(await got.path(), 'utf8');
    const bare = svg
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/font-family="[^"]*"/, 'font-family="Inter"');
    const [font = ''] = /data:font\/woff2;base64,[^)]*/.exec(svg) ?? [];
    expect(font.length).toBeGreaterThan(20_000);
    expect(bare.length).toBeLessThan(svg.length - font.length);
    const widthOf = (text: string) =>
      page.evaluate(async (markup) => {
        const image = new Image();
        const bytes = new TextEncoder().encode(markup);
        image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [480, 140];
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, 480, 140);
        // The title is dark on light: how far to the right it reaches.
        let right = 0;
        for (let at = 0; at < data.length; at += 4) {
          if ((data[at] ?? 255) < 100) right = Math.max(right, (at / 4) % 480);
        }
        return right;
      }, text);
    const [own, other] = [await widthOf(svg), await widthOf(bare)];
    expect(own).toBeGreaterThan(200);
    expect(own, 'another font is of another width').not.toBe(other);
  });

  test('a picture can be copied', async () => {
    const page = shared();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: pictures.copyPicture }).click();
    await expect(page.getByText(words.copied, { exact: true })).toBeVisible();
    const address = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return new Promise<string>((done) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsDataURL(blob ?? new Blob());
      });
    });
    const seen = await look(page, address);
    expect(seen).toMatchObject({ width: 1200, height: 900 });
    expect(seen.colors).toBeGreaterThan(200);
  });

  test('each shape, look and legend gives a picture of its own', async () => {
    const page = shared();
    const preview = page.locator('.picture-preview');
    const address = () => preview.getAttribute('src');
    const seen = new Set([await address()]);
    const changes = [
      () => page.getByLabel(pictures.shape, { exact: true }).selectOption('story'),
      () => page.getByLabel(pictures.look, { exact: true }).last().selectOption('dark'),
      () => page.getByLabel(pictures.legend, { exact: true }).last().uncheck(),
      () => page.getByLabel(pictures.shape, { exact: true }).selectOption('square'),
    ];
    for (const change of changes) {
      await change();
      await expect.poll(async () => seen.has(await address())).toBe(false);
      seen.add(await address());
    }
    await expect(preview).toHaveAttribute('width', '1080');
    const got = await download(page, pictures.screen(1, 1080, 1080));
    expect(got.suggestedFilename()).toBe('klyngekart-kvadrat-1080x1080.png');
  });
});

test('the SVG stands by itself: words, font and sources inside', async ({ page, context }) => {
  await open(page, `del/?klynge=${clusterAt(3).id}`);
  const got = await download(page, pictures.vector);
  expect(got.suggestedFilename()).toBe(`klyngekart-${clusterAt(3).id}-liggende.svg`);
  const svg = await readFile(await got.path(), 'utf8');
  // As in a program that knows nothing of this site, nor of its policy.
  const elsewhere = await context.newPage();
  const read = await elsewhere.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const outside = [...parsed.querySelectorAll('[href], [src]')].length;
    const lines = [...parsed.querySelectorAll('text')].map((line) => line.textContent);
    return { root: parsed.documentElement.nodeName, outside, text: lines.join(' ') };
  }, svg);
  expect(read).toMatchObject({ root: 'svg', outside: 0 });
  const cluster = clusterAt(3);
  const { publisher, year } = site.programme.source;
  for (const part of [cluster.name, cluster.area, publisher, String(year), 'GeoNames']) {
    expect(read.text).toContain(part);
  }
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  expect(svg).not.toMatch(/url\((?!#|data:)/);
  expect((await look(page, addressOf(Buffer.from(svg), 'image/svg+xml'))).colors).toBeGreaterThan(
    200,
  );
});

test('where the map has been moved, the picture shows the same part', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const [shown = clusterAt(0), hidden = clusterAt(-1)] = [northToSouth[0], northToSouth.at(-1)];
  const [lng, lat] = shown.region.marker;
  // The sign to the right of the middle, where the panel is not.
  await page.goto(`?kamera=7.5/${lat}/${(lng - 2).toFixed(2)}`);
  await page.getByRole('link', { name: 'Del og bygg inn' }).click();
  await expect(page.locator('.picture-preview')).toBeVisible();
  const got = await download(page, pictures.vector);
  const svg = await readFile(await got.path(), 'utf8');
  expect(svg).toContain(`>${escapeHtml(shown.name)}<`);
  expect(svg).not.toContain(`>${escapeHtml(hidden.name)}<`);
});
