import type { Page } from '@playwright/test';

/** Milliseconds from a press or a key to the next paint, by the browser's own event timing. */
async function presses(
  page: Page,
  count: number,
  press: (index: number) => Promise<void>,
  pause = 100,
) {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('interactionId' in entry && entry.interactionId) durations.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let index = 0; index < count; index += 1) {
    await press(index);
    // The next press comes when the page has answered this one.
    await page.evaluate(
      (milliseconds) =>
        new Promise((done) => requestAnimationFrame(() => setTimeout(done, milliseconds))),
      pause,
    );
  }
  return page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
}

/** In milliseconds: a flight takes less, also where a slow processor draws it. */
const flightPause = 2500;

/** Clusters chosen one after the other, by the link to the next, each when the map has come to rest. */
export async function choices(page: Page, count: number): Promise<number[]> {
  await page.locator('.cluster-list a').first().click();
  const next = page.locator('.detail-navigation a').last();
  const press = async () => {
    const box = await next.boundingBox();
    if (!box) throw new Error('the link to the next cluster is not to be seen');
    // The pointer is there before, as a reader's is. A locator's own click would look in the page, in the
    // very moment of the press, whether it would hit.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(300);
    await page.mouse.down();
    await page.mouse.up();
  };
  return presses(page, count, press, flightPause);
}

/** Steps of the deck: milliseconds from the key to when the first frame of the flight has been painted. */
export async function flights(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    let pressed: number | null = null;
    addEventListener('keydown', ({ timeStamp }) => {
      pressed = timeStamp;
    });
    const place = /transform:[^;]*/;
    // The signs move with the map, in the same frame.
    new MutationObserver((changes) => {
      const moved = changes.some(({ target, oldValue }) => {
        const style = (target as Element).getAttribute('style') ?? '';
        return place.exec(oldValue ?? '')?.[0] !== place.exec(style)?.[0];
      });
      if (pressed === null || !moved) return;
      const from = pressed;
      pressed = null;
      setTimeout(() => durations.push(performance.now() - from));
    }).observe(document.body, {
      subtree: true,
      attributeFilter: ['style'],
      attributeOldValue: true,
    });
  });
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(2 * flightPause);
  }
  return page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
}

/** Sectors chosen one after the other in the filter, by its key. One figure a press, though it is two events. */
export async function filters(page: Page, count: number): Promise<number[]> {
  const filter = page.locator('.filters select').first();
  await filter.focus();
  const durations = await presses(page, count, () => filter.press('ArrowDown'));
  return durations.toSorted((a, b) => b - a).slice(0, count);
}

/** Letters written into the search. */
export async function letters(page: Page, text: string): Promise<number[]> {
  const field = page.getByRole('searchbox').first();
  await field.click();
  await field.press('a');
  await page.waitForTimeout(2000);
  await field.press('Backspace');
  return presses(page, text.length, (index) => field.press(text[index] ?? ' '));
}
