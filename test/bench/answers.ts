import type { Browser, Page } from '@playwright/test';
import { type Device, newVisitor, slowPage } from './visit.ts';

/** Milliseconds until each press, key or step was answered. */
export type Answers = Readonly<Record<'choices' | 'letters' | 'flights', readonly number[]>>;

/** Milliseconds from a press or a key to the next paint, by the browser's own event timing. */
async function presses(
  page: Page,
  count: number,
  press: (index: number) => Promise<void>,
  pause = 100,
) {
  await page.evaluate(() => {
    // A press is several events: the slowest of them is what a reader waits for.
    const durations: Record<number, number> = {};
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('interactionId' in entry) || !entry.interactionId) continue;
        const id = entry.interactionId as number;
        durations[id] = Math.max(durations[id] ?? 0, entry.duration);
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
  return page.evaluate(() =>
    Object.values((globalThis as unknown as { durations: Record<number, number> }).durations),
  );
}

/** In milliseconds: a flight takes less, also where a slow processor draws it. */
const flightPause = 2500;

/** Clusters chosen one after the other, by the link to the next, each when the map has come to rest. */
async function choices(page: Page, count: number, device: Device): Promise<number[]> {
  await page.locator('.cluster-list a').first().click();
  const next = page.locator('.detail-navigation a').last();
  const press = async () => {
    await next.scrollIntoViewIfNeeded();
    const box = await next.boundingBox();
    if (!box) throw new Error('the link to the next cluster is not to be seen');
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
    // A locator's own click would look in the page, in the very moment of the press, whether it would hit.
    if (device === 'phone') return page.touchscreen.tap(...at);
    // The pointer is there before, as a reader's is.
    await page.mouse.move(...at);
    await page.waitForTimeout(300);
    await page.mouse.down();
    await page.mouse.up();
  };
  return presses(page, count, press, flightPause);
}

/** Steps of the deck: milliseconds from the key to when the first frame of the flight has been painted. */
async function flights(page: Page, count: number): Promise<number[]> {
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

/** Sectors chosen one after the other in the filter, by its key. */
export async function filters(page: Page, count: number): Promise<number[]> {
  const filter = page.locator('.filters select').first();
  await filter.focus();
  return presses(page, count, () => filter.press('ArrowDown'));
}

/** Letters written into the search. */
async function letters(page: Page, text: string): Promise<number[]> {
  const field = page.getByRole('searchbox').first();
  await field.click();
  await field.press('a');
  await page.waitForTimeout(2000);
  await field.press('Backspace');
  return presses(page, text.length, (index) => field.press(text[index] ?? ' '));
}

/** On the live map at rest: only the processor is slow. */
export async function measureAnswers(
  browser: Browser,
  device: Device,
  origin: string,
): Promise<Answers> {
  const context = await newVisitor(browser, device);
  const page = await slowPage(context);
  const open = async (path: string) => {
    await page.goto(origin + path, { timeout: 120_000 });
    await page.locator('[data-map-state="ready"]').waitFor({ timeout: 120_000 });
  };
  await open('');
  const written = await letters(page, 'trondheim');
  await open('');
  const chosen = await choices(page, 50, device);
  await open('presentasjon/2/');
  const flown = await flights(page, 6);
  await context.close();
  return { choices: chosen, letters: written, flights: flown };
}
