import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Page, type ViewportSize } from '@playwright/test';
import clusters from '../../data/clusters.json' with { type: 'json' };
import { deckSteps } from '../../src/model/deck.ts';
import type { Site } from '../../src/model/site.ts';
import { words } from '../../src/pages/ownList/words/nb.ts';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { ensureBrowser, launchOptions, machineProbes } from './browser.ts';

/** Pictures of the finished screens, taken from the built site: `npm run screenshots`. */

const folder = 'docs/screenshots';
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const [first, , , fourth] = clusters;

const wall = { width: 1920, height: 1080 };
const site: Site = JSON.parse(readFileSync('data/generated/site.nb.json', 'utf8'));

interface Picture {
  /** Of the file, below the folder: a PNG, or where it says so a JPEG. */
  readonly name: string;
  readonly path: string;
  readonly viewport: ViewportSize;
  readonly scheme?: 'light' | 'dark';
}

const pictures: readonly Picture[] = [
  { name: 'explore', path: '/', viewport: desktop },
  { name: 'explore-dark', path: '/', viewport: desktop, scheme: 'dark' },
  { name: 'explore-phone', path: '/', viewport: phone },
  { name: 'cluster', path: `/klynge/${fourth?.id}/`, viewport: desktop },
  {
    name: 'cluster-english-dark',
    path: `/en/klynge/${first?.id}/`,
    viewport: desktop,
    scheme: 'dark',
  },
  { name: 'cluster-phone', path: `/klynge/${fourth?.id}/`, viewport: phone },
  { name: 'sources-nynorsk', path: '/nn/kilder/', viewport: desktop },
  { name: 'spread', path: '/spredning/', viewport: desktop },
  { name: 'table', path: '/tabell/', viewport: desktop },
  { name: 'share', path: '/del/', viewport: desktop },
  { name: 'embed', path: '/embed/?v=1&start=synlig', viewport: { width: 640, height: 640 } },
  ...deckSteps(site).map((_, index) => ({
    name: `deck/${String(index + 1).padStart(2, '0')}.jpg`,
    path: index === 0 ? '/presentasjon/' : `/presentasjon/${index + 1}/`,
    viewport: wall,
  })),
];

const server = siteServer({ folder: 'dist', base: '/' });
await new Promise<void>((done) => server.listen(0, done));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  ...launchOptions,
  executablePath: ensureBrowser(machineProbes()),
});
for (const each of ['deck', 'own-list']) mkdirSync(`${folder}/${each}`, { recursive: true });
for (const { name, path, viewport, scheme = 'light' } of pictures) {
  const page = await browser.newPage({
    viewport,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: viewport === phone ? 2 : 1,
  });
  await page.goto(origin + path);
  await waitForMap(page);
  const isPhoto = name.endsWith('.jpg');
  const file = `${folder}/${name}${isPhoto ? '' : '.png'}`;
  await page.screenshot({ path: file, ...(isPhoto ? { type: 'jpeg', quality: 70 } : {}) });
  await page.close();
  console.log(file);
}
await pictureOwnList();
await browser.close();
server.close();

/** The way of a list, from what is pasted to its map: each step as it stands in the panel. */
async function pictureOwnList(): Promise<void> {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const picture = async (name: string) => {
    await waitForMap(page);
    const path = `${folder}/own-list/${name}.jpg`;
    await page.screenshot({ path, type: 'jpeg', quality: 70 });
    console.log(path);
  };
  await page.goto(`${origin}/ditt-kart/`);
  await page.getByRole('button', { name: words.input.example }).waitFor();
  await picture('1-paste');
  await page.getByRole('button', { name: words.input.example }).click();
  await page.getByText(words.out.kept).waitFor({ timeout: 60_000 });
  for (const [name, section] of [
    ['2-read', 'read'],
    ['3-places', 'places'],
    ['4-categories', 'categories'],
    ['5-deck', 'deck'],
    ['6-out', 'out'],
  ] as const) {
    await page.locator(`#own-list-${section}`).evaluate((heading) => heading.scrollIntoView());
    await picture(name);
  }
  await page.getByRole('button', { name: words.out.see, exact: true }).click();
  await page.locator('.cluster-item').first().waitFor({ timeout: 60_000 });
  await picture('7-map');
  await context.close();
}

async function waitForMap(page: Page): Promise<void> {
  const map = page.locator('[data-map-state]').first();
  if ((await map.count()) === 0) return;
  await page.locator('[data-map-state="ready"]').first().waitFor({ timeout: 60_000 });
}
