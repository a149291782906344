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
