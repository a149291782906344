import type { Page } from '@playwright/test';

/** Milliseconds from a press or a key to the next paint, by the browser's own event timing. */
async function presses(page: Page, count: number, press: (index: number) => Promise<void>) {
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
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
    );
  }
  return page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
}

/** Clusters chosen one after the other, by the link to the next. */
export async function choices(page: Page, count: number): Promise<number[]> {
  await page.locator('.cluster-list a').first().click();
  return presses(page, count, () => page.locator('.detail-navigation a').last().click());
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
