import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { Faults } from './faults.ts';
import { leavePage, takePage } from './keptPage.ts';

export { expect };

type Fixtures = {
  readonly faults: Faults;
  /** Lets the live map come. Where a test is not about it, the page keeps its static map. */
  readonly liveMap: boolean;
};

/**
 * Playwright's `test`, with every page watched: a test fails on any fault that it has not declared
 * by `faults.expect`. A context that a test opens itself is watched by `faults.watch(context)`.
 */
export const test = base.extend<Fixtures>({
  liveMap: [false, { option: true }],
  faults: [
    async ({ baseURL }, use) => {
      const faults = new Faults(...(baseURL === undefined ? [] : [baseURL]));
      await use(faults);
      await expectNoFaults(faults);
    },
    { auto: true },
  ],
  context: async (
    {
      browser,
      baseURL,
      faults,
      liveMap,
      viewport,
      colorScheme,
      contextOptions,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      serviceWorkers,
      geolocation,
      permissions,
    },
    use,
    info,
  ) => {
    const device = { hasTouch, isMobile, javaScriptEnabled, serviceWorkers };
    const page = await takePage(browser, {
      // What a context is made with; all else is set anew for each test.
      settings: { liveMap, ...device, geolocation, permissions },
      viewport,
      media: {
        colorScheme: colorScheme ?? null,
        reducedMotion: contextOptions.reducedMotion ?? null,
      },
      faults,
      prepare: (context) => (liveMap ? Promise.resolve() : holdLiveMap(context)),
    });
    await use(page.context());
    await leavePage(baseURL ?? '', info.status === info.expectedStatus);
  },
  page: async ({ context }, use) => {
    const [page] = context.pages();
    if (!page) throw new Error('the context has no page');
    await use(page);
  },
});

/** Keeps pages at their static map: the live one waits for an idle moment, which never comes. */
export async function holdLiveMap(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(() => {
    // Playwright's clock would put one of its own in this place.
    Object.defineProperty(window, 'requestIdleCallback', { get: () => () => 0, set: () => {} });
  });
}

async function expectNoFaults(faults: Faults): Promise<void> {
  // A worker's log reaches us a moment after what it is about.
  await expect
    .poll(() => faults.left(), { message: 'faults that this test has not declared' })
    .toEqual([]);
}

/** Opens an address and waits until the page hears its reader. */
export async function open(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** Shows another address of the same language as Back would: without a new document. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/${path}`);
}

/**
 * One page, with its live map, for all tests of the `describe` block that this is called in, which run
 * in order: to start the map in software takes longer than most of what is asked of it. Each test leaves
 * the page in a state of its own, so each begins with `goWithin`.
 */
export function sharedPage(start: (page: Page) => Promise<void>): () => Page {
  test.describe.configure({ mode: 'default' });
  let shared: { readonly page: Page; readonly faults: Faults } | null = null;
  test.beforeAll(async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext();
    const faults = new Faults(baseURL ?? '');
    await faults.watch(context);
    const page = await context.newPage();
    shared = { page, faults };
    await start(page);
  });
  test.afterEach(async () => {
    if (shared) await expectNoFaults(shared.faults);
  });
  test.afterAll(() => shared?.page.context().close());
  return () => {
    if (!shared) throw new Error('the page opens before the first test');
    return shared.page;
  };
}
