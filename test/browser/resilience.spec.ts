import type { Page } from '@playwright/test';
import type { Faults } from './faults.ts';
import { expect, hydrated, open, test } from './fixtures.ts';
import { livePin, pinOf, ready, staticPin } from './mapView.ts';
import { clusterAt, clusterOf, site, words } from './site.ts';

/** What goes wrong elsewhere, or in one part of the page, costs the reader that part and nothing more. */
test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 1000, height: 640 } });

const list = (page: Page) => page.locator('.cluster-list');
const fault = (page: Page) => page.locator('.fault');

async function expectMap(page: Page): Promise<void> {
  await expect(page.locator('.static-svg .land').first()).toBeVisible();
  await expect(page.locator(staticPin)).toHaveCount(site.clusters.length);
}

async function expectList(page: Page): Promise<void> {
  for (const { name } of site.clusters) await expect(list(page)).toContainText(name);
}

/** A sign on the static map opens its cluster, whom to call and all. */
async function expectChoice(page: Page, id: string): Promise<void> {
  await pinOf(page, staticPin, id).click();
  await expect(page).toHaveURL(new RegExp(`/klynge/${id}/`));
  await expect(page.locator(`a[href="tel:${clusterOf(id).contact.phone}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
}

/**
 * As Firefox and WebKit do it: a file that has failed as a module fails for as long as the page lives. To be asked
 * for each such file.
 */
function rememberFailure(page: Page): () => boolean {
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  return () => documents < 2;
}

/** Serves the files that match, changed; the page must be opened anew for it. */
async function alter(page: Page, files: RegExp, from: string, to: string): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' });
  await page.route(files, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (!body.includes(from)) throw new Error(`${route.request().url()} has no ${from}`);
    await route.fulfill({ response, body: body.replaceAll(from, to) });
  });
}

/** The page that is open is of yesterday: who asks for it again gets one with another script. */
async function publishAnew(page: Page): Promise<void> {
  await page.route('/', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    const response = await route.fetch();
    const next = (await response.text()).replaceAll(/index-[\w-]+\.js/g, 'index-next.js');
    return route.fulfill({ response, body: next });
  });
}

/** What a browser says of an error that React has caught, or that nobody has. */
function expectErrors(faults: Faults): void {
  faults.expect(/console error|uncaught/);
}

test.describe('a map that cannot be read', () => {
  test.use({ liveMap: true });

  test('a map whose code is not code, or is cut off half way, leaves the static one, and trying again finds it', async ({
    page,
    faults,
  }) => {
    faults.expect(/console error/);
    faults.expect(/uncaught: .*(?:module|end of input)/);
    const code = /\/assets\/LiveMap-[^/]*\.js/;
    const retry = page.getByRole('button', { name: words.map.retry });
    await page.route(code, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logg inn</title>' }),
    );
    await page.goto('');
    await expect(page.locator('.map-note')).toContainText(words.map.failed);
    await expectMap(page);
    await page.unroute(code);
    await page.route(code, async (route) => {
      const response = await route.fetch();
      const whole = await response.text();
      // What is cut off is not kept.
      const headers = { ...response.headers(), 'cache-control': 'no-store' };
      await route.fulfill({ response, headers, body: whole.slice(0, whole.length / 2) });
    });
    await retry.click();
    await expect(page.locator('.map-note')).toContainText(words.map.failed);
    await expectList(page);
    await expectChoice(page, clusterAt(3).id);
    await page.unroute(code);
    await retry.click();
    await ready(page);
    await expect(page.locator('.map-note')).toHaveCount(0);
    await expect(page.locator(livePin)).toHaveCount(site.clusters.length);
  });
});

test.describe('a map whose code could not be had', () => {
  test.use({ liveMap: true });

  test('comes at the second try in a browser that remembers the first, at the same address', async ({
    page,
    faults,
  }) => {
    faults.expect(/status 503/);
    faults.expect(/console error/);
    faults.expect(/uncaught: .*module/);
    const isRemembered = rememberFailure(page);
    await page.route(/\/assets\/LiveMap-[^/]*\.js/, (route) =>
      isRemembered() && route.request().resourceType() === 'script'
        ? route.fulfill({ status: 503, body: '' })
        : route.continue(),
    );
    await page.goto(`?sektor=${clusterAt(0).sector}`);
    const address = page.url();
    await expect(page.locator('.map-note')).toContainText(words.map.failed);
    await page.getByRole('button', { name: words.map.retry }).click();
    await ready(page);
    expect(page.url()).toBe(address);
  });
});

test('a search that could not be had is tried again on demand, and keeps its words', async ({
  page,
  faults,
}) => {
  faults.expect(/status 503/);
  faults.expect(/console error/);
  const isRemembered = rememberFailure(page);
  await page.route(/\/assets\/placeSearch-[^/]*\.js/, (route) =>
    isRemembered() && route.request().resourceType() === 'script'
      ? route.fulfill({ status: 503, body: '' })
      : route.continue(),
  );
  await open(page);
  await page.getByRole('searchbox').fill('Bodø');
  await expect(page.getByText(words.list.searchFailed)).toBeVisible();
  await page.locator('.search-box .retry').click();
  await expect(page.locator('.places button').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('Bodø');
});

test('a page whose own file cannot be had stays as it came', async ({ page, faults }) => {
  faults.expect(/status 404/);
  faults.expect(/console error/);
  faults.expect(/uncaught: .*dynamically imported module/);
  await page.route(/\/assets\/(?:policy|deck)-page-[^/]*\.js/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  for (const [path, text] of [
    ['personvern/', words.privacy.heading],
    ['presentasjon/2/', clusterAt(0).name],
  ] as const) {
    const failed = page.waitForEvent('pageerror');
    await page.goto(path);
    await failed;
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
    await expect(page.getByRole('link', { name: words.map.retry })).toHaveCount(0);
  }
});

test('a page that an archive has kept, and a link from a newsletter, stay what they are', async ({
  page,
}) => {
  const { id, name } = clusterAt(3);
  await page.route('**/web/2025/**', async (route) => {
    const [, path = ''] = /example\/(.*)$/.exec(route.request().url()) ?? [];
    const response = await page.request.get(`/${path}`);
    return route.fulfill({ response });
  });
  for (const [path, title] of [
    [`en/klynge/${id}/`, name],
    ['presentasjon/3/', null],
    ['kilder/', words.sources.heading],
  ] as const) {
    const address = `web/2025/https://nettsted.example/${path}`;
    await open(page, address);
    if (title === null) await expect(page.locator('.deck-number')).toHaveText(/^3 /);
    else await expect(page.locator('h1')).toHaveText(title);
    expect(page.url().endsWith(address), path).toBe(true);
  }
  await page.getByRole('link', { name: words.privacy.heading }).first().click();
  await expect(page.locator('h1')).toHaveText(words.privacy.heading);

  const own = `klynge/${id}/?utm_source=brev#kilde-kontakt`;
  await open(page, own);
  expect(page.url().endsWith(own)).toBe(true);
  await expect(page.locator('#kilde-kontakt')).toBeInViewport();
});

test('storage that is forbidden, a preference that is broken, and an address from long ago', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    if (!window.location.search.includes('uten-lager')) {
      window.localStorage.setItem('klyngekart:tema', '{"broken');
      return;
    }
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const old = 'kart.html,zoom=5&lat=63.4&lon=10.4&lag=veier,tog&tema=sepia&kamera=5&naer=63&del=x';
  for (const query of ['uten-lager', 'x', old]) {
    await page.goto(`?${query}#valgt=${clusterAt(3).id}`);
    await expectList(page);
    await expectMap(page);
    await expect(page).toHaveURL(/#valgt=/);
    await page.getByRole('button', { name: words.theme }).click();
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'light');
    await expectChoice(page, clusterAt(2).id);
  }
  expect((await context.cookies()).length).toBe(0);
});

test('a tab that has slept for a day goes on; a new version is told of, and a reload brings it', async ({
  page,
  faults,
}) => {
  faults.expect(/status 404/);
  faults.expect(/Failed to load resource/);
  await page.clock.install();
  await open(page);
  const note = page.locator('.version-note button');
  const sleep = async () => {
    await page.clock.fastForward('24:00:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };
  const asked = page.waitForRequest((request) => request.resourceType() === 'fetch');
  await sleep();
  await asked;
  await expectChoice(page, clusterAt(4).id);
  await expect(note).toHaveCount(0);

  await publishAnew(page);
  await sleep();
  await expect(page.getByText(words.faults.outdated)).toBeVisible();
  await expectList(page);
  await expectMap(page);
  await expectChoice(page, clusterAt(-1).id);
  await note.click();
  await expect(note).toHaveCount(0);
  await hydrated(page);
  await expectList(page);

  // The files of the page that is open are gone: what still needs one of them says so.
  const gone = /\/assets\/share-page-[^/]*\.js/;
  await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('link', { name: words.share.heading }).click();
  await expect(page.getByText(words.share.failed)).toBeVisible();
});

test.describe('a map whose site is published anew', () => {
  test.use({ liveMap: true });

  test('a map whose data is gone from a site published anew tells of the new version', async ({
    page,
    faults,
  }) => {
    faults.expect(/status 404/);
    expectErrors(faults);
    await page.route(/\/assets\/map-[^/]*\.json/, (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await publishAnew(page);
    await page.goto('');
    await expect(page.locator('.map-note')).toContainText(words.map.failed);
    await expect(page.getByText(words.faults.outdated)).toBeVisible();
    await expectMap(page);
  });
});

test('an error in one part of the page costs that part, and not the others', async ({
  page,
  faults,
}) => {
  expectErrors(faults);
  const records = /\/assets\/site\.nb-[^/]*\.js/;
  const texts = /\/assets\/nb-[^/]*\.js/;

  await test.step('near me', async () => {
    await alter(page, texts, 'near:{', 'neer:{');
    await page.goto('');
    await expect(fault(page)).toHaveText(`${words.faults.part} ${words.faults.retry}`);
    await expect(fault(page)).toHaveCSS('border-top-width', '1px');
    await fault(page).getByRole('button').click();
    await expect(fault(page)).toHaveCount(1);
    await expectList(page);
    await expectMap(page);
    await expectChoice(page, clusterAt(2).id);
  });
  await test.step('the legend', async () => {
    await alter(page, texts, 'layers:{counties:', 'layerz:{counties:');
    await page.goto('');
    await expect(fault(page)).toContainText(words.faults.part);
    await expectList(page);
    await expectMap(page);
    await expectChoice(page, clusterAt(2).id);
  });
  await test.step('the list', async () => {
    await alter(page, texts, 'table:{', 'tabel:{');
    await page.goto('');
    await expect(fault(page)).toContainText(words.faults.part);
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expectMap(page);
  });
  await test.step('a cluster, and the table', async () => {
    await alter(page, records, 'neighbours:[', 'neighbourz:[');
    await page.goto('');
    await expectList(page);
    await pinOf(page, staticPin, clusterAt(3).id).click();
    await expect(fault(page)).toContainText(words.faults.part);
    await page.keyboard.press('Escape');
    await expectList(page);
    await page.getByRole('link', { name: words.table.link }).click();
    await expect(fault(page)).toContainText(words.faults.part);
    await expectMap(page);
  });
  await test.step('the map', async () => {
    await alter(page, records, 'marker:[', 'markr:[');
    await page.goto('');
    await expect(fault(page)).toContainText(words.faults.part);
    await expectList(page);
    await list(page)
      .getByRole('link', { name: clusterAt(2).name })
      .click();
    await expect(page.locator('a[href^="tel:"]')).toBeVisible();
  });
  await test.step('all of it: the page is as it came', async () => {
    await alter(page, texts, 'skipToContent:', 'get skipToContent(){throw Error("all")},x:');
    await page.goto('');
    await expectList(page);
    await expectMap(page);
    await list(page)
      .getByRole('link', { name: clusterAt(3).name })
      .click();
    await expect(page).toHaveURL(new RegExp(`/klynge/${clusterAt(3).id}/$`));
    await expect(page.locator('a[href^="tel:"]')).toBeVisible();
  });
});
