import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser, launchOptions, machineProbes } from '../support/browser.ts';
import { pageStyles } from '../support/pageStyles.ts';
import { type Answers, measureAnswers } from './answers.ts';
import { frames, goalsOf, type Measured, middle } from './goals.ts';
import { measureLists } from './lists.ts';
import { buildPeers, peersFolder } from './peers.ts';
import { realHost } from './realHost.ts';
import { line, listen, type SlowSite, slowSite } from './slowSite.ts';
import { goalTable, markdownTable } from './table.ts';
import { type Device, devices, newVisitor, slowdown, type Visit } from './visit.ts';
import { type Sites, visitPages } from './visits.ts';

/**
 * Measures the built site beside pages of others' making, in turn, over one slow line: `npm run bench`. A number
 * says how many rounds, words which parts and devices: `npm run bench -- 1 visits again phone`. What counts is
 * the ratios within one run.
 */
const words = process.argv.slice(2);
const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? 3);
const allParts = ['visits', 'again', 'shared', 'answers', 'lists', 'frames'];
const allDevices = Object.keys(devices) as readonly Device[];
const unknown = words.filter(
  (word) => !/^\d+$/.test(word) && ![...allParts, ...allDevices].includes(word),
);
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Parts: ${[...allParts, ...allDevices].join(', ')}`);
  process.exit(1);
}
/** Those that are named; where none is, all. */
function named<Word extends string>(all: readonly Word[]): readonly Word[] {
  const some = all.filter((word) => words.includes(word));
  return some.length > 0 ? some : all;
}
const parts = named(allParts);

await buildPeers();
const host = await realHost(['dist', peersFolder]);
const [own, peers] = host.sites as [SlowSite, SlowSite];
const sites: Sites = {
  own,
  peers,
  ownShared: await slowSite('dist'),
  peersShared: await slowSite(peersFolder),
};
const launch = {
  ...launchOptions,
  args: [
    ...(launchOptions.args ?? []),
    `--ignore-certificate-errors-spki-list=${host.fingerprint}`,
  ],
  executablePath: ensureBrowser(machineProbes()),
};
const browser = await chromium.launch(launch);
const none: Answers = { choices: [], letters: [], flights: [] };
const measured = new Map<Device, Measured>();
for (const device of named(allDevices)) {
  measured.set(device, {
    visits: await visitPages(browser, device, sites, { parts, rounds, launch }),
    answers: parts.includes('answers') ? await measureAnswers(browser, device, own.origin) : none,
    lists: parts.includes('lists') ? await measureLists(browser, device, sites, rounds) : [],
    framed: parts.includes('frames') ? await measureFrames(browser, device) : Number.NaN,
  });
}
await browser.close();

const measures = ['readable', 'rest', 'blocking', 'longest', 'shift', 'bytes', 'requests'] as const;
const rows = [...measured].flatMap(([device, found]) =>
  [...found.visits.keys()].map((name) => [
    `${name}, ${device}`,
    ...measures.map((of: keyof Visit) => middle(found, name, of).toFixed(of === 'shift' ? 3 : 0)),
  ]),
);
const head = ['readable, ms', 'at rest, ms', 'blocking, ms', 'longest task, ms'];
const table = markdownTable([
  [`medians of ${rounds}, ${host.name}`, ...head, 'shift', 'bytes', 'requests'],
  ...rows,
]);
const goals = goalsOf(measured, Math.max(...pageStyles('dist').values()) / 1000);
if (rows.length > 0) console.log(`\n${table}`);
console.log(`\n${goalTable([...measured.keys()], goals)}`);
const found = [...measured].map(([device, { visits, answers, lists, framed }]) => [
  device,
  { visits: Object.fromEntries(visits), answers, lists, framed },
]);
const settings = { rounds, host: host.name, line, slowdown };
const results = { ...settings, measured: Object.fromEntries(found), goals };
await mkdir('bench', { recursive: true });
await writeFile('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
process.exit();

/** How many times the bytes of a page with one frame are those of a page with ten, none of them touched. */
async function measureFrames(on: Browser, device: Device): Promise<number> {
  return (await framedBytes(on, device, frames)) / (await framedBytes(on, device, 1));
}

async function framedBytes(on: Browser, device: Device, count: number): Promise<number> {
  const context = await newVisitor(on, device);
  const page = await context.newPage();
  own.hangUp();
  const before = own.traffic.bytes;
  const frame = `<iframe src="${own.origin}embed/?v=1" width="600" height="700"></iframe>`;
  const article = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(frame.repeat(count));
  });
  await page.goto(`http://localhost:${await listen(article)}/`);
  for (const each of await page.locator('iframe').all()) {
    await each.contentFrame().locator('.embed-foot').waitFor({ timeout: 120_000 });
  }
  await context.close();
  return own.traffic.bytes - before;
}
