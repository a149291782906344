import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions, machineProbes } from './test/support/browser.ts';

// The runner's own process and its workers each read this file: the first to do so decides.
process.env['TEST_PORT'] ??= String(await freePort());
process.env['CHROMIUM_PATH'] ??= findBrowser(machineProbes()) ?? '';

const baseURL = `http://localhost:${process.env['TEST_PORT']}/`;

export default defineConfig({
  testDir: 'test/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Maps are drawn in software here: a small or busy machine needs patience, and passes all the same.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: [{ name: 'chromium' }],
  use: {
    baseURL,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // Flights are drawn frame by frame in software: only the tests about them ask for motion.
    contextOptions: { reducedMotion: 'reduce' },
    // One would answer in the place of what a test arranges; `offline.spec.ts` lets it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Recording one takes a third of the time: `--trace on` where a failure needs it.
    trace: 'off',
    launchOptions: { ...launchOptions, executablePath: process.env['CHROMIUM_PATH'] },
  },
  webServer: {
    command: 'node_modules/.bin/tsx src/prerender/serve/serve.ts',
    url: baseURL,
    env: { PORT: process.env['TEST_PORT'], BASE_PATH: '' },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

/** One that `npm start` does not use, so that tests and a running site leave each other alone. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
