import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { words } from '../../src/pages/ownList/words/nb.ts';
import { pasteList } from '../browser/pasteList.ts';
import { type Device, newVisitor, slowdown, slowPage } from './visit.ts';
import type { Sites } from './visits.ts';

/** From the paste on, in milliseconds. */
type ListTimes = {
  /** Until every row is placed and listed. */
  readonly placed: number;
  /** Until the live map has drawn its last frame too. */
  readonly drawn: number;
  /** The longest task of the main thread; 0: none of 50 ms. */
  readonly longest: number;
};

export type Lists = {
  readonly short: ListTimes;
  readonly long: ListTimes;
  /** The long one on a processor that is not slowed. */
  readonly longUnslowed: ListTimes;
  /** Milliseconds until MapLibre alone has drawn as many points as the long list has. */
  readonly points: number;
};

const longCount = 1000;

type Named = readonly { readonly name: string }[];

function readNames(file: string): readonly string[] {
  const found = JSON.parse(readFileSync(`data/gazetteer/${file}.json`, 'utf8')) as
    | Named
    | { readonly municipalities: Named };
  return ('municipalities' in found ? found.municipalities : found).map(({ name }) => name);
}

/** Places of many kinds: towns, municipalities of today, and those that are gone. */
function longList(): string {
  const phrases = [
    ...readNames('places'),
    ...readNames('municipalities').map((name) => `${name} kommune`),
    ...readNames('former-municipalities').map((name) => `${name} kommune`),
  ];
  const rows = phrases.slice(0, longCount).map((phrase, index) => `Firma ${index + 1}\t${phrase}`);
  return ['Navn\tSted', ...rows].join('\n');
}

/** Milliseconds without a frame: the map is at rest. */
const restFor = 1000;
/** Milliseconds: by then the worker has opened what it works with. */
const openFor = 8000;
const timeout = 300_000;

type Busy = { tasks: number[]; readonly frame: number; readonly placed: number };

/** What the page has noted, once its map has been at rest for a while. */
async function atRest(page: Page): Promise<Busy> {
  await page.waitForFunction(
    (milliseconds) =>
      performance.now() - (globalThis as unknown as { busy: Busy }).busy.frame > milliseconds,
    restFor,
    { polling: 100, timeout },
  );
  return page.evaluate(() => (globalThis as unknown as { busy: Busy }).busy);
}

async function openMap(context: BrowserContext, url: string, rate: number): Promise<Page> {
  const page = await slowPage(context, rate);
  await page.addInitScript({ path: 'test/bench/busy.js' });
  await page.goto(url, { timeout });
  await page.waitForFunction(
    () => performance.getEntriesByName('bench:rest').length > 0,
    undefined,
    { polling: 100, timeout },
  );
  return page;
}

/** Milliseconds of the page; what has been noted until now is let go. */
function start(page: Page): Promise<number> {
  return page.evaluate(() => {
    (globalThis as unknown as { busy: Busy }).busy.tasks = [];
    return performance.now();
  });
}

async function measureList(
  newContext: () => Promise<BrowserContext>,
  origin: string,
  text: string,
  rate = slowdown,
): Promise<ListTimes> {
  const context = await newContext();
  const page = await openMap(context, `${origin}ditt-kart/`, rate);
  await page.getByLabel(words.input.paste).focus();
  await page.waitForLoadState('networkidle', { timeout });
  await page.waitForTimeout(openFor);
  const from = await start(page);
  await pasteList(page, text);
  await page.waitForFunction(
    () => (globalThis as unknown as { busy: Busy }).busy.placed > 0,
    undefined,
    { polling: 100, timeout },
  );
  const { placed, frame, tasks } = await atRest(page);
  await context.close();
  return { placed: placed - from, drawn: frame - from, longest: Math.max(0, ...tasks) };
}

/** Points of the long list's number, all over the country. */
async function measurePoints(newContext: () => Promise<BrowserContext>, origin: string) {
  const context = await newContext();
  const page = await openMap(context, `${origin}maplibre.html`, slowdown);
  const from = await start(page);
  await page.evaluate(
    (count) => (globalThis as unknown as { drawPoints: (count: number) => void }).drawPoints(count),
    longCount,
  );
  const { frame } = await atRest(page);
  await context.close();
  return frame - from;
}

/**
 * Lists that are pasted when the page and what it works with are here. A worker can't be slowed in Chromium: of a
 * slow processor it is the main thread alone that is four times slower.
 */
export async function measureLists(
  browser: Browser,
  device: Device,
  { own, peers }: Sites,
  rounds: number,
): Promise<readonly Lists[]> {
  const newContext = () => newVisitor(browser, device);
  const short = readFileSync('test/ownList/lists/namesakes.csv', 'utf8');
  const long = longList();
  const all: Lists[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const found: Lists = {
      short: await measureList(newContext, own.origin, short),
      long: await measureList(newContext, own.origin, long),
      longUnslowed: await measureList(newContext, own.origin, long, 1),
      points: await measurePoints(newContext, peers.origin),
    };
    all.push(found);
    console.log(`${device} ${round}/${rounds} lists: ${JSON.stringify(found)}`);
  }
  return all;
}
