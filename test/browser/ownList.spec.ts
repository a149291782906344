import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { words as texts } from '../../src/pages/ownList/words/nb.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, open, test } from './fixtures.ts';
import { pasteList } from './pasteList.ts';

/*
 * A reader's own list from paste to saved file, in the page as it is built.
 */

const address = 'ditt-kart/';
const places = '.own-list-places > li';

async function expectPlaced(page: Page, placed: number, of: number): Promise<void> {
  await expect(page.getByText(texts.places.summary(placed, of))).toBeVisible({ timeout: 60_000 });
}

/** What this device has kept, as it is written: the store is `idb-keyval`'s. */
function keptText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('keyval').objectStore('keyval').getAll();
          all.onsuccess = () => resolve(String(all.result));
        };
      }),
  );
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const rows = [
  'Navn\tSted\tFylke',
  'Én\tBø\t',
  'To\tBergn\t',
  '=1+1\tTromsø-regionen\t',
  '<img src=x onerror=alert(1)>\tOslo\t',
  'Fem\tNowhereville\t',
  'Seks\tHerøy\tNordland',
].join('\n');

test.describe('with the live map', () => {
  test.use({ liveMap: true });

  test('a pasted list is placed, settled by keys, saved, and nothing leaves the page', async ({
    page,
  }) => {
    await open(page, address);
    const ready = page.waitForResponse(/\/country-[^/]+\.json$/);
    await page.getByLabel(texts.input.paste).focus();
    await (await ready).finished();
    await page.locator('[data-map-state="ready"]').waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));

    await pasteList(page, rows);
    await expectPlaced(page, 3, 6);
    await expect(page.locator(`${places}[data-placed="choose"]`)).toHaveCount(1);
    await expect(page.locator(`${places}[data-placed="unknown"]`)).toHaveCount(2);
    await expectAccessible(page);

    await page.getByRole('button', { name: texts.places.nextOpen }).click();
    await expect(page.locator('.live-map .candidate')).toHaveText(['1', '2']);
    await page.keyboard.press('2');
    await expectPlaced(page, 4, 6);
    // The next one that waits is open: it has a suggestion.
    await page.getByRole('button', { name: 'Bergen', exact: true }).click();
    await expectPlaced(page, 5, 6);
    await page.getByRole('button', { name: texts.places.noPlace }).click();
    // Nothing waits any more, and the focus stays where it goes on from.
    await expect(page.getByRole('heading', { name: texts.places.heading })).toBeFocused();
    await expect(page.getByText(texts.places.leftOut)).toBeVisible();
    await page.getByRole('button', { name: texts.places.undo, exact: true }).click();
    await page.getByRole('button', { name: texts.places.undo, exact: true }).click();
    await expectPlaced(page, 4, 6);
    await page.getByRole('button', { name: texts.places.redo }).click();
    await expectPlaced(page, 5, 6);

    const csv = await saved(page, texts.out.csv);
    expect(csv.split('\r\n')[3]).toMatch(/^'=1\+1,Tromsø-regionen,,18\.99\d*,69\.6\d*,/);
    const { features } = JSON.parse(await saved(page, texts.out.geojson)) as FeatureCollection;
    expect(features.map(({ geometry }) => geometry?.type ?? null)).toEqual([
      expect.stringMatching(/Polygon$/),
      'Point',
      expect.stringMatching(/Polygon$/),
      'Point',
      null,
      expect.stringMatching(/Polygon$/),
    ]);
    const work = await saved(page, texts.out.work);
    expect(JSON.parse(work)).toMatchObject({ klyngekart: 1 });
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });
});

test('the work goes on after the page was closed, from a link, and is deleted when told', async ({
  page,
  context,
}) => {
  await open(page, address);
  await pasteList(page, 'Navn;Sted\nÉn;Hamar\nTo;Gjøvik\n');
  await expectPlaced(page, 2, 2);
  await page.getByLabel(texts.heading.title, { exact: true }).fill('Mjøsbyene');
  await expect.poll(() => keptText(page)).toContain('Mjøsbyene');
  await page.getByRole('button', { name: texts.out.link }).click();
  const link = await page.getByLabel(texts.out.linkLabel).inputValue();
  await page.reload();
  await expectPlaced(page, 2, 2);
  await expect(page.getByLabel(texts.heading.title, { exact: true })).toHaveValue('Mjøsbyene');

  await page.getByRole('button', { name: texts.out.remove }).click();
  await page.getByRole('button', { name: texts.out.removeYes, exact: true }).click();
  await expect(page.getByLabel(texts.input.paste)).toBeVisible();
  await expect.poll(() => keptText(page), { message: 'neither list nor map' }).toBe('');
  await page.reload();
  await expect(page.getByLabel(texts.input.paste)).toBeVisible();

  const other = await context.newPage();
  await other.goto(link);
  await expectPlaced(other, 2, 2);
  await expect(other.getByLabel(texts.heading.title, { exact: true })).toHaveValue('Mjøsbyene');
  expect(new URL(other.url()).hash).toBe('');
});

test('what is no list is refused in words, and what was there stays', async ({ page }) => {
  await open(page, address);
  await pasteList(page, 'Navn;Sted\nÉn;Hamar\n');
  await expectPlaced(page, 1, 1);
  await page.getByRole('button', { name: texts.input.replace }).click();
  const file = page.locator('input[type="file"]');
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  // Each leaves the box open for another try.
  for (const [name, content, told] of [
    ['tom.csv', '', texts.problems.empty],
    ['liste.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj', texts.problems.document],
    ['bilde.png', '\x89PNG\r\n\x1a\n\0\0\0', texts.problems.picture],
    ['arbeid.json', '{"klyngekart":99}', texts.brokenWork],
  ] as const) {
    await file.setInputFiles({ name, mimeType: '', buffer: bytes(content) });
    await expect(page.getByRole('alert')).toHaveText(told);
  }
  await expectPlaced(page, 1, 1);

  await file.setInputFiles({
    name: 'ny.csv',
    mimeType: '',
    buffer: bytes('Navn;Sted\nA;Molde\nB;Moss'),
  });
  await page.getByRole('button', { name: texts.merge.asNew }).click();
  await expectPlaced(page, 2, 2);
  await page.getByRole('button', { name: texts.places.undo, exact: true }).click();
  await expectPlaced(page, 1, 1);
});

test('a new version is shown before it is taken in, and one step goes back', async ({ page }) => {
  await open(page, address);
  await page.getByRole('button', { name: texts.input.fromSite }).click();
  await expectPlaced(page, 7, 7);
  const industry = page.getByRole('button', { name: texts.categories.change('Industri') });
  await industry.click();
  await page.getByRole('radio', { name: texts.categories.shapes.star }).check({ force: true });
  await page.getByRole('button', { name: texts.categories.up('Industri') }).press('Enter');
  await expect(
    page.getByRole('button', { name: texts.categories.up('Industri') }),
    'the button that was pressed keeps the focus',
  ).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('button', { name: texts.input.replace }).click();
  await pasteList(page, 'Navn;Sted;Kategori\nNy;Hamar;Industri\nArena Heidner;Gjøvik;\n');
  await expect(page.getByRole('heading', { name: texts.merge.heading })).toBeFocused();
  await expect(page.getByText(texts.merge.added(1))).toBeVisible();
  await expect(page.getByText(texts.merge.gone(6))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: texts.merge.apply }).click();
  await expectPlaced(page, 2, 2);
  await expect(industry).toBeVisible();
  expect(await page.locator('.own-list-categories li').count()).toBe(1);
  const xlsx = await saved(page, texts.out.xlsx);
  expect(xlsx.slice(0, 2)).toBe('PK');
  await page.getByRole('button', { name: texts.places.undo, exact: true }).click();
  await expectPlaced(page, 7, 7);
});

test('of two tabs neither writes over the other unasked', async ({ page, context }) => {
  await open(page, address);
  await pasteList(page, 'Navn;Sted\nÉn;Hamar\n');
  await expectPlaced(page, 1, 1);
  const title = (tab: Page) => tab.getByLabel(texts.heading.title, { exact: true });
  await title(page).fill('Først');
  await expect.poll(() => keptText(page)).toContain('Først');
  const other = await context.newPage();
  await open(other, address);
  await expect(title(other)).toHaveValue('Først');

  await title(other).fill('Den andre');
  await expect(page.getByRole('alert').first()).toContainText(texts.out.keptChanged);
  await title(page).fill('Min egen');
  await page.waitForTimeout(500);
  expect(await keptText(page)).toContain('Den andre');
  await page.getByRole('button', { name: texts.out.keepInstead }).click();
  await expect.poll(() => keptText(page)).toContain('Min egen');

  await other.getByRole('button', { name: texts.out.takeOther }).click();
  await expect(title(other)).toHaveValue('Min egen');
  await other.getByRole('button', { name: texts.places.undo, exact: true }).click();
  await expect(title(other)).toHaveValue('Den andre');
});

test('what was written last is kept when the tab is left at once', async ({ page }) => {
  await open(page, address);
  await pasteList(page, 'Navn;Sted\nÉn;Hamar\n');
  await expectPlaced(page, 1, 1);
  await page.getByLabel(texts.heading.title, { exact: true }).fill('Siste ord');
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.getByLabel(texts.heading.title, { exact: true })).toHaveValue('Siste ord');
});

test('a full device is told apart from a forbidden one', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page, address);
  await pasteList(page, 'Navn;Sted\nÉn;Hamar\n');
  await expect(page.getByRole('alert').first()).toHaveText(texts.out.full);
});

test('all words are as large as the reader has text', async ({ page }) => {
  await open(page, address);
  await page.getByRole('button', { name: texts.input.example }).click();
  await expectPlaced(page, 20, 20);
  /** The sizes of what has words of its own. */
  const sizes = () =>
    page.locator('.own-list *').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const own = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        );
        return own
          ? [[element.outerHTML.slice(0, 80), getComputedStyle(element).fontSize] as const]
          : [];
      }),
    );
  const before = await sizes();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const after = await sizes();
  const small = after.filter(
    ([, size], index) =>
      Number.parseFloat(size) < 1.9 * Number.parseFloat(before[index]?.[1] ?? '0'),
  );
  expect(small).toEqual([]);
});
