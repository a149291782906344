import type { Locator, Page } from '@playwright/test';
import { deckSteps } from '../../src/model/deck.ts';
import { words as presentMessages } from '../../src/pages/deck/words/nb.ts';
import { stepTitle } from '../../src/pages/registry.ts';
import { expect } from './fixtures.ts';
import { site, words } from './site.ts';

export const told = presentMessages;
export const steps = deckSteps(site);
export const titles = steps.map((step) => stepTitle(site, words, step));

/** The step of a cluster, from 1. */
export function stepOf(id: string): number {
  return steps.findIndex((step) => step.kind === 'cluster' && step.id === id) + 1;
}

export function heading(page: Page): Locator {
  return page.locator('.deck-words h1');
}

/** Opens the deck, alive: it says so by its number, which follows the keys from then on. */
export async function openDeck(page: Page, path = 'presentasjon/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('button', { name: told.controls.fullScreen })).toBeAttached();
}

export async function expectStep(page: Page, number: number): Promise<void> {
  await expect(page.locator('.deck-number')).toHaveText(`${number} / ${steps.length}`);
  const path = number === 1 ? '' : `${number}/`;
  expect(new URL(page.url()).pathname).toBe(`/presentasjon/${path}`);
}

/** Waits until the step's words are there: they come a paint after its number. */
export async function expectWords(page: Page, number: number): Promise<void> {
  const live = page.locator('[aria-live]').first();
  await expect(live).toContainText(told.stepOf(number, steps.length));
}

/** The names on the stage's map, as elements, that can be seen and that its edge cuts; a pixel is rounding. */
export function namesCut(page: Page): Promise<readonly string[]> {
  return page.locator('.deck-map').evaluate((map) => {
    const frame = map.getBoundingClientRect();
    const names = [...map.querySelectorAll('.map-pin-name, .map-label')].filter((name) => {
      const { visibility, color, fontSize } = getComputedStyle(name);
      const isTransparent = color === 'rgba(0, 0, 0, 0)';
      return visibility === 'visible' && !isTransparent && Number.parseFloat(fontSize) > 0;
    });
    return names
      .filter((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const isAway =
          right <= frame.left || left >= frame.right || bottom <= frame.top || top >= frame.bottom;
        const isWhole =
          left >= frame.left - 1 &&
          right <= frame.right + 1 &&
          top >= frame.top - 1 &&
          bottom <= frame.bottom + 1;
        return !isAway && !isWhole;
      })
      .map((name) => name.textContent ?? '');
  });
}
