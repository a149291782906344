import {
  expectStep,
  expectWords,
  heading,
  namesCut,
  openDeck,
  stepOf,
  steps,
  titles,
  told,
} from './deck.ts';
import { expect, open, test } from './fixtures.ts';
import { boxOf, staticPin } from './mapView.ts';
import { clusterAt, site, words } from './site.ts';

const last = steps.length;

test.use({ viewport: { width: 960, height: 540 } });

test('clickers and keyboards turn its steps, and Back goes back', async ({ page }) => {
  await openDeck(page);
  await expectStep(page, 1);
  let at = 1;
  for (const [key, by] of [
    ['PageDown', 1],
    ['ArrowRight', 1],
    ['ArrowDown', 1],
    [' ', 1],
    ['Enter', 1],
    ['PageUp', -1],
    ['ArrowLeft', -1],
    ['ArrowUp', -1],
    ['Shift+ ', -1],
  ] as const) {
    await page.keyboard.press(key.replace(' ', 'Space'));
    at += by;
    await expectStep(page, at);
  }
  await page.keyboard.press('End');
  await expectStep(page, last);
  await page.keyboard.press('PageDown');
  await expectStep(page, last);
  await page.keyboard.press('Home');
  await expectStep(page, 1);
  await page.keyboard.press('Control+f');
  await page.keyboard.press('x');
  await expectStep(page, 1);
  await page.goBack();
  await expectStep(page, last);
  await page.goBack();
  await expectStep(page, at);
});

test('the map stands beside the words, with every sign in sight, as the page comes', async ({
  page,
}) => {
  await openDeck(page, 'presentasjon/2/');
  const words = await boxOf(page.locator('.deck-words'));
  for (const sign of await page.locator(staticPin).all()) {
    const { x, width } = await boxOf(sign);
    expect(x).toBeGreaterThan(words.x + words.width);
    expect(x + width).toBeLessThan(960);
  }
});

test('at the edge of the map names are whole or absent on every step, as it comes and as it is moved', async ({
  page,
}) => {
  // A step is read from its file first, and then turned to.
  for (const [index, title] of titles.entries()) {
    await openDeck(page, index === 0 ? 'presentasjon/' : `presentasjon/${index + 1}/`);
    for (const [width, height] of [
      [960, 540],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => namesCut(page), title).toEqual([]);
    }
  }
  await page.keyboard.press('Home');
  for (const [index, title] of titles.entries()) {
    await expectStep(page, index + 1);
    await expect.poll(() => namesCut(page), title).toEqual([]);
    await page.keyboard.press('PageDown');
  }
});

test('digits jump, two of them typed in one go to a step of two', async ({ page }) => {
  await page.clock.install();
  await openDeck(page);
  // A busy machine may take longer from one digit to the next than the deck waits.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
  await page.keyboard.press('3');
  await expectStep(page, 3);
  await page.keyboard.type('12');
  await expectStep(page, 12);
  await page.keyboard.press('1');
  await expect(page.locator('.deck-number')).toHaveText('1…');
  await page.clock.runFor(1000);
  await expectStep(page, 1);
  await page.keyboard.type('99');
  await expectStep(page, 9);
  // Enter ends a number, complete or waiting, and turns no step; the next Enter does.
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expectStep(page, 3);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expectStep(page, 12);
  await page.getByRole('link', { name: told.controls.previous }).focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expectStep(page, 1);
  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Enter');
  await expectStep(page, 2);
  // After Tab it presses what has the focus.
  await page.keyboard.type('3');
  await expectStep(page, 3);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: told.controls.previous }).focus();
  await page.keyboard.press('Enter');
  await expectStep(page, 2);
});

test('words that overflow scroll to their end under the keys, and then turn', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await openDeck(page, `presentasjon/${last}/`);
  const area = page.locator('.deck-words');
  const top = () => area.evaluate(({ scrollTop }) => scrollTop);
  await area.focus();
  let presses = 0;
  while (
    presses < 12 &&
    (await area.evaluate((e) => e.scrollTop + e.clientHeight < e.scrollHeight - 1))
  ) {
    // Chromium may drop a key that comes while it scrolls.
    await area.evaluate((element) => {
      element.addEventListener('scrollend', () => element.setAttribute('data-scrolled', ''), {
        once: true,
      });
    });
    await page.keyboard.press('PageDown');
    await expect(area).toHaveAttribute('data-scrolled');
    await area.evaluate((element) => element.removeAttribute('data-scrolled'));
    presses += 1;
  }
  expect(presses).toBeGreaterThan(0);
  await expectStep(page, last);
  await page.keyboard.press('Home');
  await expect.poll(top).toBe(0);
  await expectStep(page, last);
  await page.keyboard.press('PageUp');
  await expectStep(page, last - 1);
  await expectWords(page, last - 1);
  // Each step begins at its beginning, and from its end the keys go on.
  await area.evaluate((element) => element.scrollTo({ top: 9999 }));
  await page.keyboard.press('PageDown');
  await expectStep(page, last);
  expect(await top()).toBe(0);
});

test('letters are no keys where they are switched off, and the help and the clicker’s keys are', async ({
  page,
}) => {
  await openDeck(page);
  await page.getByRole('button', { name: told.controls.help }).click();
  await page.getByRole('checkbox', { name: told.keys.letters }).uncheck();
  await page.keyboard.press('Escape');
  for (const load of ['here', 'anew']) {
    await test.step(load, async () => {
      if (load === 'anew') await openDeck(page);
      await page.keyboard.type('open a page. 3?');
      await expect(page.locator('.deck-dialog, .deck-blank')).toHaveCount(0);
      await expect(page).toHaveURL(/presentasjon\/(?:\d\/)?$/);
    });
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
});

test('a talk that Escape has left is one key away, until something else is done', async ({
  page,
}) => {
  await openDeck(page, 'presentasjon/5/');
  const back = page.locator('.deck-return a');
  for (const key of ['PageDown', 'F5']) {
    await page.keyboard.press('Escape');
    await expect(back).toBeVisible();
    await page.keyboard.press(key);
    await expectStep(page, 5);
  }
  await page.keyboard.press('Escape');
  // The note goes with the click, and not before it: nothing moves under the pointer.
  await expect(back).toBeVisible();
  const link = page.locator('.panel-body a[href*="/klynge/"]').first();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(back).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.deck')).toHaveCount(0);
});

test('keys that come before the deck is alive are heard when it is', async ({ page }) => {
  await page.route(/\/assets\/start-/, async (route) => {
    await page.waitForTimeout(800);
    await route.continue();
  });
  await page.goto('presentasjon/', { waitUntil: 'commit' });
  await page.locator('.deck-words').waitFor();
  await page.waitForTimeout(300);
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  for (const key of ['PageDown', 'PageDown', 'ArrowRight']) await page.keyboard.press(key);
  await expectStep(page, 4);
});

test('ten fast clicks end where they should, each map with its own cluster', async ({ page }) => {
  await openDeck(page);
  await page.evaluate(() => {
    for (let times = 0; times < 8; times += 1) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    }
    for (const key of ['PageUp', 'PageDown']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  });
  await expectStep(page, 9);
  await expect(heading(page)).toHaveText(titles[8] ?? '');
  await expect(page.locator('.map-pin[data-state="chosen"]')).toHaveCount(1);
  await expect(page.locator('.map-pin[data-state="chosen"]')).toContainText(titles[8] ?? '');
});

test('B blanks the screen, O and ? open over it, Escape closes and then leaves', async ({
  page,
}) => {
  const { id } = clusterAt(3);
  const other = clusterAt(2);
  await openDeck(page, `presentasjon/${stepOf(id)}/`);
  const blank = page.locator('.deck-blank');
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(blank).toBeVisible();
    await page.keyboard.press(key);
    await expect(blank).toBeHidden();
  }
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(blank).toBeHidden();
  await page.keyboard.press('PageUp');
  await expectStep(page, stepOf(id));

  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: told.controls.overview });
  await expect(overview.getByRole('button', { name: titles.at(-1) ?? '' })).toBeVisible();
  await expect(overview.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expectStep(page, stepOf(id) + 1);
  await expect(overview).toBeHidden();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: told.controls.help });
  await expect(help).toContainText(told.keys.jump);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Home');
  await page.keyboard.press(String(stepOf(other.id)));
  await expectStep(page, stepOf(other.id));
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`/klynge/${other.id}/$`));
  await expect(page.locator('.panel h1')).toHaveText(other.name);
  await page.goBack();
  await expectStep(page, stepOf(other.id));
});

test('F fills the screen; buttons do what keys do, and a press leaves Space to the clicker', async ({
  page,
}) => {
  await openDeck(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await page.getByRole('link', { name: told.controls.next }).click();
  await expectStep(page, 2);
  await page.keyboard.press('Space');
  await expectStep(page, 3);
  await page.locator('.deck-map').click();
  await expectStep(page, 4);
  await page.getByRole('link', { name: told.controls.previous }).focus();
  await page.keyboard.press('Enter');
  await expectStep(page, 3);
});

test('controls go when nobody is at them, never while the focus is in them', async ({ page }) => {
  await page.clock.install();
  await openDeck(page);
  const controls = page.locator('.deck-controls');
  await page.mouse.move(300, 200);
  await page.clock.runFor(4000);
  await expect(controls).toHaveCSS('opacity', '0');
  // A clicker is a keyboard: on the stage its presses bring nothing back.
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  await expect(page.locator('.deck')).toHaveAttribute('data-idle', 'true');
  await page.mouse.move(320, 220);
  await expect(controls).toHaveCSS('opacity', '1');
  await page.getByRole('button', { name: told.controls.help }).focus();
  await page.clock.runFor(10_000);
  await expect(page.locator('.deck')).toHaveAttribute('data-idle', 'true');
  await expect(controls).toHaveCSS('opacity', '1');
});

test('it runs by itself, can be paused, and as a kiosk begins again', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    let held = 0;
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          held += 1;
          document.documentElement.dataset['held'] = String(held);
          const lock = { released: false, release: async () => {} };
          lock.release = async () => {
            if (lock.released) return;
            lock.released = true;
            held -= 1;
            document.documentElement.dataset['held'] = String(held);
          };
          document.addEventListener('visibilitychange', () => {
            if (document.visibilityState === 'hidden') void lock.release();
          });
          return lock;
        },
      },
    });
  });
  const held = (count: number) =>
    expect(page.locator('html')).toHaveAttribute('data-held', String(count));
  const turnAway = (state: string) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  // Longer than the slowest machine takes to open it; from then on time is the test's own.
  await openDeck(page, `presentasjon/${last - 1}/?auto=60&lokke`);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
  await page.clock.runFor(30_000);
  await expectStep(page, last - 1);
  await page.clock.runFor(31_000);
  await expectStep(page, last);
  await held(1);
  await turnAway('hidden');
  await held(0);
  await turnAway('visible');
  await held(1);
  await page.getByRole('button', { name: told.controls.pause }).click();
  await held(0);
  await page.clock.runFor(90_000);
  await expectStep(page, last);
  await page.keyboard.press('a');
  await page.clock.runFor(61_000);
  await expectStep(page, 1);
  await expect(page).toHaveURL(/\?auto=60&lokke$/);
  await page.goto(`presentasjon/${last}/?auto=2`);
  await page.clock.runFor(10_000);
  await expectStep(page, last);
});

test('a swipe turns its steps on a telephone, where all can be read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDeck(page, 'presentasjon/4/');
  const swipe = (from: number, to: number) =>
    page.locator('.deck-words').evaluate(
      (element, [start, end]) => {
        const at = (type: string, clientX = 0) =>
          element.dispatchEvent(
            new PointerEvent(type, {
              pointerType: 'touch',
              isPrimary: true,
              bubbles: true,
              clientX,
              clientY: 500,
            }),
          );
        at('pointerdown', start);
        at('pointerup', end);
      },
      [from, to],
    );
  await swipe(300, 120);
  await expectStep(page, 5);
  await swipe(120, 300);
  await expectStep(page, 4);
  await swipe(120, 140);
  await expectStep(page, 4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // Pinched larger, a finger moves the view.
  await page.evaluate(() => {
    Object.defineProperty(window.visualViewport, 'scale', { value: 2, configurable: true });
    window.visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect(page.locator('.deck-stage')).toHaveCSS('touch-action', 'auto');
  await swipe(300, 120);
  await expectStep(page, 4);
});

test('no word is small on a screen, and none is cut off at any shape', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openDeck(page);
  for (const [index] of steps.entries()) {
    await expectWords(page, index + 1);
    const smallest = await page.evaluate(() => {
      const canvas = document.querySelector('.deck-canvas');
      const enlarged =
        canvas instanceof HTMLElement
          ? canvas.getBoundingClientRect().width / canvas.offsetWidth
          : Number.NaN;
      const sizes = [...document.querySelectorAll('.deck *')]
        .filter((element) => !element.closest('.visually-hidden'))
        .filter((element) =>
          [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) =>
            nodeType === Node.TEXT_NODE ? (data ?? '').trim() !== '' : false,
          ),
        )
        .map((element) => {
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          return element.closest('.deck-canvas') ? size * enlarged : size;
        })
        // Names that the map has no room for have no size at all.
        .filter((size) => size > 0);
      return Math.min(...sizes);
    });
    expect(smallest, titles[index]).toBeGreaterThanOrEqual(27.99);
    // In the last the next step is measured.
    for (const [width, height] of [
      [960, 540],
      [1024, 768],
      [2560, 1080],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const hidden = await page
        .locator('.deck-words')
        .evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(hidden, `${titles[index]} at ${width} × ${height}`).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('PageDown');
  }
});

test('the way in is at the foot of the list, and its code is not part of the first view', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  const own = () => asked.filter((url) => /\/deck-(?:page|nb)-/.test(url));
  expect(own()).toEqual([]);
  await page.getByRole('link', { name: words.present.heading }).click();
  await expectStep(page, 1);
  expect(own()).toHaveLength(2);
  await expect(heading(page)).toHaveText(site.programme.title);
  await expect(page.locator('.map-pin:visible')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.map-pin:visible')).toHaveCount(site.clusters.length);
});
