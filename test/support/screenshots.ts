import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Page, type ViewportSize } from '@playwright/test';
import clusters from '../../data/clusters.json' with { type: 'json' };
import { deckSteps } from '../../src/model/deck.ts';
import type { Site } from '../../src/model/site.ts';
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
mkdirSync(`${folder}/deck`, { recursive: true });
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
await browser.close();
server.close();

async function waitForMap(page: Page): Promise<void> {
  const map = page.locator('[data-map-state]').first();
  if ((await map.count()) === 0) return;
  await page.locator('[data-map-state="ready"]').first().waitFor({ timeout: 60_000 });
}
