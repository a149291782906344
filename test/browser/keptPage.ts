import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Faults } from './faults.ts';

/*
 * A page that a worker's tests use one after the other. A new one costs over a second of a processor: a
 * process for it, its code compiled, its fonts read. Between two tests all that a test may change is put
 * back; where that cannot be done, the page is closed and the next test has a new one.
 */

export type Wanted = {
  /** What a context is made with: a page that has been made otherwise will not do. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly viewport: { readonly width: number; readonly height: number } | null;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly faults: Faults;
  readonly prepare: (context: BrowserContext) => Promise<void>;
};

type Kept = {
  readonly page: Page;
  readonly settings: string;
  faults: Faults;
  /** A test has done what cannot be undone. */
  isSpent: boolean;
};

/** As many tests as have had a page before it makes room for a new one. */
const mostTests = 40;

/** Where nothing runs, of the site's own, so that the next test's page is drawn by the same process. */
const quietAddress = 'robots.txt';

let kept: Kept | null = null;
let tests = 0;

/** Calls after which a context or page is not as it was made, and that have no way back. */
const lasting = {
  context: [
    'addInitScript',
    'exposeFunction',
    'exposeBinding',
    'grantPermissions',
    'clearPermissions',
    'setGeolocation',
    'setOffline',
    'setExtraHTTPHeaders',
    'newCDPSession',
    'route',
  ],
  page: ['addInitScript', 'exposeFunction', 'exposeBinding', 'setExtraHTTPHeaders', 'close'],
  clock: ['install', 'setFixedTime', 'setSystemTime'],
} as const;

/** The worker's page if it is as a new one would be, or else a new one. */
export async function takePage(browser: Browser, wanted: Wanted): Promise<Page> {
  const { faults, viewport, media } = wanted;
  const settings = JSON.stringify(wanted.settings);
  if (kept && (kept.settings !== settings || tests >= mostTests)) await dropPage();
  if (kept) {
    kept.faults = faults;
    tests += 1;
  } else {
    const context = await browser.newContext();
    await faults.watch(context, () => kept?.faults ?? faults);
    await wanted.prepare(context);
    const page = await context.newPage();
    kept = { page, settings, faults, isSpent: false };
    watchUse(context, page, kept);
    tests = 1;
  }
  const { page } = kept;
  if (viewport) await page.setViewportSize({ ...viewport });
  await page.emulateMedia({ media: null, forcedColors: null, contrast: null, ...media });
  return page;
}

/** Puts the page back, for the next test; one that has failed leaves it in no known state. */
export async function leavePage(origin: string, hasPassed: boolean): Promise<void> {
  if (!kept) return;
  const { page, isSpent, faults } = kept;
  const isOurs = !page.isClosed() && page.url().startsWith(origin);
  if (!hasPassed || isSpent || !isOurs || faults.areDeclared()) return dropPage();
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of ['request', 'response', 'dialog', 'download', 'console'] as const) {
    await page.removeAllListeners(event, {});
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearCookies();
  await page.mouse.move(-1, -1);
  await page.goto(origin + quietAddress);
  // Only now does no page write once more as it is left, and none has a database open.
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        Object.assign(indexedDB.deleteDatabase(name), { onsuccess: resolve, onerror: resolve });
      });
    }
  });
}

async function dropPage(): Promise<void> {
  const page = kept?.page;
  kept = null;
  // A handler may still have a file in its hands, and has none when the context is gone.
  if (page?.isClosed() === false) await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page?.context().close();
}

/** Notes when a test calls what has no way back; the call itself is the same. */
function watchUse(context: BrowserContext, page: Page, use: Kept): void {
  for (const [target, names] of [
    [context, lasting.context],
    [page, lasting.page],
    [page.clock, lasting.clock],
  ] as const) {
    for (const name of names) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') throw new Error(`there is no ${name}`);
      Reflect.set(target, name, (...args: unknown[]) => {
        use.isSpent = true;
        return Reflect.apply(call, target, args);
      });
    }
  }
}
