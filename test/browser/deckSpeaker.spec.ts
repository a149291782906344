import { expectStep, openDeck, steps, titles, told } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { site } from './site.ts';

test.use({ viewport: { width: 960, height: 600 } });

test('the speaker’s window follows the stage and leads it, and says when it is gone', async ({
  page,
  context,
}) => {
  await openDeck(page, 'presentasjon/3/');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('p');
  const speaker = await opened;
  await expect(speaker).toHaveURL(/\/presentasjon\/3\/\?notat$/);
  const link = speaker.locator('.speaker-link');
  await expect(link).toHaveText(told.speaker.link.linked);
  const now = speaker.locator('[data-card="now"] h2');
  await expect(now).toContainText(titles[2] ?? '');
  await expect(speaker.locator('[data-card="next"] h2')).toContainText(titles[3] ?? '');
  await expect(speaker.locator('.step-picture svg')).toHaveCount(2);
  for (const size of [
    { width: 960, height: 600 },
    { width: 1100, height: 760 },
    { width: 1920, height: 1000 },
  ]) {
    await speaker.setViewportSize(size);
    for (const picture of await speaker.locator('.step-picture').all()) {
      await expect(picture, 'as a whole').toBeInViewport({ ratio: 1 });
    }
  }
  const [third] = steps.flatMap((step) => (step.kind === 'cluster' ? step.id : []));
  const cluster = site.clusters.find(({ id }) => id === third);
  await expect(speaker.locator('.speaker-notes')).toContainText(cluster?.participants.text ?? '–');

  await page.keyboard.press('PageDown');
  await expect(now).toContainText(titles[3] ?? '');
  await speaker.keyboard.press('PageDown');
  await expectStep(page, 5);
  await speaker.getByRole('button', { name: told.controls.previous }).click();
  await expectStep(page, 4);
  await expect(speaker).toHaveURL(/\/presentasjon\/4\/\?notat$/);

  await speaker.evaluate(() => {
    for (const step of [99, '<b>']) {
      window.opener.postMessage({ from: 'speaker', tag: 'go', step }, window.location.origin);
    }
    window.opener.postMessage('next', window.location.origin);
  });
  await page.keyboard.press('PageDown');
  await expectStep(page, 5);

  // Another deck in another tab is another pair.
  const other = await context.newPage();
  await openDeck(other, 'presentasjon/9/');
  const otherOpened = other.waitForEvent('popup');
  await other.keyboard.press('p');
  const otherSpeaker = await otherOpened;
  await expect(otherSpeaker.locator('.speaker-link')).toHaveText(told.speaker.link.linked);
  await otherSpeaker.keyboard.press('PageDown');
  await expectStep(other, 10);
  await expectStep(page, 5);
  await expect(now).toContainText(titles[4] ?? '');
  // The stage may be loaded again, and is found again.
  await page.reload();
  await page.keyboard.press('PageUp');
  await expect(now).toContainText(titles[3] ?? '');
  await page.keyboard.press('PageDown');
  await other.goto('presentasjon/3/?notat');
  await expect(other.locator('.speaker-link')).toHaveText(told.speaker.link.missing);

  await page.close();
  await expect(link).toHaveText(told.speaker.link.lost);
  await speaker.keyboard.press('PageDown');
  await expect(now).toContainText(titles[5] ?? '');
});

test('a window that the browser would not open is told of, with its address', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDeck(page, 'presentasjon/6/');
  await page.keyboard.press('p');
  const notice = page.locator('.deck-notice');
  await expect(notice).toContainText(told.blocked);
  await expect(notice.getByRole('link', { name: told.openNotes })).toHaveAttribute(
    'href',
    '/presentasjon/6/?notat',
  );
  await notice.getByRole('button', { name: told.controls.close }).click();
  await expect(notice).not.toContainText(told.blocked);
  await expectStep(page, 6);
});
