import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser, launchOptions, machineProbes } from '../support/browser.ts';
import { choices, flights, letters } from './answers.ts';
import { buildPeers, peersFolder } from './peers.ts';
import { line, listen, slowSite } from './slowSite.ts';
import { goalTable, markdownTable, median } from './table.ts';
import { newVisitor, slowdown, slowPage, type Visit, visit } from './visit.ts';

/**
 * Measures the built site beside pages of others' making, in turn, over one slow line:
 * `npm run bench`, or `npm run bench -- 3` for three rounds. What counts is the ratios within one run.
 */
const rounds = Number(process.argv[2] ?? 5);
/** On one page, none of them touched. */
const frames = 10;

await buildPeers();
const own = await slowSite('dist');
const peers = await slowSite(peersFolder);
const pages = [
  { name: 'words alone', site: peers, path: 'words/', moves: false },
  { name: 'Leaflet', site: peers, path: 'leaflet.html', moves: true },
  { name: 'MapLibre alone', site: peers, path: 'maplibre.html', moves: true },
  { name: 'MapLibre again', site: peers, path: 'maplibre.html', moves: true },
  { name: 'Klyngekart', site: own, path: '', moves: true },
  { name: 'Klyngekart again', site: own, path: '', moves: true },
  { name: 'embed', site: own, path: 'embed/?v=1', moves: false },
] as const;
type Name = (typeof pages)[number]['name'];

const browser = await chromium.launch({
  ...launchOptions,
  executablePath: ensureBrowser(machineProbes()),
});
const visits = new Map<Name, Visit[]>(pages.map(({ name }) => [name, []]));
for (let round = 1; round <= rounds; round += 1) {
  let context = await newVisitor(browser);
  for (const { name, site, path, moves } of pages) {
    // The second visit is the same visitor's; all others come with nothing at hand.
    if (!name.endsWith(' again')) {
      await context.close();
      context = await newVisitor(browser);
    }
    const found = await visit(context, site.origin + path, moves, site.traffic);
    visits.get(name)?.push(found);
    console.log(`${round}/${rounds} ${name}: ${JSON.stringify(found)}`);
  }
  await context.close();
}
const middle = (name: Name, of: keyof Visit) =>
  median((visits.get(name) ?? []).map((found) => found[of]));
const answers = await measureAnswers(browser);
const manyFrames = await measureFrames(browser);
await browser.close();

/** How many times one page's median is another's, of the same measure unless told. */
const beside = (one: Name, of: keyof Visit, other: Name, ofOther = of) =>
  middle(one, of) / middle(other, ofOther);
const goals = [
  {
    what: 'readable, of words alone',
    value: beside('Klyngekart', 'readable', 'words alone'),
    most: 1.25,
  },
  {
    what: 'readable, of Leaflet at rest',
    value: beside('Klyngekart', 'readable', 'Leaflet', 'rest'),
    most: 0.5,
  },
  {
    what: 'live map at rest, of MapLibre alone',
    value: beside('Klyngekart', 'rest', 'MapLibre alone'),
    most: 1,
  },
  {
    what: 'the same on the second visit',
    value: beside('Klyngekart again', 'rest', 'MapLibre alone'),
    most: 0.25,
  },
  { what: 'layout shift', value: middle('Klyngekart', 'shift'), most: 0 },
  {
    what: 'blocking time, of MapLibre alone',
    value: beside('Klyngekart', 'blocking', 'MapLibre alone'),
    most: 0.6,
  },
  {
    what: 'embed readable, of words alone',
    value: beside('embed', 'readable', 'words alone'),
    most: 1.25,
  },
  { what: 'embed, kB', value: middle('embed', 'bytes') / 1000, most: 60 },
  {
    what: `${frames} embeds, of the bytes of one`,
    value: manyFrames / middle('embed', 'bytes'),
    most: 1.5,
  },
  { what: 'choice to paint, ms: median', value: median(answers.choices), most: 60 },
  { what: 'choice to paint, ms: worst', value: Math.max(...answers.choices), most: 120 },
  { what: 'letter to paint, ms: median', value: median(answers.letters), most: 40 },
  { what: 'deck step to its flight, ms: median', value: median(answers.flights), most: 60 },
];
const measures = ['readable', 'rest', 'blocking', 'shift', 'bytes', 'requests'] as const;
const table = markdownTable([
  ['medians', 'readable, ms', 'at rest, ms', 'blocking, ms', 'shift', 'bytes', 'requests'],
  ...pages.map(({ name }) => [
    name,
    ...measures.map((of) =>
      of === 'shift' ? middle(name, of).toFixed(3) : middle(name, of).toFixed(0),
    ),
  ]),
]);
console.log(`\n${table}\n\n${goalTable(goals)}`);
await mkdir('bench', { recursive: true });
await writeFile(
  'bench/results.json',
  `${JSON.stringify({ rounds, line, slowdown, visits: Object.fromEntries(visits), answers, manyFrames, goals }, null, 2)}\n`,
);
process.exit();

/** On the live map, over no slow line: only the processor is slow. */
async function measureAnswers(on: Browser) {
  const context = await newVisitor(on);
  const page = await slowPage(context);
  await page.goto(own.origin);
  await page.locator('[data-map-state="ready"]').waitFor({ timeout: 120_000 });
  const written = await letters(page, 'trondheim');
  await page.goto(own.origin);
  await page.locator('[data-map-state="ready"]').waitFor({ timeout: 120_000 });
  const chosen = await choices(page, 50);
  await page.goto(`${own.origin}presentasjon/2/`);
  await page.locator('[data-map-state="ready"]').waitFor({ timeout: 120_000 });
  const flown = await flights(page, 6);
  await context.close();
  return { choices: chosen, letters: written, flights: flown };
}

/** Bytes of a page with ten frames that nobody has touched. */
async function measureFrames(on: Browser): Promise<number> {
  const context = await newVisitor(on);
  const page = await context.newPage();
  const before = own.traffic.bytes;
  const frame = `<iframe src="${own.origin}embed/?v=1" width="600" height="700"></iframe>`;
  const article = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(frame.repeat(frames));
  });
  await page.goto(`http://localhost:${await listen(article)}/`);
  for (const frame of await page.locator('iframe').all()) {
    await frame.contentFrame().locator('.embed-foot').waitFor({ timeout: 120_000 });
  }
  await context.close();
  return own.traffic.bytes - before;
}
