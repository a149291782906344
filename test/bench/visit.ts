import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Traffic } from './slowLine.ts';

/** What a visit took, in milliseconds but for `shift` (the browser's own measure), bytes and requests. */
export type Visit = {
  readonly readable: number;
  readonly rest: number;
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
};

/** How many times slower than this machine the visitor's processor is. */
export const slowdown = 4;
const window = { width: 1280, height: 720 };

type Seen = {
  readonly paints: number[];
  readonly tasks: [start: number, length: number][];
  shift: number;
};

export async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript({ path: 'test/bench/watch.js' });
  return page;
}

export async function newVisitor(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: window, locale: 'nb-NO', serviceWorkers: 'block' });
}

/**
 * One visit to `address`. `moves` says that the page has a map which comes to rest; where it has none,
 * the page is at rest when it is loaded.
 */
export async function visit(
  context: BrowserContext,
  address: string,
  moves: boolean,
  traffic: Traffic,
): Promise<Visit> {
  const page = await slowPage(context);
  const bytes = traffic.bytes;
  let requests = 0;
  context.on('request', () => {
    requests += 1;
  });
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  if (moves) {
    await page.waitForFunction(
      () => performance.getEntriesByName('bench:rest').length > 0,
      undefined,
      // By the clock: asked at each frame, the page would be kept busy by the question.
      { timeout: 120_000, polling: 100 },
    );
  }
  const found = await page.evaluate(() => {
    const { paints, tasks, shift } = (globalThis as unknown as { seen: Seen }).seen;
    const mark = performance.getEntriesByName('bench:rest')[0]?.startTime;
    const [navigation] = performance.getEntriesByType('navigation');
    const rest =
      mark ?? (navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0);
    const blocking = tasks
      .filter(([start]) => start < rest)
      .reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0);
    return { readable: paints.at(-1) ?? rest, rest, blocking, shift };
  });
  await page.close();
  return { ...found, bytes: traffic.bytes - bytes, requests };
}
