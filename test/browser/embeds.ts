import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test as base } from './fixtures.ts';
import { hostServer, usualSite } from './hostServer.ts';

type Host = {
  /** Opens an example page of a host, which lies on another origin than the site. */
  readonly open: (name: string) => Promise<void>;
  readonly origin: string;
};

/** The test of a frame in somebody else's page. */
export const test = base.extend<{ host: Host }>({
  host: async ({ page, faults, baseURL }, use) => {
    const server = hostServer(baseURL ?? usualSite, () => origin);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    faults.addOrigin(origin);
    await use({
      origin,
      open: async (name) => {
        await page.goto(`${origin}/test/browser/hosts/${name}.html`);
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

export function frameOf(page: Page): FrameLocator {
  return page.frameLocator('iframe').first();
}

/** The height that the frame's content has, and the one that the host has given the frame. */
async function heights(page: Page): Promise<{ readonly inner: number; readonly outer: number }> {
  const [inner, outer] = await Promise.all([
    frameOf(page)
      .locator('.embed')
      .evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
    page
      .locator('iframe')
      .first()
      .evaluate((element) => element.clientHeight),
  ]);
  return { inner, outer };
}

/** The host has given the frame just the height that it needs, and nothing in it scrolls. */
export async function expectFits(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const { inner, outer } = await heights(page);
        return inner > 300 ? outer - inner : 'no content';
      },
      { timeout: 30_000 },
    )
    .toBe(0);
}

export async function expectLive(page: Page): Promise<void> {
  await expect(frameOf(page).locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
}
