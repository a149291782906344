import { expect } from '@playwright/test';
import { expectFits, frameOf, test } from './embeds.ts';

// A frame and its host on two origins, each page speaking the language of one kind of host.

test.use({ viewport: { width: 700, height: 800 } });

for (const name of ['own', 'datawrapper', 'amp', 'medium', 'pym', 'iframe-resizer', 'wordpress']) {
  test(`${name}: the frame gets the height of its content, at first and after each change`, async ({
    page,
    host,
    faults,
  }) => {
    // It tells of its licence, and its parent's version need not be the frame's.
    if (name === 'iframe-resizer') faults.expect(/GPLv3|iframe-resizer/);
    await host.open(name);
    await expectFits(page);
    const height = async () => (await page.locator('iframe').first().boundingBox())?.height;
    const wide = await height();
    await page.setViewportSize({ width: 380, height: 800 });
    await expect.poll(height).not.toBe(wide);
    await expectFits(page);
    // WordPress gives no frame more than 1,000 pixels, which an open summary on a phone is.
    if (name === 'wordpress') return;
    await frameOf(page).locator('summary').first().click();
    await expectFits(page);
  });
}

test('Datawrapper’s listener is told the name that the host chose', async ({ page, host }) => {
  await host.open('datawrapper');
  await expect(page.locator('iframe')).toHaveAttribute('data-id', 'graf-1');
});

test('embed.js that comes after the frame asks for its height', async ({ page, host, baseURL }) => {
  await host.open('commands');
  await frameOf(page).locator('.embed').waitFor();
  await page.waitForLoadState('load');
  await page.addScriptTag({ url: `${baseURL}embed.js` });
  await expectFits(page);
});

test('a frame that is added later gets its height too', async ({ page, host, baseURL }) => {
  await host.open('own');
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.querySelector('h1')?.after(frame);
  }, `${baseURL}en/embed/?panel=av`);
  await expectFits(page);
});

test('embed.js hears nobody but frames of its own site, and keeps within bounds', async ({
  page,
  host,
}) => {
  await host.open('own');
  await expectFits(page);
  const claims = await page.evaluate(async () => {
    const [own] = document.querySelectorAll('iframe');
    const foreign = document.createElement('iframe');
    foreign.height = '200';
    foreign.srcdoc = '<p>Reklame</p>';
    document.body.append(foreign);
    await new Promise((done) => foreign.addEventListener('load', done, { once: true }));
    const claim = (source: Window | null, height: unknown) =>
      window.dispatchEvent(
        new MessageEvent('message', {
          source,
          data: { type: 'klyngekart:height', version: 1, height },
        }),
      );
    const heightOf = (frame: Element | undefined) => frame?.clientHeight;
    claim(foreign.contentWindow, 900);
    claim(window, 900);
    const left = [heightOf(foreign)];
    const bounded = [1e9, 1, Number.NaN, '900px', -5].map((height) => {
      claim(own?.contentWindow ?? null, height);
      return heightOf(own);
    });
    return { left, bounded };
  });
  expect(claims.left).toEqual([200]);
  expect(claims.bounded).toEqual([4000, 120, 120, 120, 120]);
});

test('WordPress: a link to the frame’s own site is given to the host, as the sandbox keeps it in', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open('wordpress');
  await frameOf(page).locator('.embed-open').click();
  await expect
    .poll(() => page.evaluate('messages.filter(({ message }) => message === "link")'))
    .toEqual([{ message: 'link', value: baseURL, secret: 'Abc123' }]);
});

test('without any script of the host the frame scrolls, and is whole', async ({ page, host }) => {
  await host.open('commands');
  const inside = frameOf(page).locator('html');
  await expect(inside).toHaveAttribute('data-framed', '');
  expect(
    await frameOf(page)
      .locator('.embed-foot')
      .evaluate((foot) => {
        foot.scrollIntoView();
        return foot.getBoundingClientRect().bottom <= window.innerHeight + 8;
      }),
  ).toBe(true);
});
