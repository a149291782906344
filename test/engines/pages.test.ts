import { expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { addressesOf, clusterAt, prefixOf, site } from '../browser/site.ts';
import { expectNoFaults, hydrated, isFirefox, mapReady, openEngine } from './engine.ts';
import { keys } from './session.ts';

const { session, front } = openEngine();

const frames = ['embed/', `embed/klynge/${clusterAt(2).id}/`];

/** All addresses in Bokmål; of the other languages one has every second, the next those between. */
const chosen = languages.map((language, turn) => {
  const paths = [...addressesOf(language), ...frames.map((path) => prefixOf(language) + path)];
  return [language, paths.filter((_, at) => turn === 0 || at % 2 === turn % 2)] as const;
});

test.each(chosen)('every address opens without a fault: %s', async (_, paths) => {
  front.hold({ liveMap: true, offline: true });
  for (const path of paths) {
    await session().open(front.address(path));
    // A frame is not hydrated.
    if (!path.includes('embed/')) await hydrated(session());
    expect(await session().textOf('h1, .embed'), path).toMatch(/\S/);
    await expectNoFaults(session(), front, path);
  }
});

test.each([`klynge/${clusterAt(1).id}/`, 'spredning/'])(
  'the live map comes at /%s',
  async (path) => {
    front.hold({ offline: true });
    await session().open(front.address(path));
    await mapReady(session());
    const pins = await session().run(
      () => document.querySelectorAll('.maplibregl-marker .map-pin').length,
    );
    expect(pins).toBe(site.clusters.length);
    await expectNoFaults(session(), front, path);
  },
);

/** What the Tab key has reached, and whether all of it is in sight where it scrolls. */
function reached(): { name: string; isSeen: boolean } {
  const element = document.activeElement ?? document.body;
  let scroller: Element | null = element.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
    scroller = scroller.parentElement;
  }
  const { top, bottom, height } = element.getBoundingClientRect();
  const view = (scroller ?? document.documentElement).getBoundingClientRect();
  return {
    name: element.outerHTML.slice(0, 80),
    isSeen: height > view.height || (top > view.top - 1 && bottom < view.bottom + 1),
  };
}

// The other browser's window has no focus on a screen without a window manager.
test.runIf(isFirefox)('what the Tab key reaches is wholly in sight', async () => {
  front.hold({ liveMap: true, offline: true });
  await session().resize(1000, 640);
  for (const path of [`klynge/${clusterAt(3).id}/`, 'tabell/']) {
    await session().open(front.address(path));
    await hydrated(session());
    for (let stops = 0; stops < 24; stops += 1) {
      await session().press(keys.tab);
      expect(await session().run(reached), path).toMatchObject({ isSeen: true });
    }
  }
});
