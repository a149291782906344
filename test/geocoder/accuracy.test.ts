import { expect, test } from 'vitest';
import { missesOf, mistypedNames, nameSearches } from '../bench/nameSearches.ts';

test('of mistyped names it finds as many first as MiniSearch and Fuse do', () => {
  const { own, miniSearch, fuse } = nameSearches();
  const misses = missesOf(own);
  // Of 5,000 names many are one letter from another: Tautra and Maura, Røkland and Orkland.
  expect(misses / mistypedNames.length).toBeLessThan(0.06);
  expect(missesOf(miniSearch, misses)).toBeGreaterThanOrEqual(misses);
  expect(missesOf(fuse, misses)).toBeGreaterThanOrEqual(misses);
});
