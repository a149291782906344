import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { Traffic } from './slowLine.ts';

/** What a visit took, in milliseconds but for `shift` (the browser's own measure), bytes and requests. */
export type Visit = {
  readonly readable: number;
  readonly rest: number;
  readonly blocking: number;
  /** The longest task before the reader can act, its own taking over by script included; 0: none of 50 ms. */
  readonly longest: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
};

/** How many times slower than this machine the visitor's processor is. */
export const slowdown = 4;

/** What visitors hold in their hands, by the name that the table has. */
export const devices = {
  window: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;
export type Device = keyof typeof devices;

type Seen = {
  readonly paints: number[];
  readonly tasks: [start: number, length: number][];
  shift: number;
};

export async function slowPage(context: BrowserContext, rate = slowdown): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript({ path: 'test/bench/watch.js' });
  return page;
}

/** What a visitor's browser is told, and whether it may keep a site by its service worker. */
export function visitor(device: Device, serviceWorkers: 'allow' | 'block'): BrowserContextOptions {
  return { ...devices[device], locale: 'nb-NO', serviceWorkers };
}

/** Somebody who has nothing of the site yet. */
export async function newVisitor(
  browser: Browser,
  device: Device = 'window',
): Promise<BrowserContext> {
  return browser.newContext(visitor(device, 'block'));
}

export type Address = {
  readonly url: string;
  /** Whether the page has a map that comes to rest; where it has none, it is at rest when it is loaded. */
  readonly hasMap: boolean;
  /** Of the line that the page comes by. */
  readonly traffic: Traffic;
};

/** A page that has come to rest. */
async function openPage(context: BrowserContext, { url, hasMap }: Address): Promise<Page> {
  const page = await slowPage(context);
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  if (hasMap) {
    await page.waitForFunction(
      () => performance.getEntriesByName('bench:rest').length > 0,
      undefined,
      // By the clock: asked at each frame, the page would be kept busy by the question.
      { timeout: 120_000, polling: 100 },
    );
  }
  return page;
}

/** A visit that nobody measures, until all has come that the browser keeps of it. */
export async function firstVisit(
  context: BrowserContext,
  address: Address,
  hasWorker: boolean,
): Promise<void> {
  const page = await openPage(context, address);
  // Without one this does not end: a second visit without it would be another.
  if (hasWorker) await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  let bytes = Number.NaN;
  // What a service worker keeps comes one file after the other, with a round trip between two.
  while (bytes !== address.traffic.bytes) {
    bytes = address.traffic.bytes;
    await page.waitForTimeout(5000);
  }
  await page.close();
}

/** One visit, measured. */
export async function visit(context: BrowserContext, address: Address): Promise<Visit> {
  const { traffic } = address;
  const bytes = traffic.bytes;
  let requests = 0;
  context.on('request', () => {
    requests += 1;
  });
  const page = await openPage(context, address);
  const received = traffic.bytes - bytes;
  const found = await page.evaluate(() => {
    const { paints, tasks, shift } = (globalThis as unknown as { seen: Seen }).seen;
    const marks = new Map(
      performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]),
    );
    const [navigation] = performance.getEntriesByType('navigation');
    const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
    const rest = marks.get('bench:rest') ?? loaded;
    const acts = marks.get('bench:hydrated') ?? rest;
    const blocking = tasks
      .filter(([start]) => start < rest)
      .reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0);
    const before = tasks.filter(([start]) => start < acts).map(([, length]) => length);
    return {
      readable: paints.at(-1) ?? rest,
      rest,
      blocking,
      longest: Math.max(0, ...before),
      shift,
    };
  });
  await page.close();
  return { ...found, bytes: received, requests };
}
