import type { CDPSession, Page } from '@playwright/test';
import * as fc from 'fast-check';
import { expect, test } from './fixtures.ts';
import { staticPin } from './mapView.ts';
import { addressesOf, clusterAt, partOfSome, site } from './site.ts';

/** What only shows after a while: addresses that nobody has thought of, and memory that is not given back. */
test.describe.configure({ timeout: 300_000 });
test.use({ viewport: { width: 400, height: 400 } });

/** Painting the map is the slow part where the processor does it, and none of what these tests are about. */
async function open(page: Page): Promise<void> {
  await page.goto('');
  await page.locator('.map').evaluate((map) => {
    map.style.display = 'none';
  });
}

const words = [
  'klynge',
  'kilder',
  'tabell',
  'del',
  'en',
  'nn',
  clusterAt(3).id,
  clusterAt(2).id,
  '..',
  '',
];
const keys = ['sektor', 'del', 'sok', 'lag', 'tema', 'kamera', 'naer', 'klynge'];
const values = [
  clusterAt(4).sector,
  partOfSome.id,
  'ingen',
  'dark',
  '5/63/10',
  '67.28,14.4,Bodø',
  '<b>x</b>',
];

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
const address = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...words), anyText), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...values), anyText)), {
      maxLength: 5,
    }),
  )
  .map(([path, query]) => {
    const search = new URLSearchParams(query).toString();
    return `/${path.map(encodeURIComponent).join('/')}${search && `?${search}`}`;
  })
  // Two slashes to begin with name another host; another language is another document.
  .filter((text) => !/^\/(?:\/|(?:nn|en)(?:[/?]|$))/.test(text));

test('300 addresses made at random each show a page, and none is an error', async ({ page }) => {
  await open(page);
  const addresses = fc.sample(address, { numRuns: 300, seed: 2012 });
  const broken = await page.evaluate(async (all) => {
    const found: string[] = [];
    for (const each of all) {
      window.history.pushState(null, '', each);
      window.dispatchEvent(new PopStateEvent('popstate'));
      const title = await (async () => {
        // One page comes when it is opened, and has its title then.
        for (let times = 0; times < 500; times++) {
          await new Promise((done) => setTimeout(done));
          const text = document.querySelector('h1')?.textContent;
          if (text) return text;
        }
        return '';
      })();
      const pins = document.querySelectorAll('.map-box .map-pin').length;
      const fault = document.querySelector('.fault, h1 b') !== null;
      if (title === '' || pins === 0 || fault) found.push(`${each}: ${title}, ${pins} signs`);
    }
    return found;
  }, addresses);
  expect(broken).toEqual([]);
  await expect(page.locator(staticPin)).toHaveCount(site.clusters.length);
});

/** Bytes of the script's heap that are in use once all else is collected. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Opens addresses of the site by the browser's history, without a new document, and waits for each page. */
async function visit(page: Page, addresses: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const each of all) {
      window.history.pushState(null, '', each);
      window.dispatchEvent(new PopStateEvent('popstate'));
      // What comes when it is opened has its title then.
      do await new Promise((done) => setTimeout(done));
      while (!document.querySelector('h1')?.textContent);
    }
  }, addresses);
}

test('200 choices and 50 changes of page give back the memory that they took', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const choices = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const cluster = site.clusters[index % site.clusters.length];
      return index % 2 === 0 ? `/klynge/${cluster?.id}/` : '/';
    });
  const others = addressesOf('nb').map((path) => `/${path}`);
  const pages = Array.from({ length: 50 }, (_, index) => others[index % others.length] ?? '/');
  const walk = [...choices(200), ...pages, '/'];
  // What is loaded once, and kept, is no leak: the second walk is the one that counts.
  await visit(page, walk);
  const before = await heapOf(session);
  await visit(page, walk);
  await expect(page.locator(staticPin)).toHaveCount(site.clusters.length);
  const after = await heapOf(session);
  expect(after / before, `${before} bytes before, ${after} after`).toBeLessThan(1.1);
});
