import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slips } from '../../src/geocoder/phrase/editDistance.ts';

test.each([
  ['trondhiem', 'trondheim', 1],
  ['kristansand', 'kristiansand', 1],
  ['hammar', 'hamar', 1],
  ['hamor', 'hamar', 1],
  ['hamar', 'hamar', 0],
  ['oslo', 'moss', 3],
])('%s is %s with %i slips', (written, name, expected) => {
  expect(slips(written, name, 3)).toBe(expected);
});

test('gives up at one more than the limit', () => {
  expect(slips('kristiansand', 'hamar', 1)).toBe(2);
  expect(slips('', 'hamar', 2)).toBe(3);
});

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });

test('is the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b, 9)).toBe(slips(b, a, 9));
    }),
  );
});
