import { expect, type Page } from '@playwright/test';
import { expectLive, frameOf, test } from './embeds.ts';
import { clusterAt } from './site.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ liveMap: true });

const { id } = clusterAt(3);
const other = clusterAt(2);

const events = (page: Page) => page.evaluate('events');
const send = (page: Page, command: object) =>
  page.evaluate((message) => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'klyngekart:command', version: 1, ...message }, '*');
  }, command);

const event = (fields: object) => ({ type: 'klyngekart:event', version: 1, ...fields });

test('a host that the address names chooses, moves and resets, and hears of it', async ({
  page,
  host,
}) => {
  await host.open('commands');
  await expect.poll(() => events(page)).toEqual([event({ event: 'ready' })]);
  const item = frameOf(page).locator(`.embed-items [data-cluster="${id}"] details`);
  await send(page, { command: 'choose', cluster: id });
  await expect(item).toHaveAttribute('open', '');
  await expect(frameOf(page).locator('.embed-map')).toHaveAttribute('data-map-state', 'static');
  await expect
    .poll(() => events(page))
    .toEqual([event({ event: 'ready' }), event({ event: 'choose', cluster: id })]);

  await page.getByRole('button', { name: 'Trøndelag' }).click();
  await expectLive(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(item).not.toHaveAttribute('open', '');
  await expect.poll(() => events(page)).toContainEqual(event({ event: 'choose', cluster: null }));
});

test('anything that is not a command is passed over in silence', async ({ page, host }) => {
  await host.open('commands');
  await expect.poll(() => events(page)).toHaveLength(1);
  for (const command of [
    { command: 'choose', cluster: 'finnes-ikke' },
    { command: 'choose', cluster: id, version: 2 },
    { command: 'setView', zoom: 1000, center: [0, 0] },
    { command: 'navigate', to: 'https://example.org/' },
  ]) {
    await send(page, command);
  }
  // One that is a command, after them: what came of the others would have come by now.
  await send(page, { command: 'choose', cluster: other.id });
  await expect.poll(() => events(page)).toHaveLength(2);
  expect(await events(page)).toContainEqual(event({ event: 'choose', cluster: other.id }));
  await expect(frameOf(page).locator('.embed-map')).toHaveAttribute('data-map-state', 'static');
});

for (const [title, address] of [
  ['names no host', 'embed/?v=1'],
  ['names another host', 'embed/?v=1&vert=https://example.org'],
] as const) {
  test(`a frame that ${title} obeys nobody and tells nothing`, async ({ page, host, baseURL }) => {
    await host.open('commands');
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement, src) => {
      frame.src = src;
      return new Promise((done) => frame.addEventListener('load', done, { once: true }));
    }, `${baseURL}${address}`);
    await page.evaluate('events.length = 0');
    await send(page, { command: 'choose', cluster: id });
    // Opening one by hand answers the same way a command would, and later.
    await frameOf(page).locator('.embed-items summary').last().click();
    await expect(frameOf(page).locator('.embed-items details[open]')).toHaveCount(1);
    await expect(
      frameOf(page).locator(`.embed-items [data-cluster="${id}"] details`),
    ).not.toHaveAttribute('open', '');
    expect(await events(page)).toEqual([]);
  });
}
