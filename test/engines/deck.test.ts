import { expect, test } from 'vitest';
import { expectNoFaults, hydrated, mapReady, openEngine } from './engine.ts';

const { session, front } = openEngine();

/** How far the map's edges are from its place's, and the smallest of the words on the stage. */
const measure = () => {
  const boxOf = (selector: string) =>
    document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const [canvas, place] = [boxOf('.deck-canvas'), boxOf('.deck-map')];
  const words = document.querySelectorAll(
    '.deck-words :is(p, li, span), .deck-foot p, .attribution',
  );
  return {
    width: place.width,
    gap: Math.max(
      Math.abs(canvas.left - place.left),
      Math.abs(canvas.right - place.right),
      Math.abs(canvas.bottom - place.bottom),
    ),
    smallest: Math.min(
      ...[...words]
        .filter((each) => each.checkVisibility() && !each.matches('.visually-hidden'))
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    ),
  };
};

async function expectStage(size: string): Promise<void> {
  const { width, gap, smallest } = await session().run(measure);
  expect(width, size).toBeGreaterThan(300);
  expect(gap, size).toBeLessThan(0.5);
  const [wide = 0, high = 0] = size.split('×').map(Number);
  const unit = Math.min(wide / 1440, high / 1080);
  expect(Math.abs(smallest - 28 * unit), size).toBeLessThan(0.05);
}

test('the map fills its place on every screen, and the words are as large as told', async () => {
  front.hold({ liveMap: true, offline: true });
  await session().open(front.address('presentasjon/5/'));
  await hydrated(session());
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    [1280, 720],
    [2560, 1440],
  ] as const) {
    await session().resize(width, height);
    await expectStage(`${width}×${height}`);
  }
  await expectNoFaults(session(), front, 'static');
});

test('so does the live map', async () => {
  front.hold({ offline: true });
  await session().resize(1440, 900);
  await session().open(front.address('presentasjon/5/'));
  await mapReady(session());
  await expectStage('1440×900');
  await session().resize(1920, 1080);
  await expectStage('1920×1080');
  await expectNoFaults(session(), front, 'live');
});
