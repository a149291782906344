import { test as base, expect } from '@playwright/test';
import { Faults } from './faults.ts';

export { expect };

/**
 * Playwright's `test`, with every page watched: a test fails on any fault that it has not declared
 * by `faults.expect`. A context that a test opens itself is watched by `faults.watch(context)`.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ baseURL }, use) => {
      const faults = new Faults(...(baseURL === undefined ? [] : [baseURL]));
      await use(faults);
      // A worker's log reaches us a moment after what it is about.
      await expect
        .poll(() => faults.left(), { message: 'faults that this test has not declared' })
        .toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults }, use) => {
    await faults.watch(context);
    await use(context);
  },
});
