import { expect, test } from 'vitest';
import { accuracyOf, nameSearches } from '../bench/nameSearches.ts';

test('of mistyped names it finds as many first as MiniSearch and Fuse do', () => {
  const { own, miniSearch, fuse } = nameSearches();
  const accuracy = accuracyOf(own);
  // Of 5,000 names many are one letter from another: Tautra and Maura, Røkland and Orkland.
  expect(accuracy).toBeGreaterThan(0.94);
  expect(accuracy).toBeGreaterThanOrEqual(accuracyOf(miniSearch));
  expect(accuracy).toBeGreaterThanOrEqual(accuracyOf(fuse));
});
