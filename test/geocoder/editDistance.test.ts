import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/geocoder/phrase/editDistance.ts';

test.each([
  ['trondhiem', 'trondheim', 1],
  ['kristansand', 'kristiansand', 1],
  ['hammar', 'hamar', 1],
  ['hamor', 'hamar', 1],
  ['hamar', 'hamar', 0],
  ['oslo', 'moss', 3],
])('%s is %s with %i slips', (written, name, expected) => {
  expect(editDistance(written, name, 3)).toBe(expected);
});

test('gives up at one more than the limit', () => {
  expect(editDistance('kristiansand', 'hamar', 1)).toBe(2);
  expect(editDistance('', 'hamar', 2)).toBe(3);
});

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });

test('is the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
    }),
  );
});
