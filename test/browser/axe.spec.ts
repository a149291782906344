import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/model/language.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { holdLiveMap, ready } from './mapView.ts';
import { prefixOf, wordsOf } from './site.ts';

/** WCAG 2.2 A and AA, what axe holds to be good practice, and of AAA above all the contrast of 7 to 1. */
const tags = ['wcag2aaa'];

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

for (const language of languages) {
  for (const [kind, path] of [
    ['the list', ''],
    ['a cluster', 'klynge/mineralklynge-nord/'],
    ['the sources', 'kilder/'],
    ['the table', 'tabell/'],
    ['the spread', 'spredning/'],
  ] as const) {
    test(`${kind} in ${language}: light and dark, desk and phone`, async ({ page }) => {
      await holdLiveMap(page);
      await page.goto(prefixOf(language) + path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const viewport of [desk, phone]) {
          await page.setViewportSize(viewport);
          await expectAccessible(page, tags);
        }
      }
    });
  }
}

/** What a page turns into when it is used. */
const states: readonly {
  name: string;
  language: Language;
  path: string;
  arrange?: (page: Page) => Promise<void>;
}[] = [
  { name: 'the page on privacy', language: 'nn', path: 'personvern/' },
  { name: 'the statement on accessibility', language: 'en', path: 'tilgjengelighet/' },
  {
    name: 'an open legend',
    language: 'nb',
    path: '',
    arrange: (page) => page.locator('.legend summary').click(),
  },
  {
    name: 'a filtered list and a quiet map',
    language: 'nn',
    path: '?sektor=ict',
    arrange: (page) => expect(page.locator('.cluster-item')).toHaveCount(1),
  },
  {
    name: 'no hit',
    language: 'en',
    path: '?sektor=ict&del=nord-norge',
    arrange: (page) => expect(page.getByText(wordsOf('en').list.none)).toBeVisible(),
  },
  {
    name: 'found places',
    language: 'nb',
    path: '?sok=sand',
    arrange: (page) => expect(page.locator('.places button').first()).toBeVisible(),
  },
  {
    name: 'what is near a place',
    language: 'nn',
    path: '?naer=67.28,14.4,Bodø',
    arrange: (page) => expect(page.locator('.near .neighbours li')).toHaveCount(3),
  },
  {
    name: 'a cluster that is pointed at',
    language: 'en',
    path: '',
    arrange: (page) => page.locator('.cluster-list a').nth(2).hover(),
  },
];

for (const { name, language, path, arrange } of states) {
  test(`${name}: light and dark`, async ({ page }) => {
    await holdLiveMap(page);
    await page.setViewportSize(desk);
    await page.goto(prefixOf(language) + path);
    await arrange?.(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, tags);
    }
  });
}

test('a map that could not be loaded', async ({ page, faults }) => {
  faults.expect(/status 404/);
  faults.expect(/Failed to load resource/);
  faults.expect(/Failed to fetch dynamically imported module/);
  await page.route(/\/assets\/LiveMap-[^/]*\.js/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport);
    await page.goto('');
    await expect(page.locator('.map-note')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, tags);
  }
});

for (const [colorScheme, viewport, path] of [
  ['light', { width: 1000, height: 640 }, ''],
  ['dark', phone, 'en/klynge/next-media/'],
] as const) {
  test(`the live map, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await ready(page);
    await expectAccessible(page, tags);
  });
}

test('the page for what is not there', async ({ page, faults }) => {
  faults.expect(/404/);
  await page.goto('finnes-ikke/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, tags);
  }
});
