import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one line for each rule of axe that the page breaks, and where. */
export async function expectAccessible(
  page: Page,
  tags: readonly string[] = [],
  except: readonly string[] = [],
): Promise<void> {
  // In one page rather than gathered in a second: half the time, and no frame of ours is foreign.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    // Of all else axe need not say where it is.
    .options({ resultTypes: ['violations'] })
    .withTags([...standards, ...tags]);
  for (const selector of except) axe.exclude(selector);
  const { violations } = await axe.analyze();
  const lines = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(lines, `axe on ${page.url()}`).toEqual([]);
}
