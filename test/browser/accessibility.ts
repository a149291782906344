import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What theme and width decide. All other rules are about the structure, which is the same in each. */
const rulesOfLooks = ['color-contrast', 'color-contrast-enhanced', 'target-size'];

export type Rules = 'all' | 'structure' | 'looks';

function optionsOf(rules: Rules, tags: readonly string[]): axe.RunOptions {
  if (rules === 'looks') return { runOnly: { type: 'rule', values: rulesOfLooks } };
  const runOnly: axe.RunOnly = { type: 'tag', values: [...standards, ...tags] };
  if (rules === 'all') return { runOnly };
  return { runOnly, rules: Object.fromEntries(rulesOfLooks.map((id) => [id, { enabled: false }])) };
}

/**
 * Fails with one line for each rule of axe that the page breaks, and where. A page within the page
 * is not looked into.
 */
export async function expectAccessible(
  page: Page,
  tags: readonly string[] = [],
  except: readonly string[] = [],
  rules: Rules = 'all',
): Promise<void> {
  // To read it takes a browser as long as a look at a page: once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(engine);
  const violations = await page.evaluate(
    async ({ options, exclude }) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      const results = await loaded.run(
        { exclude },
        {
          ...options,
          // Of all else axe need not say where it is.
          resultTypes: ['violations'],
          iframes: false,
          // No rule among ours reads the style sheets, which axe would fetch and parse each time.
          preload: false,
        },
      );
      return results.violations;
    },
    { options: optionsOf(rules, tags), exclude: [...except] },
  );
  const lines = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(lines, `axe on ${page.url()}`).toEqual([]);
}
