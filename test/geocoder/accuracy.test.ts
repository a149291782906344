import { expect, test } from 'vitest';
import { accuracyOf, nameSearches } from '../bench/nameSearches.ts';

test('of mistyped names it finds as many first as MiniSearch and Fuse do', () => {
  const { own, miniSearch, fuse } = nameSearches();
  const accuracy = accuracyOf(own);
  expect(accuracy).toBeGreaterThan(0.95);
  expect(accuracy).toBeGreaterThanOrEqual(accuracyOf(miniSearch));
  expect(accuracy).toBeGreaterThanOrEqual(accuracyOf(fuse));
});
