import { expect, test } from 'vitest';
import { clusterAt, sites, words, wordsOf } from '../browser/site.ts';
import { hydrated, mapReady, openEngine } from './engine.ts';

/** What these engines remember: a file that could not be imported, and the site itself. */

const { session, front } = openEngine();

/** Opens an address where such files are refused, until the page says so; then they can be had again. */
async function openFailing(path: string, files: RegExp, use: () => Promise<void>): Promise<void> {
  front.fail(files);
  await session().open(front.address(path));
  await use();
  front.fail(null);
}

test('a live map that could not be had comes at the second try', async () => {
  front.hold({ offline: true });
  const retry = '.map-note button';
  await openFailing('', /\/LiveMap-.*\.js$/, async () => {
    await session().textOf(retry);
  });
  await session().click(retry);
  await mapReady(session());
});

test('a frame’s live map, too', async () => {
  await openFailing('embed/', /\/live-.*\.js$/, async () => {
    await session().click('.embed-activate');
    await session().textOf('[data-map-state="failed"]');
  });
  await session().click('.embed-activate');
  await mapReady(session());
});

test('a search that could not be had comes at the second try, and keeps its words', async () => {
  front.hold({ liveMap: true, offline: true });
  await openFailing('', /\/placeSearch-.*\.js$/, async () => {
    await hydrated(session());
    await session().click('input[type="search"]');
    await session().press(...'Bod');
    await session().textOf('.search-box .retry');
  });
  await session().click('.search-box .retry');
  await session().textOf('.places button');
  const read = () => document.querySelector<HTMLInputElement>('input[type="search"]')?.value;
  expect(await session().run(read)).toBe('Bod');
});

test.each([
  ['del', /\/share-page-.*\.js$/],
  ['spredning', /\/spread-nb-.*\.js$/],
  ['presentasjon', /\/deck-page-.*\.js$/],
  ['personvern', /\/policy-page-.*\.js$/],
])('a page that could not be had comes at the second try: %s', async (path, files) => {
  const retry = '[role="status"] a';
  await openFailing('', files, async () => {
    await hydrated(session());
    await session().click(`a[href$="/${path}/"]`);
    expect(await session().textOf(retry)).toBe(words.map.retry);
  });
  await session().click(retry);
  await session().until(
    path,
    (link, at) =>
      'hydrated' in document.documentElement.dataset &&
      document.location.pathname === `/${at}/` &&
      document.querySelector(link) === null &&
      document.querySelector('h1') !== null,
    retry,
    path,
  );
});

test('after one visit the site opens without a network', async () => {
  // The page is at rest the sooner where its live map fails.
  front.hold({ webGL: true });
  await session().open(front.address(''));
  await session().until('the site to be kept', () => navigator.serviceWorker.controller !== null);
  front.close();
  const { id, name } = clusterAt(0);
  for (const [path, title] of [
    ['kilder/', words.sources.heading],
    [`klynge/${id}/`, name],
    ['en/', sites.en.programme.title],
    ['nn/personvern/', wordsOf('nn').privacy.heading],
    ['spredning/', words.spread.heading],
  ] as const) {
    await session().open(front.address(path));
    await hydrated(session());
    expect(await session().textOf('h1'), path).toBe(title);
  }
});
