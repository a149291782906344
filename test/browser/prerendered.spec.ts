import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/model/language.ts';
import type { FullCluster } from '../support/full.ts';
import { expect, test } from './fixtures.ts';
import { fittedSpots, gapOf, markers, pinSpots, staticPin } from './mapView.ts';
import { addressesOf, clusterAt, prefixOf, sites, wordsOf } from './site.ts';

/** What a reader has with no script at all. */
test.use({ javaScriptEnabled: false });

/** The first page lists every cluster, and its map has them where they are. */
async function expectList(page: Page, language: Language): Promise<void> {
  const { clusters, home } = sites[language];
  for (const { id, name, summary } of clusters) {
    const item = page.locator(`.cluster-list a[href="/${prefixOf(language)}klynge/${id}/"]`);
    await expect(item).toContainText(name);
    await expect(item).toContainText(summary.text);
  }
  // What needs script is not offered.
  await expect(page.locator('.time-choice')).toBeHidden();
  for (const pin of await page.locator(staticPin).all()) await expect(pin).toBeInViewport();
  const gap = gapOf(await pinSpots(page, staticPin), await fittedSpots(page, home, markers));
  expect(gap).toBeLessThan(0.5);
}

/** Its facts, its people and a number to call. */
async function expectCluster(
  page: Page,
  language: Language,
  { after, aims, contact, facts, id, name, participants, summary }: FullCluster,
): Promise<void> {
  await expect(page.locator('h1')).toHaveText(name);
  const panel = page.locator('main');
  for (const { text } of [summary, participants, ...facts, ...aims]) {
    await expect(panel, id).toContainText(text);
  }
  for (const { text } of after?.statements ?? []) await expect(panel, id).toContainText(text);
  await expect(panel, id).toContainText(contact.name);
  await expect(panel.locator(`a[href="tel:${contact.phone}"]`), id).toBeVisible();
  const { year } = sites[language].programme;
  await expect(panel, id).toContainText(wordsOf(language).detail.published(year));
}

/** The programme, its people and the source. */
async function expectSources(page: Page, language: Language): Promise<void> {
  const { clusters, programme } = sites[language];
  const { amounts, contacts, evaluation, facts, namedBy, owners, source, summary } = programme;
  const panel = page.locator('main');
  const texts = [
    ...[summary, evaluation, ...facts].map(({ text }) => text),
    ...amounts.map(({ label }) => label),
    ...owners.map(({ name }) => name),
    ...namedBy.flatMap(({ name, role, point }) => [name, role, point]),
    ...clusters.map(({ contact }) => contact.name),
    ...wordsOf(language).sources.methodText,
    source.title,
    programme.historicalAddress.address,
  ];
  for (const text of texts) await expect(panel).toContainText(text);
  for (const { phone } of [...contacts, ...clusters.map(({ contact }) => contact)]) {
    await expect(panel.locator(`a[href="tel:${phone}"]`)).toBeVisible();
  }
  const links = panel.locator(`a[href*="${programme.historicalAddress.address}"]`);
  await expect(links, 'the address of that time is no link').toHaveCount(0);
}

test.describe('a page with its script switched off', () => {
  test.describe.configure({ timeout: 120_000 });
  // The browser says so of each module that the page names in advance.
  test.beforeEach(({ faults }) => faults.expect(/\.js csp$/));

  for (const language of languages) {
    const { clusters } = sites[language];
    const prefix = prefixOf(language);

    test(`${language}: every page has its language, a title, one heading, the map and its signs, and what it is about`, async ({
      page,
    }) => {
      const titles = new Set<string>();
      for (const address of addressesOf(language)) {
        const answer = await page.goto(`/${address}`);
        expect(answer?.status(), address).toBe(200);
        await expect(page.locator('html'), address).toHaveAttribute('lang', language);
        titles.add(await page.title());
        await expect(page.locator('h1'), address).toHaveCount(1);
        await expect(page.locator('h1'), address).toBeVisible();
        const pins = await page
          .locator(staticPin)
          .evaluateAll((found) => found.map((pin) => [pin.getAttribute('href'), pin.textContent]));
        expect(pins, address).toEqual(
          clusters.map(({ id, name }) => [`/${prefix}klynge/${id}/`, name]),
        );
        await expect(page.locator('.static-svg .land').first(), address).toBeVisible();
        const regions = await page
          .locator('.static-svg .region')
          .evaluateAll((found) =>
            found
              .filter((region) => region.getBoundingClientRect().width > 5)
              .map((region) => region.getAttribute('data-cluster')),
          );
        // A page's drawing leaves out what lies far from its cluster.
        const due = clusters.filter(({ id }) => !/klynge/.test(address) || address.includes(id));
        expect(regions, address).toEqual(expect.arrayContaining(due.map(({ id }) => id)));

        const cluster = clusters.find(({ id }) => address.endsWith(`klynge/${id}/`));
        if (cluster) await expectCluster(page, language, cluster);
        if (address === prefix) await expectList(page, language);
        if (address === `${prefix}kilder/`) await expectSources(page, language);
      }
      expect(titles.size, 'titles').toBe(addressesOf(language).length);
    });
  }

  test('links lead from the list to a cluster and back, with no script', async ({ page }) => {
    const [one, other] = [clusterAt(2), clusterAt(3)];
    await page.goto('/en/');
    await page.locator('.cluster-list a').nth(2).click();
    await expect(page).toHaveURL(new RegExp(`/en/klynge/${one.id}/$`));
    await page.getByRole('link', { name: wordsOf('en').detail.back }).click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.locator(`${staticPin}[href$="/${other.id}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/en/klynge/${other.id}/$`));
  });
});

test('a page that is not there says so in every language', async ({ page, faults }) => {
  faults.expect(/404/);
  const answer = await page.goto('/klynge/finnes-ikke/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText(wordsOf('nb').notFound.title);
  for (const language of languages) {
    const { home, text } = wordsOf(language).notFound;
    const part = page.locator(`section[lang="${language}"]`);
    await expect(part).toContainText(text);
    const link = part.getByRole('link', { name: home });
    await expect(link).toHaveAttribute('href', `/${prefixOf(language)}`);
  }
});
