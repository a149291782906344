import { openDeck, stepOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { clusterAt, site, words } from './site.ts';

test.use({ viewport: { width: 960, height: 600 } });

test('on paper there is a title, a sheet for each cluster with its map, the figures, what became of them and the source', async ({
  page,
}) => {
  const geometry = page.waitForResponse(/assets\/map-[^/]*\.json/);
  await openDeck(page, `presentasjon/${stepOf(clusterAt(3).id)}/`);
  await geometry;
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const sheets = page.locator('.sheet');
  // Title, programme, spread, what became of them and source beside the clusters.
  await expect(sheets).toHaveCount(site.clusters.length + 5);
  const since = sheets.filter({ hasText: words.after.lead });
  for (const { after } of site.clusters) await expect(since).toContainText(after?.unknown ?? '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.deck')).toBeHidden();
  for (const { name, contact } of site.clusters) {
    const sheet = sheets.filter({ has: page.getByRole('heading', { level: 1, name }) });
    await expect(sheet.locator('.step-picture svg path:not(pattern path)').first()).toBeVisible();
    await expect(sheet).toContainText(contact.name);
  }
  // The figures look as on their own page.
  await expect(page.locator('.sheet .bars .track').first()).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
  const ids = await page
    .locator('.handout pattern')
    .evaluateAll((patterns) => patterns.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(site.clusters.length + 5);
  expect(pages).toBeLessThanOrEqual(site.clusters.length + 11);
  // A4, in points.
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
});
