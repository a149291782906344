import { readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { compressFolder } from '../../../src/prerender/serve/compress.ts';
import { ensureBrowser, launchOptions, machineProbes } from '../../support/browser.ts';
import { filters } from '../answers.ts';
import { line, slowSite } from '../slowSite.ts';
import { markdownTable, median } from '../table.ts';
import { newVisitor, slowdown, slowPage, visit } from '../visit.ts';
import { growthRows, type Measured } from './growthRows.ts';
import { buildMany } from './manyBuild.ts';

/**
 * Measures the start page of sites with 7, 700 and 7,000 made-up clusters over the slow line:
 * `npm run bench:growth`, or `npm run bench:growth -- 1` for one round.
 */
const rounds = Number(process.argv[2] ?? 3);
const sizes = [7, 700, 7000] as const;
/** As many sectors are chosen in the filter, one after the other. */
const presses = 6;

const browser = await chromium.launch({
  ...launchOptions,
  executablePath: ensureBrowser(machineProbes()),
});
const measured: Measured[] = [];
for (const size of sizes) measured.push(await measure(browser, size));
await browser.close();

const table = markdownTable([
  ['clusters', 'readable, ms', 'at rest, ms', 'filter, ms', 'heap, MB', 'bytes', 'records, bytes'],
  ...measured.map((one) =>
    [one.size, one.readable, one.rest, one.filter, one.heap / 1e6, one.bytes, one.records].map(
      (value) => value.toFixed(0),
    ),
  ),
]);
console.log(`\n${table}\n\n${markdownTable(growthRows(measured))}`);
await mkdir('bench', { recursive: true });
await writeFile(
  'bench/growth.json',
  `${JSON.stringify({ rounds, line, slowdown, measured }, null, 2)}\n`,
);
process.exit();

async function measure(on: Browser, size: number): Promise<Measured> {
  const folder = buildMany(size);
  try {
    await compressFolder(join(folder, 'dist'));
    const site = await slowSite(join(folder, 'dist'));
    const visits = [];
    const answers = [];
    for (let round = 1; round <= rounds; round += 1) {
      const context = await newVisitor(on);
      const found = await visit(context, {
        url: site.origin,
        hasMap: true,
        traffic: site.traffic,
      });
      // With all of it at hand: only the processor is slow.
      const answer = await measureAnswer(context, site.origin);
      await context.close();
      visits.push(found);
      answers.push(answer);
      console.log(`${size}, ${round}/${rounds}: ${JSON.stringify({ ...found, ...answer })}`);
    }
    return {
      size,
      readable: median(visits.map(({ readable }) => readable)),
      rest: median(visits.map(({ rest }) => rest)),
      bytes: median(visits.map(({ bytes }) => bytes)),
      filter: median(answers.map(({ filter }) => filter)),
      heap: median(answers.map(({ heap }) => heap)),
      records: recordsOf(folder),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureAnswer(context: Awaited<ReturnType<typeof newVisitor>>, origin: string) {
  const page = await slowPage(context);
  await page.goto(origin, { timeout: 120_000 });
  await page.locator('[data-map-state="ready"]').waitFor({ timeout: 120_000 });
  const filter = median(await filters(page, presses));
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  // Of the page itself: what the map's worker holds is not in it.
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { filter, heap };
}

/** What the file of records weighs on the wire. */
function recordsOf(folder: string): number {
  const assets = join(folder, 'dist/assets');
  const file = readdirSync(assets).find((name) => /^site\.nb-.*\.js\.br$/.test(name));
  if (!file) throw new Error('the build has no file of records');
  return statSync(join(assets, file)).size;
}
