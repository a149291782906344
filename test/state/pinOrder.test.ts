import { expect, test } from 'vitest';
import { standsAt } from '../../src/cartography/displacement.ts';
import { displacements } from '../../src/cartography/signPacking.ts';
import type { LngLat } from '../../src/model/geo.ts';
import { isPinKey, type PinPosition, pinAfter, tabStop } from '../../src/state/pinOrder.ts';
import { startView } from '../../src/state/view.ts';
import { builtSite } from '../map/builtSite.ts';

const at = (id: string, ...marker: LngLat): PinPosition => ({ id, marker });
const middle = at('middle', 10, 60);
const cross = [
  middle,
  at('north', 10.5, 62),
  at('far-north', 10, 65),
  at('west', 8, 60.2),
  at('south-east', 11, 59),
];
const all = builtSite.clusters.map(({ id, region }) => ({ id, marker: region.marker }));

test.each([
  ['ArrowUp', 'north'],
  ['ArrowLeft', 'west'],
  ['ArrowDown', 'south-east'],
  ['ArrowRight', null],
  ['Home', 'far-north'],
  ['End', 'south-east'],
] as const)('%s leads from the middle to %s', (key, id) => {
  expect(pinAfter(cross, middle, key)).toBe(id);
});

test('a sign that is not among those within reach still leads to them', () => {
  expect(pinAfter(cross.slice(1), middle, 'ArrowUp')).toBe('north');
  expect(pinAfter([], middle, 'ArrowUp')).toBeNull();
  expect(pinAfter([], middle, 'Home')).toBeNull();
});

const inOnePlace = Array.from({ length: 40 }, (_, index) => ({ id: `oslo-${index}` }));
const displaced = displacements(inOnePlace.map(() => [10.75, 59.91]));
const shared = [
  ...inOnePlace.map(({ id }, index) => ({
    id,
    marker: standsAt([10.75, 59.91], displaced[index]),
  })),
  at('bergen', 5.32, 60.39),
  at('tromsø', 18.96, 69.65),
];

test.each([
  ['of the site', all],
  ['where forty share one point', shared],
])('arrow keys alone lead from every cluster to every other: %s', (_, all) => {
  for (const start of all) {
    const reached = new Set([start.id]);
    for (const id of reached) {
      const from = all.find((each) => each.id === id) ?? start;
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        const to = pinAfter(all, from, key);
        if (to) reached.add(to);
      }
    }
    expect(reached.size, `from ${start.id}`).toBe(all.length);
  }
});

test('no other key is one of theirs', () => {
  expect(isPinKey('ArrowUp')).toBe(true);
  expect(isPinKey('End')).toBe(true);
  for (const key of ['m', 'PageUp', 'Enter', 'toString']) expect(isPinKey(key), key).toBe(false);
});

test('the Tab key comes to where the reader was, else to what is chosen, else to the northernmost', () => {
  const view = startView('nb', { kind: 'explore' });
  const open = startView('nb', { kind: 'cluster', id: 'west' });
  expect(tabStop({ view, lastPin: null }, cross)).toBe('far-north');
  expect(tabStop({ view: open, lastPin: null }, cross)).toBe('west');
  expect(tabStop({ view: open, lastPin: 'middle' }, cross)).toBe('middle');
  expect(tabStop({ view: open, lastPin: 'out-of-sight' }, cross)).toBe('west');
  expect(tabStop({ view, lastPin: null }, [])).toBeNull();
});
