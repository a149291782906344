import type { Locator, Page } from '@playwright/test';
import { words as texts } from '../../src/pages/ownList/words/nb.ts';
import { pinAfter } from '../../src/state/pinOrder.ts';
import { expect, open, test } from './fixtures.ts';
import { boxOf, itemOf, livePin, openLive, pinOf, staticPin } from './mapView.ts';
import { clusterAt, clusterOf, clustersIn, northToSouth, site, words } from './site.ts';

/** All of it with the keys alone: the mouse is never touched. */
test.describe.configure({ timeout: 60_000 });

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until the focus is there, as a reader would; fails where it never comes. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  // Found once: to find it by its role and name takes longer than a press, unless it is drawn anew.
  const element = await target.elementHandle();
  const hasFocus = (it: Element) => (it.isConnected ? it === document.activeElement : null);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if ((await element?.evaluate(hasFocus)) ?? (await target.evaluate(hasFocus))) return;
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** What has the focus is to be seen: in the window, not under anything else, and with an outline. */
async function expectSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return 'nothing has the focus';
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
    const who = `${element.tagName} ${element.className} "${name}"`;
    const box = element.getBoundingClientRect();
    const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.y + Math.min(box.height / 2, 12), 0), innerHeight - 1);
    if (box.right <= 0 || box.bottom <= 0 || box.x >= innerWidth || box.y >= innerHeight) {
      return `${who} is out of the window`;
    }
    const over = document.elementFromPoint(x, y);
    if (!over || !(element.contains(over) || over.contains(element))) {
      return `${who} lies under ${over?.tagName} ${over?.className}`;
    }
    const outlined = [element, ...element.querySelectorAll('*')].some((part) => {
      const style = getComputedStyle(part);
      const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      return outline || style.boxShadow.includes('0px 0px 0px');
    });
    return outlined ? '' : `${who} shows no focus`;
  });
  expect(fault).toBe('');
}

test('from the skip link through the list, a cluster and back, each with the focus where it belongs', async ({
  page,
}) => {
  const { id, name } = clusterAt(3);
  const following = clusterAt(4);
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText(words.skipToContent);
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true);
  await tabTo(page, page.getByRole('searchbox'));
  await tabTo(page, itemOf(page, id));
  await expectSeen(page);
  await expect(pinOf(page, staticPin, id)).toHaveAttribute('data-state', 'hovered');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(name);
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, page.locator('a[href^="tel:"]'));
  await expectSeen(page);
  await page.keyboard.press('Escape');
  await expect(itemOf(page, id)).toBeFocused();
  await expectSeen(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(following.name);
  await tabTo(page, page.getByRole('link', { name: words.detail.back }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(itemOf(page, following.id)).toBeFocused();
});

const [northernmost = '', southernmost = ''] = [northToSouth[0]?.id, northToSouth.at(-1)?.id];

/** Where the arrow down leads from there: the product's own rule, proved by its unit test. */
const signs = site.clusters.map(({ id, region }) => ({ id, marker: region.marker }));
const below = clusterOf(
  pinAfter(
    signs,
    { id: northernmost, marker: clusterOf(northernmost).region.marker },
    'ArrowDown',
  ) ?? '',
);

/** What a sign is called when an arrow key has led to it. */
function wayFrom(from: string, to: string): string {
  const way = clusterOf(from).neighbours.find(({ id }) => id === to);
  if (!way) throw new Error(`${from} has no neighbour ${to}`);
  const distance = words.format.distance(way.distance);
  return `${clusterOf(to).name}, ${words.detail.distanceAndDirection(distance, words.compass[way.direction])}`;
}

/** From a sign of the live map into the mode in which keys and buttons move it, and out again. */
async function moveByKeys(page: Page, pin: Locator): Promise<void> {
  const buttons = Object.values(words.keys.moveTo).map((name) =>
    page.getByRole('button', { name }),
  );
  await page.keyboard.press('m');
  await expect(page.locator('.maplibregl-canvas')).toBeFocused();
  await expectSeen(page);
  await expect(page.getByRole('button', { name: words.keys.move, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByText(words.keys.whileMoving)).toBeVisible();
  for (const button of buttons) {
    const { width, height } = await boxOf(button);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const urls = [page.url()];
  const moved = async () => {
    await expect.poll(() => urls.includes(page.url())).toBe(false);
    urls.push(page.url());
  };
  await page.keyboard.press('ArrowLeft');
  await moved();
  await page.keyboard.press('+');
  await moved();
  const [up] = buttons;
  if (!up) throw new Error('there is no button that moves the map up');
  await tabTo(page, up);
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await moved();
  await page.keyboard.press('Escape');
  await expect(up).toHaveCount(0);
  await expect(pin, 'where the mode was begun').toBeFocused();
  await page.keyboard.press('End');
  await expect(pinOf(page, livePin, southernmost), 'out of sight a moment ago').toBeFocused();
  await expect
    .poll(() =>
      expectSeen(page).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  // Letters belong to the page again.
  await tabTo(page, page.getByRole('searchbox'), 'Shift+Tab');
  await page.keyboard.type('m');
  await expect(up).toHaveCount(0);
}

for (const [which, pins, live] of [
  ['static', staticPin, false],
  ['live', livePin, true],
] as const) {
  test.describe(() => {
    test.use({ liveMap: live, viewport: { width: 1000, height: 640 } });

    test(`a sign on the ${which} map opens its cluster, and has the focus again afterwards`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await (live ? openLive(page) : open(page));
      await tabTo(page, pinOf(page, pins, northernmost));
      await expectSeen(page);
      await expect(page.locator('.map-status:visible').first()).toContainText(words.keys.hint);
      await expect(page.locator('[role="application"]:visible')).toHaveAccessibleName(
        words.map.label,
      );
      await page.keyboard.press('ArrowUp');
      await expect(page.locator('.map-status:visible').first()).toHaveText(words.keys.noneThatWay);
      const pin = pinOf(page, pins, below.id);
      await page.keyboard.press('ArrowDown');
      await expect(pin).toBeFocused();
      await expectSeen(page);
      await expect(pin, 'where it is, once').toHaveAccessibleName(wayFrom(northernmost, below.id));
      await page.keyboard.press('End');
      await expect(pin, 'afterwards').toHaveAccessibleName(below.name);
      await expect(pinOf(page, pins, southernmost)).toBeFocused();
      await page.keyboard.press('Home');
      await expect(pinOf(page, pins, northernmost)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(page).not.toHaveURL(/kamera/);
      await expect(page.locator('li[data-hovered]')).toContainText(below.name);
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toHaveText(below.name);
      await expect(page.locator('h1')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(pin).toBeFocused();
      await expectSeen(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(pin, 'the map’s one stop').toBeFocused();
      if (live) await moveByKeys(page, pin);
    });

    test(`Tab goes round the whole ${which} page, all of it in sight, and is trapped nowhere`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const path = `klynge/${clusterAt(0).id}/`;
      await (live ? openLive(page, path) : open(page, path));
      const stops: string[] = [];
      for (let presses = 0; presses < 90; presses++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return '';
          const all = [...document.querySelectorAll('*')];
          return `${all.indexOf(element)} ${element.className}`;
        });
        // After the last the browser's own bar has its turn, then the first again.
        if (stop === '' || stops.includes(stop)) break;
        stops.push(stop);
        await expectSeen(page);
      }
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.length).toBeLessThan(90);
      const kinds = stops.join('\\n');
      expect(stops.filter((stop) => stop.includes('map-pin'))).toHaveLength(1);
      for (const kind of ['skip-link', 'nav-link', 'phone', 'map-pin'])
        expect(kinds).toContain(kind);
      if (live) expect(kinds).toContain('map-control');
      const scrolled = await page
        .locator('.map, .explore, .maplibregl-map')
        .evaluateAll(
          (maps) => maps.filter((map) => map.scrollTop !== 0 || map.scrollLeft !== 0).length,
        );
      expect(scrolled, 'maps that the focus has scrolled away').toBe(0);
    });
  });
}

test('search, filters, legend and theme by keys', async ({ page }) => {
  await page.goto('');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('Molde');
  const hit = page.locator('.places button').first();
  await expect(hit).toContainText('Molde', { timeout: 15_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox'), 'Escape empties the field first').toHaveValue('');
  await page.keyboard.type('Molde');
  await tabTo(page, hit);
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#near-heading')).toHaveText(words.near.heading('Molde'));
  const end = page.getByRole('button', { name: words.near.end });
  await tabTo(page, end);
  await page.keyboard.press('Enter');
  await expect(end).toHaveCount(0);
  await tabTo(page, page.getByLabel(words.list.sector));
  const { sector } = clusterAt(4);
  await page.keyboard.type(site.sectors.find(({ id }) => id === sector)?.label ?? '');
  const { length } = clustersIn({ sector });
  await expect(page.locator('.count')).toHaveText(words.list.count(length, site.clusters.length));
  await tabTo(page, page.locator('.legend summary'));
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(words.map.layers.counties)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/lag=towns/);
  await tabTo(page, page.getByRole('button', { name: words.theme }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'light');
});

test('the handle of the sheet works by keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const handle = page.locator('.sheet-handle');
  await tabTo(page, handle);
  await expectSeen(page);
  const height = async () => (await boxOf(page.locator('.panel'))).height;
  await expect(handle).toHaveAccessibleName(words.sheet.larger);
  const half = await height();
  await page.keyboard.press('Enter');
  await expect.poll(height).toBeGreaterThan(half + 200);
  await expect(handle).toHaveAccessibleName(words.sheet.smaller);
  await page.keyboard.press('Space');
  await expect.poll(height).toBeLessThan(half - 100);
  await expect(handle).toHaveAccessibleName(words.sheet.larger);
  await page.keyboard.press('Enter');
  await expect.poll(height).toBe(half);
});

test('a list of one’s own from the box to the deck, and the focus is never lost', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const button = (name: string) =>
    page.locator('.own-list').getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const press = async (target: Locator, key = 'Enter', tab = 'Tab') => {
    await tabTo(page, target, tab);
    await expectSeen(page);
    await page.keyboard.press(key);
  };
  await open(page, 'ditt-kart/');
  await press(button(texts.input.example));
  await expect(heading(texts.input.heading)).toBeFocused();
  await press(button(texts.input.replace));
  await expect(heading(texts.input.heading)).toBeFocused();
  await tabTo(page, page.getByLabel(texts.input.paste));
  await page.keyboard.insertText(
    'Navn;Sted;Kategori\nÉn;Bø;Energi\nTo;Bergn;Havbruk\nTre;Nowhereville;Skog\nFire;Molde;Skog',
  );
  await press(button(texts.input.read));
  await expect(heading(texts.merge.heading)).toBeFocused();
  await press(button(texts.merge.asNew));
  await expect(heading(texts.input.heading)).toBeFocused();
  await expect(page.getByText(texts.places.summary(1, 4))).toBeVisible({ timeout: 60_000 });

  await press(page.getByLabel(texts.asRead.header), 'Space');
  await expect(page.getByText(texts.places.summary(1, 5))).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Space');
  const name = page.getByLabel(texts.columns.name, { exact: true });
  await press(name, 'ArrowDown');
  await expect(name).toHaveValue('1');
  await page.keyboard.press('ArrowUp');
  await expect(name).toHaveValue('0');

  await expect(page.getByText(texts.places.summary(1, 4))).toBeVisible({ timeout: 60_000 });
  await press(page.locator('[data-group="choose"]'));
  await expect(page.locator('.own-list-places > li')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await press(button(texts.places.nextOpen));
  await expect(focused(page)).toContainText('Bø');
  await page.keyboard.press('2');
  await expect(focused(page)).toContainText('Berg');
  await tabTo(page, button('Bergen'));
  await page.keyboard.press('Enter');
  await expect(button(`${texts.places.change}: Nowhereville`)).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await tabTo(page, page.getByLabel(texts.places.readInstead));
  await page.keyboard.insertText('Hamar');
  await page.keyboard.press('Enter');
  await expect(heading(texts.places.heading)).toBeFocused();
  await expect(page.getByText(texts.places.summary(4, 4))).toBeVisible({ timeout: 60_000 });
  const hamar = button(`${texts.places.change}: Nowhereville`);
  await press(hamar);
  await press(button(texts.places.undecide));
  await expect(hamar).toBeFocused();
  await press(button(texts.places.undo), 'Enter', 'Shift+Tab');
  await expect(page.getByText(texts.places.summary(4, 4))).toBeVisible({ timeout: 60_000 });

  const category = button(texts.categories.change('Skog'));
  await press(category);
  await tabTo(page, page.getByRole('radio', { checked: true }).first());
  await page.keyboard.press('ArrowRight');
  // The sign stands for the radio button, and shows its focus.
  await expect(page.locator('.own-list-signs label:has(:focus-visible)')).toHaveCSS(
    'outline-style',
    'solid',
  );
  await press(button(texts.categories.toOther));
  await expect(heading(texts.categories.heading)).toBeFocused();

  await tabTo(page, page.getByLabel(texts.heading.title, { exact: true }));
  await page.keyboard.insertText('Bedriftene våre');
  await press(page.locator('.own-list summary', { hasText: texts.deck.choose }));
  const steps = page.locator('.own-list-deck input[type="checkbox"]');
  await press(steps.nth(1), 'Space');
  await expect(steps.nth(1)).not.toBeChecked();

  await tabTo(page, button(texts.out.work));
  await press(button(texts.out.link));
  await expect(page.getByLabel(texts.out.linkLabel)).toBeFocused();
  await press(button(texts.out.remove));
  await press(button(texts.out.removeNo));
  await expect(button(texts.out.remove)).toBeFocused();
  await press(button(texts.out.see), 'Enter', 'Shift+Tab');

  await expect(heading('Bedriftene våre')).toBeVisible({ timeout: 60_000 });
  await tabTo(page, page.locator('.cluster-list a').first());
  await expectSeen(page);
  await tabTo(page, page.getByRole('link', { name: words.present.heading }));
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.deck-number')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/presentasjon\/2\/$/);
  await page.keyboard.press('Escape');
  await press(page.locator('.own-map-bar a'));
  await press(button(texts.out.remove));
  await press(button(texts.out.removeYes));
  await expect(heading(texts.input.heading)).toBeFocused();
});
